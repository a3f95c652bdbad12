import type { Language } from '../../core/language.ts';

/** What is said about a commit of new records. */
export interface CommitTexts {
  noRepository: [message: string, help: string];
  whoAreYou: string;
  message(names: string): string;
  /** Before the words of why git made none. */
  ready(files: string, number: number): string;
  next(files: string): string;
  besideAll: string;
}

/** The texts in both languages. */
export const commitTexts: Record<Language, CommitTexts> = {
  nl: {
    noRepository: [
      'Deze map staat niet in git, dus een commit kan niet.',
      'Laat --commit weg, of typ eerst: git init',
    ],
    whoAreYou: 'Git weet nog niet wie je bent. Typ eerst, met je eigen naam en adres:',
    message: names => `Nieuw: ${names}`,
    ready: (files, number) =>
      `${files} ${number === 1 ? 'staat' : 'staan'} klaar, maar git maakte geen commit.`,
    next: files => `Los dat eerst op. Typ daarna: git add ${files}\nEn dan: git commit`,
    besideAll:
      'Let op: deze commit staat nog niet op een branch. Bewaar hem met: git switch -c naam (kies zelf een naam)',
  },
  en: {
    noRepository: [
      'This folder is not in git, so there can be no commit.',
      'Leave --commit out, or type first: git init',
    ],
    whoAreYou: 'Git does not know who you are yet. Type first, with your own name and address:',
    message: names => `Add ${names}`,
    ready: (files, number) => `${files} ${number === 1 ? 'is' : 'are'} ready, but git made no commit.`,
    next: files => `Solve that first. Then type: git add ${files}\nAnd after that: git commit`,
    besideAll:
      'Note: this commit is not on a branch yet. Keep it with: git switch -c name (choose a name yourself)',
  },
};
