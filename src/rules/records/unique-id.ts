import { rule } from '../../core/checking/rule.ts';
import { visibleLine } from '../../core/ground/visible.ts';
import type { Kind } from '../../core/model/kinds.ts';

/** Two files of a kind have one id: references to it could mean either. */
export const uniqueId = rule<{ kind: Kind; id: string; first: string }>({
  id: 'unique-id',
  group: 'records',
  severity: 'error',
  judgesAnswers: false,
  texts: {
    nl: {
      name: 'unieke-naam',
      title: 'Elk bestand heeft een eigen naam binnen zijn soort.',
      why: 'Andere bestanden verwijzen met die naam. Zijn er twee, dan weet niemand welke bedoeld is.',
      message: ({ kind, id }, say) => `er is al een ${say.kind(kind)} met de naam "${id}"`,
      help: ({ first }) =>
        `Kijk in ${visibleLine(first)}. Is het hetzelfde? Voeg ze dan samen. Is het iets anders? Geef dit bestand dan een andere naam.`,
    },
    en: {
      name: 'unique-id',
      title: 'Each file has a name of its own within its kind.',
      why: 'Other files refer by that name. If there are two, nobody knows which one is meant.',
      message: ({ kind, id }, say) => `another ${say.kind(kind)} is already called "${id}"`,
      help: ({ first }) =>
        `Look in ${visibleLine(first)}. Is it the same? Put them together. If not, give this file another name.`,
    },
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
