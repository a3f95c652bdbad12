import { rule } from '../../core/checking/rule.ts';
import { acting } from '../../core/doing/proposal.ts';
import { orTyped } from '../../core/doing/step.ts';
import { staffing } from '../../core/meaning/staffing.ts';
import { placeOf } from '../../core/model/place.ts';

interface Facts {
  role: string;
  /** The ids of the people who hold it today. */
  people: readonly string[];
  minimum: number;
  neededTogether: number;
}

/** An active role has more people than it takes at once, and fewer than the group wants. */
export const thinRole = rule<Facts>({
  id: 'thin-role',
  group: 'people',
  severity: 'info',
  urgency: { step: 'rest' },
  texts: {
    nl: {
      name: 'krappe-rol',
      title: 'Een rol heeft zoveel mensen als jullie willen.',
      why: 'Jullie spraken af hoeveel mensen fijn is. Zijn het er minder, dan merkt iedereen in die rol dat. Op tijd vragen is makkelijker dan haastig zoeken.',
      message: ({ people, minimum }) =>
        `deze rol heeft nu ${people.length} mensen. Liefst zijn het er ${minimum}`,
      help: ({ role }, say) =>
        orTyped(
          `Wie wil meedoen? Zet die persoon erbij onder "${say.field('holders')}".`,
          'of typ',
          acting('join', { role: `role/${role}` }),
        ),
    },
    en: {
      name: 'thin-role',
      title: 'A role has as many people as you want it to have.',
      why: 'You agreed how many people would be comfortable. With fewer, everyone in the role feels it. Asking early is easier than searching in a hurry.',
      message: ({ people, minimum }) =>
        `this role has ${people.length} people now. Ideally there are ${minimum}`,
      help: ({ role }, say) =>
        orTyped(
          `Who would like to join? Put that person under "${say.field('holders')}".`,
          'or type',
          acting('join', { role: `role/${role}` }),
        ),
    },
  },
  *find({ register, today }) {
    for (const { role, holders, minimum, neededTogether, isThin } of staffing(register, today)) {
      if (!isThin) continue;
      const people = holders.map(({ person }) => person.id);
      yield { at: placeOf(role, 'holders'), facts: { role: role.id, people, minimum, neededTogether } };
    }
  },
});
