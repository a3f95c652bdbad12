import type { Language } from '../ground/language.ts';
import type { Section } from '../reporting/report.ts';

/** Is there a table in this section? Some hold only sentences. */
export function hasTable({ columns }: Section): boolean {
  return columns.length > 0;
}

/** What stands above the columns of a section. Facts need no titles on a page, but a table has them. */
export function headings({ columns }: Section, language: Language): string[] {
  return columns.map(({ title }, index) => title || (forFacts[language][index] ?? ''));
}

const forFacts: Record<Language, readonly string[]> = {
  nl: ['Onderwerp', 'Wat er staat'],
  en: ['Subject', 'What it says'],
};
