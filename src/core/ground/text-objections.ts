import type { Language } from './language.ts';

/** What is said of a text that was typed and cannot be kept. */
export interface TextObjections {
  noLetters: string;
  /** It would be the name of a file that nobody can have. */
  noFile: string;
  /** It stands for somebody who is not named. */
  nobody(name: string): string;
  tooLong(signs: number): string;
  invisible: string;
}

export const textObjections: Record<Language, TextObjections> = {
  nl: {
    noLetters: 'Zet er ook gewone letters of cijfers in.',
    noFile: 'Zo kan geen bestand heten. Zet er iets bij, zoals een achternaam.',
    nobody: name => `"${name}" staat hier voor wie niet genoemd wil worden. Typ een naam.`,
    tooLong: signs => `Dat is wel erg lang. Houd het onder de ${signs} tekens.`,
    invisible: 'Er staat een teken in dat je niet ziet. Typ het opnieuw.',
  },
  en: {
    noLetters: 'Put plain letters or digits in it too.',
    noFile: 'No file can be called that. Add something, such as a last name.',
    nobody: name => `"${name}" stands for who does not want to be named. Type a name.`,
    tooLong: signs => `That is very long. Keep it under ${signs} characters.`,
    invisible: 'There is a character in it that you cannot see. Type it again.',
  },
};
