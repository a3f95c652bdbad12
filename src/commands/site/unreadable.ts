import type { Language } from '../../core/ground/language.ts';
import type { Register } from '../../core/register/register.ts';

/** How many records a site is without since their file cannot be read. */
export function numberOfUnreadable({ files }: Register): number {
  return files.filter(({ readable }) => !readable).length;
}

/** What is to be said of the records that a site is without; nothing where it has all. */
export function saidOfUnreadable(register: Register, language: Language): string | undefined {
  const number = numberOfUnreadable(register);
  return number === 0 ? undefined : without[language](number);
}

const without: Record<Language, (number: number) => string> = {
  nl: number =>
    `${number === 1 ? 'Eén bestand' : `${number} bestanden`} kan ik niet lezen. De site gaat over de rest. Wat eraan scheelt, zie je met: initiatief controleer`,
  en: number =>
    `${number === 1 ? 'One file' : `${number} files`} could not be read. The site is about the rest. See what is wrong with: initiatief check`,
};
