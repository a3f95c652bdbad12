import { type Day, isDay } from '../core/ground/calendar.ts';
import { isLanguage, type Language } from '../core/ground/language.ts';
import type { Register } from '../core/register/register.ts';
import { type Say, sayWith } from '../core/words/say.ts';
import { vocabularies } from '../vocabulary/index.ts';

/** The day that was handed in. Throws a RangeError where it is none. */
export function dayIn(today: unknown): Day {
  if (typeof today === 'string' && isDay(today)) return today;
  throw new RangeError(`today is a day such as 2026-09-01, and not ${String(today)}`);
}

/** The words of these records in a language, or in their own. Throws a RangeError for another language. */
export function sayIn(language: Language | undefined, { words }: Register): Say {
  const spoken = language ?? words.vocabulary.language;
  if (!isLanguage(spoken)) throw new RangeError(`no language ${String(spoken)}`);
  return sayWith(words, vocabularies[spoken]);
}
