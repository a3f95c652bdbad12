import { activeOf } from '../../core/meaning/activity.ts';
import { activeContacts } from '../../core/meaning/contacts.ts';
import { placeOf } from '../../core/place.ts';
import { rule } from '../../core/rule.ts';

/** Of an active partner, one active contact is on record. */
export const oneContact = rule<{ partner: string; person: string }>({
  id: 'one-contact',
  group: 'people',
  severity: 'warning',
  nl: {
    name: 'enige-contactpersoon',
    title: 'Van elke partner kennen jullie twee mensen.',
    why: 'Krijgt die ene contactpersoon ander werk, dan is de lijn met de hele organisatie weg. Met een tweede naam loopt het door.',
    message: () => 'voor deze partner is er één contactpersoon',
    help: (_facts, say) => `Vraag naar een tweede naam, en zet die onder "${say.field('contacts')}".`,
    inShort: () => ({ message: 'één contactpersoon', help: 'Vraag een tweede naam.' }),
  },
  en: {
    name: 'one-contact',
    title: 'You know two people at each partner.',
    why: 'When that one contact gets other work, you lose touch with the whole organisation. With a second name you do not.',
    message: () => 'for this partner there is one contact person',
    help: (_facts, say) => `Ask for a second name, and put it under "${say.field('contacts')}".`,
    inShort: () => ({ message: 'one contact person', help: 'Ask for a second name.' }),
  },
  *find({ register, today }) {
    for (const partner of activeOf(register, 'partner', today)) {
      const [person, ...others] = activeContacts(partner, register, today);
      if (person === undefined || others.length > 0) continue;
      yield { at: placeOf(partner, 'contacts'), facts: { partner: partner.id, person: person.id } };
    }
  },
});
