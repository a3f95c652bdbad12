import { rule } from '../../core/checking/rule.ts';
import { acting } from '../../core/doing/proposal.ts';
import { orTyped } from '../../core/doing/step.ts';
import { groupedBy } from '../../core/ground/groups.ts';
import { activeOf } from '../../core/meaning/activity.ts';
import { activeContacts } from '../../core/meaning/contacts.ts';
import { placeOf } from '../../core/model/place.ts';

interface Facts {
  partner: string;
  /** The contacts who are on record, and not active now. */
  inactive: readonly string[];
  /** Others who belong to the partner and take part, and their names. */
  there: readonly string[];
  names: readonly string[];
}

/** Of an active partner, no active contact is on record. */
export const noContact = rule<Facts>({
  id: 'no-contact',
  group: 'people',
  severity: 'warning',
  urgency: { step: 'empty', rank: 2 },
  texts: {
    nl: {
      name: 'geen-contactpersoon',
      title: 'Elke partner heeft een contactpersoon.',
      why: 'Korte lijnen lopen van mens tot mens. Zonder naam wordt het een brief aan een postbus.',
      message: ({ inactive }) =>
        inactive.length === 0
          ? 'deze partner heeft nog geen contactpersoon'
          : 'deze partner heeft nu geen contactpersoon die meedoet',
      help: ({ partner, there: [first], names }, say) =>
        orTyped(
          first !== undefined
            ? `Daar ken je al ${say.list(names.slice(0, 3))}. Wie is jullie contactpersoon? Zet die onder "${say.field('contacts')}", zoals ${first}.`
            : `Wie spreek je daar het liefst? Zet die persoon onder "${say.field('contacts')}".`,
          'of typ',
          acting('change', { record: `partner/${partner}` }),
        ),
      inShort: ({ inactive, names }, say) => ({
        message: `${inactive.length === 0 ? 'nog' : 'nu'} geen contactpersoon`,
        help: names.length > 0 ? `Is dat ${say.list(names.slice(0, 2), true)}?` : 'Wie bellen we daar?',
      }),
    },
    en: {
      name: 'no-contact',
      title: 'Each partner has a contact.',
      why: 'Things go fast from person to person. Without a name, it becomes a letter to a PO box.',
      message: ({ inactive }) =>
        inactive.length === 0
          ? 'this partner has no contact yet'
          : 'this partner has no contact now who takes part',
      help: ({ partner, there: [first], names }, say) =>
        orTyped(
          first !== undefined
            ? `You know ${say.list(names.slice(0, 3))} there. Who is your contact? Put that person under "${say.field('contacts')}", such as ${first}.`
            : `Who do you like to talk to there? Put that person under "${say.field('contacts')}".`,
          'or type',
          acting('change', { record: `partner/${partner}` }),
        ),
      inShort: ({ inactive, names }, say) => ({
        message: `no contact ${inactive.length === 0 ? 'yet' : 'now'}`,
        help: names.length > 0 ? `Is it ${say.list(names.slice(0, 2), true)}?` : 'Who do we call there?',
      }),
    },
  },
  *find({ register, today }) {
    const belonging = groupedBy(activeOf(register, 'person', today), ({ data }) => [data.partner ?? '']);
    for (const partner of activeOf(register, 'partner', today)) {
      if (activeContacts(partner, register, today).length > 0) continue;
      const inactive = [...new Set(partner.data.contacts)].filter(id => register.has('person', id));
      const others = belonging.get(partner.id) ?? [];
      const there = others.map(({ id }) => id);
      const names = others.map(({ data }) => data.name);
      yield { at: placeOf(partner, 'contacts'), facts: { partner: partner.id, inactive, there, names } };
    }
  },
});
