import { type Language, languages } from './language.ts';

/** What has an id for programs, and a name for people in each language. */
export interface Named {
  id: string;
  texts: Record<Language, { name: string }>;
}

/** The names of a thing, each once: what it is called in each language, and its id. */
export function namesOf({ id, texts }: Named): string[] {
  return [...new Set([...languages.map(language => texts[language].name), id])];
}
