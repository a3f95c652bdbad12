import type { Kind } from '../../core/kinds.ts';
import { rule } from '../../core/rule.ts';

/** Two files of a kind have one id: references to it could mean either. */
export const uniqueId = rule<{ kind: Kind; id: string; first: string }>({
  id: 'unique-id',
  group: 'records',
  severity: 'error',
  nl: {
    name: 'unieke-naam',
    title: 'Elk bestand heeft een eigen naam binnen zijn soort.',
    why: 'Andere bestanden verwijzen met die naam. Zijn er twee, dan weet niemand welke bedoeld is.',
    message: ({ kind, id }, say) =>
      `"${id}" is er al: twee bestanden van de soort ${say.kind(kind)} heten zo`,
    help: ({ first }) =>
      `Kijk in ${first}. Gaat het over hetzelfde? Voeg ze samen. Anders: geef dit bestand een andere naam.`,
  },
  en: {
    name: 'unique-id',
    title: 'Each file has a name of its own within its kind.',
    why: 'Other files refer by that name. If there are two, nobody knows which one is meant.',
    message: ({ kind, id }, say) =>
      `"${id}" is already there: two files of the kind ${say.kind(kind)} have this name`,
    help: ({ first }) =>
      `Look in ${first}. Is it about the same thing? Join them. If not: give this file another name.`,
  },
  *find({ register }) {
    for (const [{ kind, id, file }, first] of register.duplicates) {
      yield {
        at: { file, path: [] },
        facts: { kind, id, first: first.file },
        related: [{ file: first.file, path: [] }],
      };
    }
  },
});
