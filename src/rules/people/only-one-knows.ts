import { rule } from '../../core/checking/rule.ts';
import { neededTalents, talentPlaces } from '../../core/meaning/talents.ts';

interface Facts {
  talent: string;
  person: string;
  /** The active roles that ask for it. */
  roles: readonly string[];
}

/** A talent that active roles ask for is known to one active person. */
export const onlyOneKnows = rule<Facts>({
  id: 'only-one-knows',
  group: 'people',
  severity: 'warning',
  urgency: { step: 'on-one-person', rank: 3 },
  texts: {
    nl: {
      name: 'enige-die-het-kan',
      title: 'Wat een rol vraagt, kunnen minstens twee mensen.',
      why: 'Kennis in één hoofd gaat mee naar huis. Laat iemand meekijken, dan blijft het in de groep.',
      message: ({ talent, roles }) =>
        roles.length === 1
          ? `deze rol vraagt "${talent}", en dat kan nu maar één persoon`
          : `${roles.length} rollen vragen "${talent}", en dat kan nu maar één persoon`,
      help: (_facts, say) =>
        `Wie wil het leren? Laat die meekijken, en zet het bij die persoon onder "${say.field('wants_to_learn')}".`,
      inShort: ({ talent }) => ({ message: `maar één persoon kan "${talent}"`, help: 'Wie wil het leren?' }),
    },
    en: {
      name: 'only-one-knows',
      title: 'At least two people can do what a role asks for.',
      why: 'Knowledge in one head goes home with that head. Let somebody join in, and it stays in the group.',
      message: ({ talent, roles }) =>
        roles.length === 1
          ? `this role asks for "${talent}", and only one person can do that now`
          : `${roles.length} roles ask for "${talent}", and only one person can do that now`,
      help: (_facts, say) =>
        `Who wants to learn it? Let them join in, and add it to that person under "${say.field('wants_to_learn')}".`,
      inShort: ({ talent }) => ({
        message: `only one person can do "${talent}"`,
        help: 'Who wants to learn it?',
      }),
    },
  },
  *find({ register, today }) {
    for (const needed of neededTalents(register, today)) {
      const [person, ...others] = needed.people;
      if (person === undefined || others.length > 0) continue;
      const roles = needed.places.map(({ role }) => role.id);
      yield { ...talentPlaces(needed), facts: { talent: needed.talent, person: person.id, roles } };
    }
  },
});
