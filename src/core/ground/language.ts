/** The languages that initiatief speaks. A third one is a compile error wherever its words are missing. */
export type Language = 'nl' | 'en';

export const languages: readonly Language[] = ['nl', 'en'];

// Made when they are asked for, and kept: making one takes far longer than using it.
const listFormats = new Map<string, Intl.ListFormat>();

/** `a, b en c`; with `or`: `a, b of c`. English as the British write it: no comma before the last. */
export function listed(items: readonly string[], language: Language, or = false): string {
  const locale = language === 'en' ? 'en-GB' : language;
  const type = or ? 'disjunction' : 'conjunction';
  const format = listFormats.get(locale + type) ?? new Intl.ListFormat(locale, { type });
  listFormats.set(locale + type, format);
  return format.format(items);
}

export function isLanguage(value: unknown): value is Language {
  return languages.some(language => language === value);
}
