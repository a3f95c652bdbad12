import { rule } from '../../core/checking/rule.ts';
import { visibleLine } from '../../core/ground/visible.ts';
import type { Kind } from '../../core/model/kinds.ts';
import { sameName as groupsOf } from '../../core/reading/settle.ts';

interface Facts {
  kind: Kind;
  name: string;
  other: string;
}

/** Two records of a kind have one name: perhaps they are one. */
export const sameName = rule<Facts>({
  id: 'same-name',
  group: 'records',
  severity: 'info',
  texts: {
    nl: {
      name: 'zelfde-naam',
      title: 'Wat niet hetzelfde is, heet niet hetzelfde.',
      why: 'Gaat het om één en dezelfde, dan telt die nu dubbel. Zijn het er twee, dan houdt in een rapport niemand ze uit elkaar.',
      message: ({ kind, name }, say) => `er is nog een ${say.kind(kind)} met de naam "${visibleLine(name)}"`,
      help: ({ other }) =>
        `Kijk in ${visibleLine(other)}. Is het hetzelfde? Houd er één. Zijn het er twee? Zet dan iets bij de naam.`,
    },
    en: {
      name: 'same-name',
      title: 'What is not the same does not have the same name.',
      why: 'If it is one and the same, it counts twice now. If there are two, nobody can tell them apart in a report.',
      message: ({ kind, name }, say) => `another ${say.kind(kind)} has the name "${visibleLine(name)}"`,
      help: ({ other }) =>
        `Look in ${visibleLine(other)}. Is it the same? Keep one. Are there two? Then add something to the name.`,
    },
  },
  *find({ register }) {
    for (const group of groupsOf(register.originals)) {
      // The one that has the name for itself is mostly the shortest: `cor` and `cor-2`.
      const [first, ...others] = group.sort((a, b) => a.id.length - b.id.length);
      for (const { kind, id, file, data } of others) {
        // Of two files with one id, that is told.
        if (first === undefined || first.id === id) continue;
        const facts = { kind, name: data.name, other: first.file };
        yield { at: { file, path: ['name'] }, facts, related: [{ file: first.file, path: ['name'] }] };
      }
    }
  },
});
