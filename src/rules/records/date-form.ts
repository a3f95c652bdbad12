import { rule } from '../../core/checking/rule.ts';
import { visibleLine } from '../../core/ground/visible.ts';

/** A date can be read, and is not written with the year first. */
export const dateForm = rule<{ written: string; iso: string }>({
  id: 'date-form',
  group: 'records',
  severity: 'info',
  texts: {
    nl: {
      name: 'datumvorm',
      title: 'Bij een datum staat het jaar voorop: 2026-03-12.',
      why: 'Zo lees je die maar op één manier. Ook staan datums in een lijst dan vanzelf op volgorde.',
      message: ({ written, iso }) => `"${visibleLine(written)}" lees ik als ${iso}`,
      help: ({ iso }) => `Schrijf liever: ${iso}`,
    },
    en: {
      name: 'date-form',
      title: 'A date is written with the year first: 2026-03-12.',
      why: 'Then there is only one way to read it, and dates in a list are in order by themselves.',
      message: ({ written, iso }) => `I read "${visibleLine(written)}" as ${iso}`,
      help: ({ iso }) => `Better to write: ${iso}`,
    },
  },
  mend: ({ written, iso }, mender) => mender.retype(written, iso),
  *find({ register }) {
    for (const { file, problems } of register.files) {
      for (const problem of problems) {
        if (problem.type !== 'date-form') continue;
        const { path, written, iso, more } = problem;
        yield { at: { file, path }, facts: { written, iso }, more };
      }
    }
  },
});
