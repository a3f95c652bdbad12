import type { Language } from '../core/ground/language.ts';
import { visibleLine } from '../core/ground/visible.ts';

/** What is said about a commit of new records. */
export interface CommitTexts {
  noRepository: [message: string, help: string];
  whoAreYou: string;
  /** Before the words of why git made none. */
  ready(files: string, number: number): string;
  solve: string;
  /** Before the same, of what was broken off. */
  notCommitted: string;
  next(files: string): string;
  /** Of files with which git keeps others out. */
  locked(files: string): string;
  /** After that, where it waits for the next commit. */
  again: string;
  /** Of what was broken off, before anything else is done. */
  busy: string;
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
    solve: 'Los dat eerst op. Typ daarna:',
    notCommitted: 'Git bewaarde het nog niet. Typ daarvoor:',
    next: files => `git add ${files}\nEn dan: git commit -m "Iets nieuws" ${files}`,
    locked: files => `Wacht tot git klaar is. Is er geen git meer bezig? Haal dan weg: ${files}`,
    again: 'Geef daarna dezelfde opdracht opnieuw.',
    busy: 'De vorige opdracht werd onderbroken terwijl git bezig was. Ik heb nog niets gedaan.',
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
    solve: 'Sort that out first. Then type:',
    notCommitted: 'Git did not save it yet. For that, type:',
    next: files => `git add ${files}\nAnd after that: git commit -m "Something new" ${files}`,
    locked: files => `Wait until git is done. Is no git at work any more? Then remove: ${files}`,
    again: 'After that, give the same command again.',
    busy: 'The action before this was interrupted while git was at work. I have done nothing yet.',
    besideAll:
      'Note: what git has just saved is not on any branch yet. Keep it with: git switch -c name (choose a name yourself)',
  },
};

/** Why nothing is committed meanwhile. */
export const rebasing: Record<Language, string> = {
  nl: 'Git is nog bezig met een rebase.',
  en: 'Git is still busy with a rebase.',
};

/** Why git refused, as it says itself: the first words that tell what is wrong, without its hints. */
export function reasonIn(error: unknown, language: Language): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n').map(line => line.trim());
  const words = lines.filter(line => line !== '' && !/^(?:hint|warning):/.test(line));
  const said = words.find(line => /^(?:fatal|error): /.test(line)) ?? words[0] ?? '';
  const shown = visibleLine(said.replace(/^(?:fatal|error): /, ''));
  return {
    nl: shown ? `Git zegt: ${shown}` : 'Git zegt niet waarom. Misschien houdt een hook het tegen.',
    en: shown ? `Git says: ${shown}` : 'Git does not say why. Perhaps a hook refused.',
  }[language];
}

/** The two lines that tell git who you are. */
export function identityLines(language: Language): string {
  const [name, email] = { nl: ['Je Naam', 'jij@voorbeeld.nl'], en: ['Your Name', 'you@example.org'] }[
    language
  ];
  return `  git config --global user.name "${name}"\n  git config --global user.email "${email}"`;
}
