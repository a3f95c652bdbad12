import type { Day } from '../core/calendar.ts';

/** The day that a moment is on, where this computer is. */
export function localDay(moment: Date): Day {
  const two = (number: number): string => String(number).padStart(2, '0');
  const year = String(moment.getFullYear()).padStart(4, '0');
  return `${year}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
