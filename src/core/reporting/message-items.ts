import type { Language } from '../ground/language.ts';

const more: Record<Language, (number: number) => string> = {
  nl: number => `En nog ${number}.`,
  en: number => `And ${number} more.`,
};

/** A line in a message for each of these, at most so many; what does not fit is counted in a line more. */
export function messageItems(items: readonly string[], most: number, language: Language): string[] {
  const shown = items.slice(0, most).map(item => `- ${item}`);
  return items.length > most ? [...shown, more[language](items.length - most)] : shown;
}
