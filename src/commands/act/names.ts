import type { Language } from '../../core/ground/language.ts';
import type { FolderKind } from '../../core/model/kinds.ts';
import { readSpokenDay, readSpokenPartialDate } from '../../core/writing/spoken-date.ts';
import type { Reading } from '../../core/writing/typed-value.ts';
import { askingTexts } from './asking-texts.ts';

/** The names that were typed in one go: `Joke Geluk, Rinus Quist`. Of people also `Joke en Rinus`. */
export function namesIn(typed: string, kinds: readonly FolderKind[]): string[] {
  const isOfPeople = kinds.length === 1 && kinds[0] === 'person';
  const between = isOfPeople ? /\s*[,;/+&]\s*|\s+(?:en|and)\s+/ : /\s*[,;]\s+/;
  const names = typed
    .split(between)
    .map(name => name.trim())
    .filter(name => name !== '');
  return [...new Set(names)];
}

/** Why this cannot be what somebody or something is called, or nothing. */
export function objectionToName(
  typed: string,
  { register, spoken, today }: Reading,
  language: Language,
): string | undefined {
  const texts = askingTexts[language];
  const isDay = [spoken, register.words.vocabulary].some(
    vocabulary =>
      readSpokenDay(typed, vocabulary, today) !== undefined ||
      (/\d/.test(typed) && readSpokenPartialDate(typed, vocabulary, today) !== undefined),
  );
  if (isDay) return texts.isDay(typed);
  if (/\S@\S/.test(typed) || !/\p{L}/u.test(typed)) return texts.isNoName(typed);
  return undefined;
}
