import { addInterval, type Day, weekdayOf } from '../ground/calendar.ts';
import { unitOf } from '../reading/values.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import type { Direction, Spoken } from './spoken-words.ts';

/** `vrijdag`, `volgende vrijdag`, `afgelopen maandag`: never today, which has a word of its own. */
export function weekday(text: string, words: Spoken, today: Day, direction: Direction): Day | undefined {
  const next = words.next.exec(text)?.[1];
  const last = words.last.exec(text)?.[1];
  const name = next ?? last ?? words.current.exec(text)?.[1] ?? text;
  const wanted = weekdayNamed(name, words);
  if (wanted < 0) return undefined;
  const now = weekdayOf(today);
  const back = last !== undefined || (next === undefined && direction === 'back');
  const away = back ? (now - wanted + 7) % 7 || 7 : (wanted - now + 7) % 7 || 7;
  return addInterval(today, `P${away}D`, back ? -1 : 1);
}

/** `volgende week dinsdag`, `vrijdag vorige week`: a day of the week that is meant, which begins on Monday. */
export function dayOfSomeWeek(
  text: string,
  words: Spoken,
  vocabulary: Vocabulary,
  today: Day,
): Day | undefined {
  const parts = text.split(' ');
  if (parts.length !== 3) return undefined;
  for (const [name = '', week] of [
    [parts[2], parts.slice(0, 2).join(' ')],
    [parts[0], parts.slice(1).join(' ')],
  ] as const) {
    const wanted = weekdayNamed(name.replace(/\.$/, ''), words);
    const [, days] =
      weeks(words).find(([form]) => unitOf(form.exec(week)?.[1] ?? '', vocabulary) === 'W') ?? [];
    if (wanted < 0 || days === undefined) continue;
    const away = wanted - weekdayOf(today) + days;
    return addInterval(today, `P${Math.abs(away)}D`, away < 0 ? -1 : 1);
  }
  return undefined;
}

/** How this week, the next and the last are said, and how many days away each is. */
function weeks({ current, next, last }: Spoken): [form: RegExp, days: number][] {
  return [
    [current, 0],
    [next, 7],
    [last, -7],
  ];
}

/** The place of a day in the week by its name or how that begins, from Monday; below 0 for any other word. */
export function weekdayNamed(name: string, { weekdays }: Spoken): number {
  return name.length < 2 ? -1 : weekdays.findIndex(weekday => weekday.startsWith(name));
}
