import { rule } from '../../core/checking/rule.ts';
import { neededTalents, talentPlaces } from '../../core/meaning/talents.ts';

interface Facts {
  talent: string;
  /** The active roles that ask for it. */
  roles: readonly string[];
}

/** A talent that active roles ask for is on record with no active person. */
export const missingTalent = rule<Facts>({
  id: 'missing-talent',
  group: 'people',
  severity: 'warning',
  urgency: { step: 'empty', rank: 4 },
  texts: {
    nl: {
      name: 'gezocht-talent',
      title: 'Wat een rol vraagt, kan iemand in de groep.',
      why: 'Niet alles hoeft er aan het begin te zijn. Als je weet wat je zoekt, kun je iemand vragen of het samen leren.',
      message: ({ talent, roles }) =>
        roles.length === 1
          ? `deze rol vraagt "${talent}", en dat staat nog bij niemand`
          : `${roles.length} rollen vragen "${talent}", en dat staat nog bij niemand`,
      help: (_facts, say) =>
        `Vraag rond wie dit kan. Zet het bij die persoon onder "${say.field('talents')}".`,
      inShort: ({ talent }) => ({ message: `nog niemand voor "${talent}"`, help: 'Wie kan dit?' }),
    },
    en: {
      name: 'missing-talent',
      title: 'Somebody in the group can do what a role asks for.',
      why: 'Not everything has to be there at the start. When you know what you are looking for, you can ask somebody or learn it together.',
      message: ({ talent, roles }) =>
        roles.length === 1
          ? `this role asks for "${talent}", and nobody has that on record yet`
          : `${roles.length} roles ask for "${talent}", and nobody has that on record yet`,
      help: (_facts, say) =>
        `Ask around: who can do this? Add it to that person under "${say.field('talents')}".`,
      inShort: ({ talent }) => ({ message: `nobody yet for "${talent}"`, help: 'Who can do this?' }),
    },
  },
  *find({ register, today }) {
    for (const needed of neededTalents(register, today)) {
      if (needed.people.length > 0) continue;
      const roles = needed.places.map(({ role }) => role.id);
      yield { ...talentPlaces(needed), facts: { talent: needed.talent, roles } };
    }
  },
});
