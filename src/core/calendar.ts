import * as PlainDate from 'temporal-polyfill/fns/PlainDate';

/** A day as `2026-03-12`. Days compare as text. */
export type Day = string;

/** A day, month or year: `2026-03-12`, `2026-03` or `2026`. */
export type PartialDate = string;

/** A length of time as ISO 8601 writes it (`P3M`, `P1Y6M`), or `none`. */
export type Interval = string;

const dayForm = /^\d{4}-\d{2}-\d{2}$/;
const partialForm = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const intervalForm = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/** The day with these numbers, or nothing when the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  return hasDay(year, month, day) ? `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` : undefined;
}

/** Is this the text of a day that exists? */
export function isDay(text: string): boolean {
  return (
    dayForm.test(text) && hasDay(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)))
  );
}

/** Every month has 28 days; only what lies beyond needs the calendar. */
function hasDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || day <= PlainDate.daysInMonth(PlainDate.create(year, month, 1));
}

/** Is this the text of a day, month or year that exists? */
export function isPartialDate(text: string): boolean {
  return partialForm.test(text) && isDay(firstDay(text));
}

/** The first day of a day, month or year. */
export function firstDay(partial: PartialDate): Day {
  return partial + '-01-01'.slice(partial.length - 4);
}

/** The last day of a day, month or year. */
export function lastDay(partial: PartialDate): Day {
  if (partial.length === 10) return partial;
  if (partial.length === 4) return `${partial}-12-31`;
  const month = parse(`${partial}-01`);
  return `${partial}-${two(PlainDate.daysInMonth(month))}`;
}

/** Does every day of the one come before every day of the other? What both are sure of decides. */
export function isWhollyBefore(date: PartialDate, other: PartialDate): boolean {
  const sure = Math.min(date.length, other.length);
  return date.slice(0, sure) < other.slice(0, sure);
}

/** Is this the text of a length of time in the form of ISO 8601? */
export function isInterval(text: string): boolean {
  return intervalForm.test(text);
}

/**
 * The day that lies an interval after (or, with `-1`, before) a day. Months clamp to the end of the
 * month: 31 January and a month is 28 February. With `none`, or beyond the year 9999, there is no such day.
 */
export function addInterval(day: Day, interval: Interval, sign: 1 | -1 = 1): Day | undefined {
  const parts = intervalForm.exec(interval);
  if (!parts) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0] = parts.slice(1).map(part => sign * Number(part ?? 0));
  try {
    const month = PlainDate.addMonths(parse(day), 12 * years + months);
    const text = PlainDate.toString(PlainDate.addDays(month, 7 * weeks + days));
    // Outside the years 0000 to 9999 days no longer compare as text.
    return isDay(text) ? text : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Is a day longer ago than an interval: does the day plus the interval lie before today? Never with `none`. */
export function isLongerAgo(day: Day, interval: Interval, today: Day): boolean {
  const end = addInterval(day, interval);
  return end !== undefined && end < today;
}

/** Does today lie in a period, of which the first and the last day count? A side that is open has no end. */
export function isDuring(
  { since, until }: { since?: PartialDate; until?: PartialDate },
  today: Day,
): boolean {
  return (
    (since === undefined || firstDay(since) <= today) && (until === undefined || today <= lastDay(until))
  );
}

/** The Sunday on which the week of a day ends; the day itself where the calendar ends before. */
export function endOfWeek(day: Day): Day {
  const sunday = '2023-01-01';
  const left = (7 - (((daysBetween(sunday, day) % 7) + 7) % 7)) % 7;
  return addInterval(day, `P${left}D`) ?? day;
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: Day, to: Day): number {
  return PlainDate.diffDays(parse(from), parse(to));
}

function parse(day: Day): PlainDate.Record {
  return PlainDate.create(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
