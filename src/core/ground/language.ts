/** The languages that initiatief speaks. A third one is a compile error wherever its words are missing. */
export const languages = ['nl', 'en'] as const;

export type Language = (typeof languages)[number];

/** The language where nothing tells which: most initiatives are Dutch. */
export const defaultLanguage = 'nl' satisfies Language;

/** The language of ids, of the options of commands and of what programs read. */
export const codeLanguage = 'en' satisfies Language;

/** A language in which things are called otherwise than in the code. */
export type OtherLanguage = Exclude<Language, typeof codeLanguage>;

const locales: Record<Language, string> = { nl: 'nl', en: 'en-GB' };

// Made when they are asked for, and kept: making one takes far longer than using it.
const listFormats = new Map<string, Intl.ListFormat>();

/** `a, b en c`; with `or`: `a, b of c`. English as the British write it: no comma before the last. */
export function listed(items: readonly string[], language: Language, or = false): string {
  const locale = locales[language];
  const type = or ? 'disjunction' : 'conjunction';
  const format = listFormats.get(locale + type) ?? new Intl.ListFormat(locale, { type });
  listFormats.set(locale + type, format);
  return format.format(items);
}

export function isLanguage(value: unknown): value is Language {
  return languages.some(language => language === value);
}
