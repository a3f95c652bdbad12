import { addInterval, type Day, isDuring, lastDay } from '../ground/calendar.ts';
import { groupedBy } from '../ground/groups.ts';
import { byText } from '../ground/order.ts';
import type { RecordFile, RecordOf } from '../model/record.ts';
import { keyOf } from '../model/record-key.ts';
import type { Register } from '../register/register.ts';
import { fold } from '../words/words.ts';
import { type End, endsIn } from './forecast/ends.ts';
import { type Near, nearIn } from './forecast/near.ts';
import { once } from './once.ts';
import { type Losses, leavingOf, lossesBetween, promisesOf } from './what-if.ts';

/** How far ahead is looked. */
const ahead = 'P6M';

/** What falls away on one day, by what the records say now. */
export interface DayAhead {
  /** The first day without those who leave. */
  day: Day;
  /** Those whose last day it was the day before, as `person/fatima`; the people of a partner that stops too. */
  leaving: readonly string[];
  /** As it is on that day, beside how it would have been with them. */
  losses: Losses;
}

/** What the dates in the records bring. */
export interface Forecast {
  /** The last day that is looked at. */
  until: Day;
  ends: readonly End[];
  /** The days on which something falls away because of people and partners, the earliest first. */
  days: readonly DayAhead[];
  /** The records as they will stand on the day after the last, by what they say now: for measures on that day. */
  afterwards: { register: Register; day: Day };
}

/** What the dates in the records bring in six months: what ends, and what then rests on one person or on nobody. */
export const forecast = once((register, today): Forecast => {
  const end = addInterval(today, ahead) ?? today;
  const ends = endsIn(register, { today, end });
  const whole = withTheirPartners(register, ends);
  const near = nearIn(whole);
  const byDay = [...groupedBy(whole === register ? ends : endsIn(whole, { today, end }), one => [one.day])];
  const days = byDay.flatMap(([day, all]): DayAhead[] => {
    const leaving = all.filter(({ type }) => type === 'person' || type === 'partner' || type === 'holder');
    const next = addInterval(day, 'P1D');
    return leaving.length === 0 || !next ? [] : [dayAhead(day, next, leaving, near(leaving, next))];
  });
  return { until: addInterval(end, 'P1D', -1) ?? end, ends, days, afterwards: { register: whole, day: end } };
});

/** The records with the people of a partner that stops in these days stopping with it, as they do in `what-if`. */
function withTheirPartners(register: Register, ends: readonly End[]): Register {
  const last = new Map(
    ends.filter(({ type }) => type === 'partner').map(({ record, day }) => [record.id, day]),
  );
  if (last.size === 0) return register;
  return register.with(
    register.files.map(file => {
      const { partner = '', until } = file.data as { partner?: string; until?: string };
      const day = file.kind === 'person' ? last.get(partner) : undefined;
      if (day === undefined || (until !== undefined && lastDay(until) <= day)) return file;
      return { ...file, data: { ...file.data, until: day } } as RecordFile;
    }),
  );
}

function dayAhead(
  last: Day,
  day: Day,
  leaving: readonly End[],
  { register: after, talents }: Near,
): DayAhead {
  const gone = new Set(leaving.filter(({ person }) => person === undefined).map(({ record }) => record.file));
  const isOver = (line: { since?: string; until?: string }): boolean =>
    line.until !== undefined && lastDay(line.until) === last && isDuring(line, last);
  const before = after.with(
    after.files.map(file => {
      if (gone.has(file.file)) return { ...file, data: { ...file.data, until: undefined } } as RecordFile;
      const { holders = [] } = file.data as RecordOf<'role'>['data'];
      if (!holders.some(isOver)) return file;
      const whole = holders.map(line => (isOver(line) ? { ...line, until: undefined } : line));
      return { ...file, data: { ...file.data, holders: whole } } as RecordFile;
    }),
  );
  const named = leaving.filter(({ person }) => person === undefined).map(({ record }) => keyOf(record));
  const { people, partners } = leavingOf(before, named, day);
  const lost = lossesBetween(before, after, day);
  const losses = {
    ...lost,
    talents: lost.talents.filter(({ talent }) => talents.has(fold(talent))),
    agreements: promisesOf(before, named, day),
  };
  const persons = leaving.flatMap(({ person }) => (person ? [`person/${person}`] : []));
  const all = new Set([...partners.map(keyOf), ...people.map(keyOf), ...persons]);
  return { day, leaving: [...all].sort(byText), losses };
}
