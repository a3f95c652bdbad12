import { rule } from '../../core/checking/rule.ts';
import { acting } from '../../core/doing/proposal.ts';
import { step } from '../../core/doing/step.ts';
import { limitsOf } from '../../core/meaning/limits.ts';
import { type Excess, excessOf, loads } from '../../core/meaning/load.ts';
import type { Place } from '../../core/model/place.ts';
import type { Say } from '../../core/words/say.ts';

interface Facts extends Excess {
  person: string;
}

/** Somebody holds more roles, stands in more agreements or gives more hours than the group thinks wise. */
export const heavyLoad = rule<Facts>({
  id: 'heavy-load',
  group: 'people',
  severity: 'warning',
  coreOnly: true,
  urgency: { step: 'rest' },
  texts: {
    nl: {
      name: 'volle-handen',
      title: 'Het werk is over genoeg handen verdeeld.',
      why: 'Wie veel doet, doet het graag, tot het te veel is. Verdeel het op tijd, dan blijft het voor iedereen leuk.',
      message: ({ roles, agreements, hours }, say) => {
        const parts = [
          roles && `${roles.number} rollen (hooguit ${roles.limit})`,
          agreements && `${agreements.number} afspraken (hooguit ${agreements.limit})`,
          hours && `${say.number(hours.number)} uur per week (tijd voor ${say.number(hours.limit)})`,
        ];
        return `hier komt veel samen: ${joined(parts, say)}`;
      },
      help: ({ roles }) => {
        const says = 'Kan iemand meedragen? Kies samen één ding dat een ander kan overnemen.';
        return roles ? step(says, 'Is het een rol, typ dan', acting('pass')) : says;
      },
      inShort: () => ({ message: 'er komt veel samen', help: 'Wie kan iets meedragen?' }),
    },
    en: {
      name: 'heavy-load',
      title: 'The work is spread over enough hands.',
      why: 'People who do a lot do it gladly, until it is too much. Share it early, and it stays fun for everyone.',
      message: ({ roles, agreements, hours }, say) => {
        const parts = [
          roles && `${roles.number} roles (limit ${roles.limit})`,
          agreements && `${agreements.number} open agreements (limit ${agreements.limit})`,
          hours && `${say.number(hours.number)} hours a week (time for ${say.number(hours.limit)})`,
        ];
        return `a lot comes together: ${joined(parts, say)}`;
      },
      help: ({ roles }) => {
        const says = 'Can someone share the load? Choose together one thing that someone else can take over.';
        return roles ? step(says, 'If it is a role, type', acting('pass')) : says;
      },
      inShort: () => ({ message: 'a lot comes together', help: 'Who could take on a part?' }),
    },
  },
  *find({ register, today }) {
    const limits = limitsOf(register);
    for (const load of loads(register, today).values()) {
      const { person } = load;
      const facts = { person: person.id, ...excessOf(load, limits) };
      if (!facts.roles && !facts.agreements && !facts.hours) continue;
      const related = [...(facts.roles ? load.roles : []), ...(facts.agreements ? load.agreements : [])];
      yield {
        at: { file: person.file, path: [] },
        facts,
        related: related.map(({ file }): Place => ({ file, path: [] })),
      };
    }
  },
});

function joined(parts: readonly (string | null)[], say: Say): string {
  return say.list(parts.filter(part => part !== null));
}
