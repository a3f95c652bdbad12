import type { Language } from '../../core/ground/language.ts';

/** What pictures say beside what is in their rows. */
interface Words {
  asTable: string;
  /** What opens a network in words. */
  asList: Record<'doing' | 'together', string>;
  tooLarge(nodes: number): string;
  today: string;
  /** Of three letters at most, as on a calendar. */
  months: readonly string[];
  /** What a time line leaves out: the rest is in the table under it. */
  firstOf(drawn: number, all: number): string;
  /** A number that went from one to another. */
  course(title: string, from: string, to: string): string;
  same(title: string, number: string): string;
}

export const words: Record<Language, Words> = {
  nl: {
    asTable: 'Toon als tabel',
    asList: { doing: 'Wie doet wat, als lijst', together: 'Wie met wie, als lijst' },
    tooLarge: nodes => `Een tekening met ${nodes} namen is niet meer te volgen.`,
    today: 'vandaag',
    months: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
    firstOf: (drawn, all) => `Getekend zijn er ${drawn} van de ${all}. In de tabel staat alles.`,
    course: (title, from, to) => `${title}: van ${from} naar ${to}`,
    same: (title, number) => `${title}: ${number}`,
  },
  en: {
    asTable: 'Show as a table',
    asList: { doing: 'Who does what, as a list', together: 'Who with whom, as a list' },
    tooLarge: nodes => `A drawing with ${nodes} names is hard to follow.`,
    today: 'today',
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    firstOf: (drawn, all) => `Drawn here are ${drawn} of the ${all}. The table has them all.`,
    course: (title, from, to) => `${title}: from ${from} to ${to}`,
    same: (title, number) => `${title}: ${number}`,
  },
};
