import {
  addInterval,
  type Day,
  dayOf,
  type Interval,
  type PartialDate,
  weekdayOf,
} from '../ground/calendar.ts';
import { monthOf, readDay, readPartialDate, unitOf } from '../reading/values.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { fold } from '../words/words.ts';
import { dayOfSomeWeek, weekday, weekdayNamed } from './spoken-week.ts';
import { articles, type Direction, type Spoken, spoken } from './spoken-words.ts';

/**
 * A day as people type it: `12 maart`, `12-3-26`, `vrijdag 13 maart`, `morgen`, `over 2 weken`, `afgelopen vrijdag`,
 * and every form that a record takes. Nothing when it is no day.
 */
export function readSpokenDay(
  typed: string,
  vocabulary: Vocabulary,
  today: Day,
  direction: Direction = 'ahead',
): Day | undefined {
  const exact = readDay(typed.trim(), vocabulary);
  if (exact !== undefined) return exact;
  const words = spoken[vocabulary.language];
  const text = tidied(typed, words);
  const days = words.days[text];
  if (days !== undefined) return addInterval(today, `P${Math.abs(days)}D`, days < 0 ? -1 : 1);
  return (
    readDay(text, vocabulary) ??
    dayWithoutYear(text, vocabulary, today, direction) ??
    someTimeAway(text, words, vocabulary, today) ??
    weekday(text, words, today, direction) ??
    dayOfSomeWeek(text, words, vocabulary, today) ??
    dayAfterWeekday(text, vocabulary, today, direction)
  );
}

/** The same, and `maart`, `volgende maand`, `dit jaar` as a month or a year. */
export function readSpokenPartialDate(
  typed: string,
  vocabulary: Vocabulary,
  today: Day,
  direction: Direction = 'ahead',
): PartialDate | undefined {
  const exact = readPartialDate(typed.trim(), vocabulary);
  if (exact !== undefined) return exact;
  const words = spoken[vocabulary.language];
  const text = tidied(typed, words);
  return (
    readPartialDate(text, vocabulary) ??
    monthOrYear(text, words, vocabulary, today) ??
    monthWithoutYear(text, vocabulary, today, direction) ??
    readSpokenDay(typed, vocabulary, today, direction)
  );
}

/** Without capitals, commas and words that add nothing, and with a year of two signs in full. */
function tidied(typed: string, { filler }: Spoken): string {
  return fold(typed.replaceAll(',', ' '))
    .replace(/\s+/g, ' ')
    .replace(filler, '')
    .replace(/(?<=^\d{1,2}[-/. ](?:\d{1,2}|[a-z]+\.?)[-/. ])['’]?(?=\d{2}$)/, '20');
}

/** `12 maart`, `12-3`, and in English also `March 12`. */
function dayWithoutYear(
  text: string,
  vocabulary: Vocabulary,
  today: Day,
  direction: Direction,
): Day | undefined {
  const numbers = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  const dayFirst = /^(\d{1,2})(?:e|st|nd|rd|th)? ([a-z]+)\.?$/.exec(text);
  const monthFirst = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?$/.exec(text);
  const day = Number(numbers?.[1] ?? dayFirst?.[1] ?? monthFirst?.[2]);
  const month = numbers ? Number(numbers[2]) : monthOf(dayFirst?.[2] ?? monthFirst?.[1] ?? '', vocabulary);
  if (!month || !day) return undefined;
  const year = Number(today.slice(0, 4));
  // Eight years hold a 29 February in either direction.
  for (let away = 0; away <= 8; away += 1) {
    const found = dayOf(direction === 'ahead' ? year + away : year - away, month, day);
    if (found !== undefined && (direction === 'ahead' ? found >= today : found <= today)) return found;
  }
  return undefined;
}

function monthWithoutYear(
  text: string,
  vocabulary: Vocabulary,
  today: Day,
  direction: Direction,
): PartialDate | undefined {
  const month = monthOf(text, vocabulary);
  if (month === undefined) return undefined;
  const [year, now] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const away = direction === 'ahead' ? Number(month < now) : -Number(month > now);
  return dayOf(year + away, month, 1)?.slice(0, 7);
}

/** `over 2 weken`, `een maand geleden`, `volgende week`. */
function someTimeAway(text: string, words: Spoken, vocabulary: Vocabulary, today: Day): Day | undefined {
  for (const [forms, sign] of [
    [words.ahead, 1],
    [words.back, -1],
  ] as const) {
    for (const form of forms) {
      const [, number, unit] = form.exec(text) ?? [];
      const interval = number && unit && intervalOf(numberOf(number, words), unit, vocabulary);
      if (interval) return addInterval(today, interval, sign);
    }
  }
  const next = words.next.exec(text)?.[1];
  const last = words.last.exec(text)?.[1];
  const interval = intervalOf(1, next ?? last ?? '', vocabulary);
  return interval && addInterval(today, interval, next ? 1 : -1);
}

/** `volgende maand` as a month, `dit jaar` as a year. */
function monthOrYear(
  text: string,
  words: Spoken,
  vocabulary: Vocabulary,
  today: Day,
): PartialDate | undefined {
  for (const [form, sign] of [
    [words.next, 1],
    [words.last, -1],
    [words.current, 0],
  ] as const) {
    const interval = intervalOf(1, form.exec(text)?.[1] ?? '', vocabulary);
    if (interval !== 'P1M' && interval !== 'P1Y') continue;
    const day = sign === 0 ? today : addInterval(`${today.slice(0, 7)}-01`, interval, sign);
    return day?.slice(0, interval === 'P1M' ? 7 : 4);
  }
  return undefined;
}

/** `vrijdag 13 maart`; nothing when that is another day of the week, for then one of the two is a slip. */
function dayAfterWeekday(
  text: string,
  vocabulary: Vocabulary,
  today: Day,
  direction: Direction,
): Day | undefined {
  const [, name = '', rest] = /^([a-z]+)\.? ((?:[a-z]+\.? )?\d.*)$/.exec(text) ?? [];
  const wanted = weekdayNamed(name, spoken[vocabulary.language]);
  if (rest === undefined || wanted < 0) return undefined;
  const day = readSpokenDay(rest, vocabulary, today, direction);
  return day !== undefined && weekdayOf(day) === wanted ? day : undefined;
}

function numberOf(text: string, { numbers }: Spoken): number {
  if (articles.includes(text)) return 1;
  const index = numbers.indexOf(text);
  return index >= 0 ? index + 1 : Number(text);
}

function intervalOf(number: number, word: string, vocabulary: Vocabulary): Interval | undefined {
  if (!Number.isInteger(number) || number < 0 || number > 9999) return undefined;
  const unit = unitOf(word, vocabulary);
  return unit && `P${number}${unit}`;
}
