import { rule } from '../../core/checking/rule.ts';
import { activeOf } from '../../core/meaning/activity.ts';
import { activeContacts } from '../../core/meaning/contacts.ts';
import { placeOf } from '../../core/model/place.ts';
import { fold } from '../../core/words/words.ts';

/** Everybody we know at a municipality works in the same department. */
export const oneDepartment = rule<{ partner: string; department: string }>({
  id: 'one-department',
  group: 'people',
  severity: 'info',
  urgency: { step: 'on-one-person', rank: 4 },
  texts: {
    nl: {
      name: 'enige-afdeling',
      title: 'Bij de gemeente kennen jullie mensen van meer dan één afdeling.',
      why: 'Verandert er iets op die ene afdeling? Dan weet niemand anders in het gemeentehuis wie jullie zijn.',
      message: ({ department }) => `alle contactpersonen hier zijn van één afdeling: ${department}`,
      help: () => 'Vraag hen wie jullie ook kan helpen. Nodig die persoon uit voor een rondje.',
      inShort: () => ({ message: 'contact met één afdeling', help: 'Wie kan ons ook helpen?' }),
    },
    en: {
      name: 'one-department',
      title: 'At the municipality you know people in more than one department.',
      why: 'Does something change in that one department? Then nobody else at the town hall knows who you are.',
      message: ({ department }) => `all contacts here are from one department: ${department}`,
      help: () => 'Ask them who else could help you. Invite that person for a walk around.',
      inShort: () => ({ message: 'contact with one department', help: 'Who else could help us?' }),
    },
  },
  *find({ register, today }) {
    for (const partner of activeOf(register, 'partner', today)) {
      if (partner.data.kind !== 'municipality') continue;
      const departments = activeContacts(partner, register, today).map(({ data }) => data.department ?? '');
      const [department = '', ...others] = departments;
      if (department === '' || others.length === 0) continue;
      if (others.some(other => fold(other) !== fold(department))) continue;
      yield { at: placeOf(partner, 'contacts'), facts: { partner: partner.id, department } };
    }
  },
});
