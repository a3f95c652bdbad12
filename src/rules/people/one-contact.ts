import { rule } from '../../core/checking/rule.ts';
import { acting } from '../../core/doing/proposal.ts';
import { orTyped } from '../../core/doing/step.ts';
import { activeOf } from '../../core/meaning/activity.ts';
import { activeContacts } from '../../core/meaning/contacts.ts';
import { placeOf } from '../../core/model/place.ts';

/** Of an active partner, one active contact is on record. */
export const oneContact = rule<{ partner: string; person: string }>({
  id: 'one-contact',
  group: 'people',
  severity: 'warning',
  urgency: { step: 'on-one-person', rank: 2 },
  texts: {
    nl: {
      name: 'enige-contactpersoon',
      title: 'Elke partner heeft twee contactpersonen.',
      why: 'Krijgt die ene contactpersoon ander werk? Dan zijn jullie het contact met de hele organisatie kwijt. Met een tweede naam loopt het door.',
      message: () => 'deze partner heeft maar één contactpersoon',
      help: ({ partner }, say) =>
        orTyped(
          `Vraag naar een tweede naam, en zet die onder "${say.field('contacts')}".`,
          'of typ',
          acting('change', { record: `partner/${partner}` }),
        ),
      inShort: () => ({ message: 'maar één contactpersoon', help: 'Vraag een tweede naam.' }),
    },
    en: {
      name: 'one-contact',
      title: 'Each partner has two contacts.',
      why: 'When that one contact changes jobs, you lose touch with the whole organisation. With a second name you do not.',
      message: () => 'this partner has only one contact',
      help: ({ partner }, say) =>
        orTyped(
          `Ask for a second name, and put it under "${say.field('contacts')}".`,
          'or type',
          acting('change', { record: `partner/${partner}` }),
        ),
      inShort: () => ({ message: 'only one contact', help: 'Ask for a second name.' }),
    },
  },
  *find({ register, today }) {
    for (const partner of activeOf(register, 'partner', today)) {
      const [person, ...others] = activeContacts(partner, register, today);
      if (person === undefined || others.length > 0) continue;
      yield { at: placeOf(partner, 'contacts'), facts: { partner: partner.id, person: person.id } };
    }
  },
});
