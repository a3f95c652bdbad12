import type { Language } from '../core/ground/language.ts';

/** What is said about a commit of new records. */
export interface CommitTexts {
  noRepository: [message: string, help: string];
  whoAreYou: string;
  /** Before the words of why git made none. */
  ready(files: string, number: number): string;
  next(files: string): string;
  besideAll: string;
}

/** The texts in both languages. */
export const commitTexts: Record<Language, CommitTexts> = {
  nl: {
    noRepository: [
      'Deze map staat niet in git, dus daar kan ik niets bewaren.',
      'Laat --commit weg, of typ eerst: git init',
    ],
    whoAreYou: 'Git weet nog niet wie je bent. Typ eerst, met je eigen naam en adres:',
    ready: (files, number) =>
      `${files} ${number === 1 ? 'staat' : 'staan'} klaar, maar git bewaarde het niet.`,
    next: files => `Los dat eerst op. Typ daarna: git add ${files}\nEn dan: git commit -m "Iets nieuws"`,
    besideAll:
      'Let op: wat git nu bewaarde, hoort nog nergens bij. Houd het vast met: git switch -c naam (kies zelf een naam)',
  },
  en: {
    noRepository: [
      'This folder is not in git, so I cannot save anything there.',
      'Leave --commit out, or first type: git init',
    ],
    whoAreYou: 'Git does not know who you are yet. First type, with your own name and address:',
    ready: (files, number) => `${files} ${number === 1 ? 'is' : 'are'} ready, but git did not save it.`,
    next: files =>
      `Sort that out first. Then type: git add ${files}\nAnd after that: git commit -m "Something new"`,
    besideAll:
      'Note: what git has just saved is not on any branch yet. Keep it with: git switch -c name (choose a name yourself)',
  },
};
