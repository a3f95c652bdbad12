import {
  addInterval,
  type Day,
  dayOf,
  type Interval,
  isDay,
  isInterval,
  isPartialDate,
  type PartialDate,
} from '../ground/calendar.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { fold } from '../words/words.ts';

/** `2026-03-12` as it stands; `12-3-2026`, `12 maart 2026` and `2026-3-12` in that form; nothing for no day. */
export function readDay(text: string, vocabulary: Vocabulary): Day | undefined {
  if (isDay(text)) return text;
  const days = possibleDays(text, vocabulary);
  return days.length === 1 ? days[0] : undefined;
}

/** A day with a time behind it, and the zone of that time where it is given. */
const timed =
  /^(.*?\d)(?:T|,?\s+(?:(?:om|at)\s+)?)([01]?\d|2[0-3])[:.][0-5]\d(?:[:.][0-5]\d(?:[.,]\d{1,9})?)?(?:\s?(?:uur|u|h|[ap]m))?\s?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i;

/**
 * The days that can be meant. A time behind a day says nothing new, but for one: what a program writes as ten or
 * eleven in the evening of the world clock can be midnight here, and so the next day.
 */
export function possibleDays(text: string, vocabulary: Vocabulary): readonly Day[] {
  const [, written = text, hour, zone] = timed.exec(text) ?? [];
  const parts = dayParts(written, vocabulary);
  const day = parts && dayOf(...parts);
  if (day === undefined) return [];
  const isWorldClock = zone !== undefined && /^(?:[a-z]+|[+-][0:]+)$/i.test(zone);
  const next = isWorldClock && Number(hour) >= 22 ? addInterval(day, 'P1D') : undefined;
  return next === undefined ? [day] : [day, next];
}

/** A day in any form, a month (`2026-03`, `maart 2026`, `3-2026`) or a year. */
export function readPartialDate(text: string, vocabulary: Vocabulary): PartialDate | undefined {
  if (isPartialDate(text)) return text;
  const month = monthParts(text, vocabulary);
  return month ? dayOf(...month, 1)?.slice(0, 7) : readDay(text, vocabulary);
}

/** Is this written as a day (or, where that will do, a month), though the calendar may have no such day? */
export function hasFormOfDate(text: string, vocabulary: Vocabulary, monthWillDo: boolean): boolean {
  const isMonth = monthWillDo && monthParts(text, vocabulary) !== undefined;
  return isMonth || dayParts(timed.exec(text)?.[1] ?? text, vocabulary) !== undefined;
}

function dayParts(text: string, vocabulary: Vocabulary): [number, number, number] | undefined {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? [];
  if (year) return [Number(year), Number(month), Number(day)];
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (numbers) return [Number(numbers[3]), Number(numbers[2]), Number(numbers[1])];
  const words = /^(\d{1,2})\s+(\p{L}+)\.?\s+(\d{4})$/u.exec(text);
  const named = words && monthOf(words[2] as string, vocabulary);
  return words && named ? [Number(words[3]), named, Number(words[1])] : undefined;
}

function monthParts(text: string, vocabulary: Vocabulary): [number, number] | undefined {
  const [, first, second] = /^(\d{4})[-/.](\d{1,2})$/.exec(text) ?? [];
  if (first) return [Number(first), Number(second)];
  const numbers = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (numbers) return [Number(numbers[2]), Number(numbers[1])];
  const words = /^(\p{L}+)\.?\s+(\d{4})$/u.exec(text);
  const named = words && monthOf(words[1] as string, vocabulary);
  return words && named ? [Number(words[2]), named] : undefined;
}

/** `3 maanden` as `P3M`, ISO 8601 as it stands, `geen` as `none`. */
export function readInterval(text: string, vocabulary: Vocabulary): Interval | undefined {
  if (isInterval(text)) return isNothing(text) ? undefined : text;
  if (fold(text) === fold(vocabulary.values.none)) return 'none';
  const parts = /^(\d{1,4})\s+(\p{L}+)$/u.exec(text);
  if (!parts || Number(parts[1]) === 0) return undefined;
  const unit = unitOf(parts[2] as string, vocabulary);
  return unit && `P${Number(parts[1])}${unit}`;
}

/** The letter of ISO 8601 for a unit of time, by one of its names: that of `weken` is `W`. */
export function unitOf(word: string, { units }: Vocabulary): string | undefined {
  const wanted = fold(word);
  const found = Object.entries(units).find(([, names]) => names.some(name => fold(name) === wanted));
  return found?.[0][0]?.toUpperCase();
}

/** An interval of no time at all would be due at once, for ever. */
function isNothing(interval: Interval): boolean {
  return !/[1-9]/.test(interval);
}

/** `ja`/`nee`, `yes`/`no`, `true`/`false`, in any case. */
export function readBoolean(text: string): boolean | undefined {
  const word = fold(text);
  if (['ja', 'yes', 'true'].includes(word)) return true;
  if (['nee', 'no', 'false'].includes(word)) return false;
  return undefined;
}

/** A number with a comma or a point: `2,5`. */
export function readNumber(text: string): number | undefined {
  return /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

/** The number of the month (1 to 12) with this name, or its first three letters or more. */
export function monthOf(word: string, vocabulary: Vocabulary): number | undefined {
  const folded = fold(word);
  if (folded.length < 3) return undefined;
  const index = vocabulary.months.findIndex(
    month => fold(month).startsWith(folded) || (folded === 'mrt' && fold(month) === 'maart'),
  );
  return index < 0 ? undefined : index + 1;
}
