/** The languages that initiatief speaks. A third one is a compile error wherever its words are missing. */
export type Language = 'nl' | 'en';

export const languages: readonly Language[] = ['nl', 'en'];

export function isLanguage(value: unknown): value is Language {
  return languages.some(language => language === value);
}
