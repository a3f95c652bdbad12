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

function hasDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** How many days a month has. Asked for every date of every record, which is too often for a package. */
function daysIn(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeapYear ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
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
  return `${partial}-${daysIn(Number(partial.slice(0, 4)), Number(partial.slice(5)))}`;
}

/** Does every day of the one come before every day of the other? What both are sure of decides. */
export function isWhollyBefore(date: PartialDate, other: PartialDate): boolean {
  const sure = Math.min(date.length, other.length);
  return date.slice(0, sure) < other.slice(0, sure);
}

/** Is this a year that nobody means here, whatever day it is today? */
export function isUnlikely(date: PartialDate): boolean {
  return date < '1900' || date >= '2101';
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
  const inMonth = addMonths(day, 12 * years + months);
  return inMonth && addDays(inMonth, 7 * weeks + days);
}

// Days before the year 0000 or after 9999 do not compare as text.
function addMonths(day: Day, months: number): Day | undefined {
  const all = 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(all / 12), 1 + (all % 12)];
  if (year < 0 || year > 9999) return undefined;
  return dayOf(year, month, Math.min(Number(day.slice(8)), daysIn(year, month)));
}

function addDays(day: Day, days: number): Day | undefined {
  let [year, month, date] = day.split('-').map(Number) as [number, number, number];
  date += days;
  for (; date > daysIn(year, month) && year <= 9999; [year, month] = next(year, month))
    date -= daysIn(year, month);
  for (; date < 1 && year >= 0; date += daysIn(year, month)) [year, month] = previous(year, month);
  return year < 0 || year > 9999 ? undefined : dayOf(year, month, date);
}

function next(year: number, month: number): [year: number, month: number] {
  return month === 12 ? [year + 1, 1] : [year, month + 1];
}

function previous(year: number, month: number): [year: number, month: number] {
  return month === 1 ? [year - 1, 12] : [year, month - 1];
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
  return addInterval(day, `P${6 - weekdayOf(day)}D`) ?? day;
}

/** Which day of the week it is: 0 for Monday, 6 for Sunday. */
export function weekdayOf(day: Day): number {
  const monday = '1970-01-05';
  return ((daysBetween(monday, day) % 7) + 7) % 7;
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
