import { addInterval, type Day, firstDay } from '../ground/calendar.ts';
import { type AbsenceFactor, absenceFactor } from './absence-factor.ts';
import { openAgreements } from './agreements.ts';
import type { StateOf } from './changes/change.ts';
import { subjects } from './reflection.ts';
import { staffing } from './staffing.ts';

/** What is followed through time, by its name. */
export const measures = [
  'onePitters',
  'vacant',
  'overdueReflections',
  'openAgreements',
  'absenceFactor',
] as const;
export type Measure = (typeof measures)[number];

/** How things stood on one day, in numbers. */
export interface Standing extends Record<Measure, number> {
  day: Day;
  /** Is the absence factor sure to be the smallest? */
  exact: boolean;
}

/** All that is waited for the absence factors of all days together, in seconds. */
const patience = 2;

/** How things stood at the end of each of these days, in numbers. */
export async function standings(states: readonly StateOf[]): Promise<Standing[]> {
  const secondsAtMost = patience / states.length;
  // From one month to the next often nobody starts or stops anywhere.
  const known = new Map<string, Pick<AbsenceFactor, 'size' | 'exact'>>();
  const all: Standing[] = [];
  for (const { register, day } of states) {
    const roles = staffing(register, day);
    const key = JSON.stringify(roles.map(({ holders }) => holders.map(({ person }) => person.id)));
    const { size, exact } = known.get(key) ?? (await absenceFactor(roles, { secondsAtMost }));
    known.set(key, { size, exact });
    all.push({
      day,
      onePitters: roles.filter(({ isOnePitter }) => isOnePitter).length,
      vacant: roles.filter(({ isVacant }) => isVacant).length,
      overdueReflections: subjects(register, day).filter(({ state }) => state === 'overdue').length,
      openAgreements: openAgreements(register).length,
      absenceFactor: size,
      exact,
    });
  }
  return all;
}

/** The last days of the newest months that ended before today, as many as asked, the earliest first. */
export function monthEnds(today: Day, number: number): Day[] {
  const thisMonth = firstDay(today.slice(0, 7));
  const ends: Day[] = [];
  for (let back = 0; back < number; back++) {
    const next = addInterval(thisMonth, `P${back}M`, -1);
    const end = next && addInterval(next, 'P1D', -1);
    if (end === undefined) break;
    ends.unshift(end);
  }
  return ends;
}

const blocks = '▁▂▃▄▅▆▇█';

/** More bars than this do not fit beside a few words. */
const mostBars = 24;

/**
 * Numbers as a row of small bars: the highest bar is the largest number, the lowest is nothing. Of many numbers it
 * shows the first, the last, and some between them.
 */
export function sparkline(numbers: readonly number[]): string {
  const bars = Math.min(numbers.length, mostBars);
  const step = (numbers.length - 1) / Math.max(1, bars - 1);
  const shown = Array.from({ length: bars }, (_, index) => numbers[Math.round(index * step)] ?? 0);
  const most = Math.max(1, ...numbers);
  return shown.map(number => blocks[Math.round((number / most) * (blocks.length - 1))]).join('');
}
