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

/** An active role rests on one person, or on no more people than it takes at once. */
export const onePitter = rule<Facts>({
  id: 'one-pitter',
  group: 'people',
  severity: 'warning',
  urgency: { step: 'on-one-person', rank: 1, canHalt: true },
  texts: {
    nl: {
      name: '1-pitter',
      also: ['eenpitter'],
      title: 'Een rol rust op meer dan één persoon.',
      why: 'Een 1-pitter is een rol die op één persoon rust. Is die persoon er een tijd niet, dan ligt het werk stil. Met z’n tweeën is het lichter, en leuker.',
      message: ({ people, neededTogether }) => {
        if (neededTogether === 1) return 'deze rol rust op één persoon';
        const there = people.length === 1 ? 'er is er maar één' : `er zijn er precies ${people.length}`;
        return `deze rol vraagt ${neededTogether} mensen tegelijk, en ${there}`;
      },
      help: ({ role }, say) =>
        orTyped(
          `Wie kan meekijken of invallen? Zet die persoon erbij onder "${say.field('holders')}".`,
          'of typ',
          acting('join', { role: `role/${role}` }),
        ),
      inShort: ({ people, neededTogether }) => ({
        message:
          neededTogether === 1
            ? 'rust op één persoon'
            : `vraagt ${neededTogether} mensen tegelijk, en ${people.length === 1 ? 'er is er maar één' : `er zijn er ${people.length}`}`,
        help: 'Wie kan meekijken of invallen?',
      }),
    },
    en: {
      name: 'one-pitter',
      title: 'A role rests on more than one person.',
      why: 'A one-person role is a role that rests on one person. When that person is away for a while, the work stops. With two of you it is lighter, and more fun.',
      message: ({ people, neededTogether }) => {
        if (neededTogether === 1) return 'this role rests on one person';
        const there = people.length === 1 ? 'there is only one' : `there are exactly ${people.length}`;
        return `this role takes ${neededTogether} people at once, and ${there}`;
      },
      help: ({ role }, say) =>
        orTyped(
          `Who could learn it or fill in? Add that person under "${say.field('holders')}".`,
          'or type',
          acting('join', { role: `role/${role}` }),
        ),
      inShort: ({ people, neededTogether }) => ({
        message:
          neededTogether === 1
            ? 'rests on one person'
            : `takes ${neededTogether} people at once, and has ${people.length}`,
        help: 'Who could learn it or fill in?',
      }),
    },
  },
  *find({ register, today }) {
    for (const { role, holders, minimum, neededTogether, isOnePitter } of staffing(register, today)) {
      if (!isOnePitter) continue;
      const people = holders.map(({ person }) => person.id);
      yield { at: placeOf(role, 'holders'), facts: { role: role.id, people, minimum, neededTogether } };
    }
  },
});
