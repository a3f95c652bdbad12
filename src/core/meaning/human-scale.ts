import { addInterval, type Day, firstDay, type PartialDate } from '../ground/calendar.ts';
import type { RecordFile } from '../model/record.ts';
import type { Register } from '../register/register.ts';
import { isHeld } from './evaluation.ts';
import { limitsOf } from './limits.ts';
import { excessOf, loads } from './load.ts';

/** More days together in a month than one a week is a lot for volunteers. */
export const usualDaysPerMonth = 4;

/** About one page: what people read in a few minutes. */
export const wordsOnAPage = 500;

/** The months that are looked at: this one, and those before it. */
const monthsShown = 6;

/**
 * How much there is to do and to follow, in numbers. Measured in one state of the records, so that an earlier
 * state can be measured alike and put beside it.
 */
export interface HumanScale {
  /** The active people, and those of them who carry more than the limits or than the hours they have. */
  people: number;
  peopleAboveLimit: number;
  /** The most that one active person carries. */
  mostRoles: number;
  mostAgreements: number;
  /** The most days in one month on which people came together, of this month and the five before. */
  mostDays: number;
  records: number;
  /** In words. */
  longestRecord: number;
}

/** A month as `2026-09`, with the number of days on which people came together. */
export interface Month {
  month: PartialDate;
  days: number;
}

/** How much there is to do and to follow, in numbers. */
export function humanScale(register: Register, today: Day): HumanScale {
  const limits = limitsOf(register);
  const carried = [...loads(register, today).values()];
  const most = (numbers: Iterable<number>): number => [...numbers].reduce((a, b) => Math.max(a, b), 0);
  return {
    people: carried.length,
    peopleAboveLimit: carried.filter(load => Object.values(excessOf(load, limits)).some(Boolean)).length,
    mostRoles: most(carried.map(({ roles }) => roles.length)),
    mostAgreements: most(carried.map(({ agreements }) => agreements.length)),
    mostDays: most(monthsTogether(register, today).map(({ days }) => days)),
    records: register.originals.length,
    longestRecord: most(register.originals.map(wordsIn)),
  };
}

/** This month and the five before, from the month in which people first came together; the newest first. */
export function monthsTogether(register: Register, today: Day): Month[] {
  const days = daysTogether(register, today);
  const first = days.values().next().value?.slice(0, 7) ?? '9999-12';
  const months: Month[] = [];
  for (let back = 0; back < monthsShown; back++) {
    const month = addInterval(firstDay(today.slice(0, 7)), `P${back}M`, -1)?.slice(0, 7);
    if (month === undefined || month < first) break;
    months.push({ month, days: [...days].filter(day => day.startsWith(month)).length });
  }
  return months;
}

/** The days of meetings, visits and held evaluations, today and before, the earliest first. */
function daysTogether(register: Register, today: Day): Set<Day> {
  const meetings = register.all('meeting').filter(({ data }) => isTogether[data.channel ?? 'meeting']);
  const evaluations = register.all('evaluation').filter(evaluation => isHeld(evaluation, today));
  const days = [...meetings, ...evaluations].flatMap(({ data }) => data.held_on ?? []);
  return new Set(days.filter(day => day <= today).sort());
}

const isTogether = {
  meeting: true,
  visit: true,
  phone: false,
  message: false,
  email: false,
  letter: false,
};

/** How many words a record has. Where an audience gets no text of the file, those under its fields. */
export function wordsIn({ text, body }: Pick<RecordFile, 'text' | 'body'>): number {
  return (text || body).match(/\S+/g)?.length ?? 0;
}
