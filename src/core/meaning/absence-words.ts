import type { Language } from '../language.ts';
import type { AbsenceFactor } from './absence-factor.ts';

interface AbsenceWords {
  nobody: string;
  /** What is left empty: half of the roles, or the only one. */
  half: string;
  only: string;
  one(what: string): string;
  more(size: number, what: string): string;
  notSure: string;
}

const words: Record<Language, AbsenceWords> = {
  nl: {
    nobody: 'Bij geen enkele rol staat nu iemand.',
    half: 'de helft van de rollen',
    only: 'de enige rol',
    one: what => `Stopt er één persoon, dan staat ${what} leeg.`,
    more: (size, what) => `Stoppen er ${size} mensen tegelijk, dan staat ${what} leeg.`,
    notSure: 'Misschien zijn het er nog minder: helemaal uitrekenen duurde te lang.',
  },
  en: {
    nobody: 'No role has anybody now.',
    half: 'half of the roles are',
    only: 'the only role is',
    one: what => `If one person stops, ${what} empty.`,
    more: (size, what) => `If ${size} people stop at once, ${what} empty.`,
    notSure: 'It may take even fewer: working it out to the end took too long.',
  },
};

/** The absence factor as a sentence. */
export function absenceSentence({ size, staffed, exact }: AbsenceFactor, language: Language): string {
  const { nobody, half, only, one, more, notSure } = words[language];
  const what = staffed === 1 ? only : half;
  const sentence = size === 0 ? nobody : size === 1 ? one(what) : more(size, what);
  return exact ? sentence : `${sentence} ${notSure}`;
}
