import { rule } from '../../core/rule.ts';

/** A date can be read, and is not written with the year first. */
export const dateForm = rule<{ written: string; iso: string }>({
  id: 'date-form',
  group: 'records',
  severity: 'info',
  nl: {
    name: 'datumvorm',
    title: 'Een datum staat er met het jaar voorop: 2026-03-12.',
    why: 'Zo is er maar één manier om hem te lezen, en staan datums in een lijst vanzelf op volgorde.',
    message: ({ iso }, say) => `dit lees ik als ${say.date(iso)}`,
    help: ({ iso }) => `Schrijf liever: ${iso}`,
  },
  en: {
    name: 'date-form',
    title: 'A date is written with the year first: 2026-03-12.',
    why: 'Then there is only one way to read it, and dates in a list are in order by themselves.',
    message: ({ iso }, say) => `I read this as ${say.date(iso)}`,
    help: ({ iso }) => `Better write: ${iso}`,
  },
  *find({ register }) {
    for (const { file, problems } of register.files) {
      for (const problem of problems) {
        if (problem.type !== 'date-form') continue;
        const { path, written, iso } = problem;
        yield { at: { file, path }, facts: { written, iso } };
      }
    }
  },
});
