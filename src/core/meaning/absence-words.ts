import type { Language } from '../ground/language.ts';
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
    nobody: 'Elke rol is nu leeg.',
    half: 'de helft van de rollen',
    only: 'de enige rol',
    one: what => `Valt er één persoon weg, dan kan ${what} leeg staan.`,
    more: (size, what) => `Vallen er ${size} mensen weg, dan kan ${what} leeg staan.`,
    notSure: 'Misschien zijn het er nog minder: helemaal uitrekenen duurde te lang.',
  },
  en: {
    nobody: 'Every role is vacant now.',
    half: 'half of the roles',
    only: 'the only role',
    one: what => `If one person leaves, ${what} could be vacant.`,
    more: (size, what) => `If ${size} people leave, ${what} could be vacant.`,
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
