import type { Observation } from '../../core/checking/observation.ts';
import { rule } from '../../core/checking/rule.ts';
import { isDay, isUnlikely } from '../../core/ground/calendar.ts';
import { datedKinds } from '../../core/model/kinds.ts';
import type { RecordFile } from '../../core/model/record.ts';

interface Facts {
  year: string;
  /** Does it stand in the name of the file? */
  in_name: boolean;
}

/** A year that nobody means, such as 0026 or 2206: a slip that reports would count with. */
export const unlikelyDate = rule<Facts>({
  id: 'unlikely-date',
  group: 'records',
  severity: 'warning',
  judgesAnswers: true,
  texts: {
    nl: {
      name: 'onwaarschijnlijke-datum',
      title: 'Een jaartal ligt tussen 1900 en 2100.',
      why: 'Eén cijfer verkeerd, en een afspraak is pas over 180 jaar klaar. Dan herinnert niemand jullie eraan.',
      message: ({ year }) => `het jaar ${year} lijkt een tikfout`,
      help: ({ in_name }) =>
        in_name
          ? 'Verander het jaar in de naam van het bestand.'
          : 'Kijk het jaar na. Een jaar heeft vier cijfers, zoals 2026.',
    },
    en: {
      name: 'unlikely-date',
      title: 'A year lies between 1900 and 2100.',
      why: 'One wrong digit, and an agreement is due in 180 years. Then nobody reminds you of it.',
      message: ({ year }) => `the year ${year} looks like a slip`,
      help: ({ in_name }) =>
        in_name
          ? 'Change the year in the name of the file.'
          : 'Check the year. It has four digits, like 2026.',
    },
  },
  *find({ register }) {
    for (const file of register.files) {
      yield* inName(file);
      for (const problem of file.problems) {
        if (problem.type !== 'unlikely-date') continue;
        const { path, date, more } = problem;
        yield { at: { file: file.file, path }, facts: { year: date.slice(0, 4), in_name: false }, more };
      }
    }
  },
});

function inName({ kind, id, file }: RecordFile): Observation<Facts>[] {
  const day = id.slice(0, 10);
  if (!datedKinds.includes(kind) || !isDay(day) || !isUnlikely(day)) return [];
  return [{ at: { file, path: [] }, facts: { year: day.slice(0, 4), in_name: true } }];
}
