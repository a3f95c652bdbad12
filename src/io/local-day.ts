import { type Day, dayOf } from '../core/ground/calendar.ts';

/** The day that a moment is on, where this computer is. */
export function localDay(moment: Date): Day {
  return dayOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate()) as Day;
}
