import type { Language } from '../language.ts';
import type { AbsenceFactor } from './absence-factor.ts';

const words: Record<Language, { nobody: string; one: string; more(size: number): string; notSure: string }> =
  {
    nl: {
      nobody: 'Bij geen enkele rol staat nu iemand.',
      one: 'Stopt er één persoon, dan staat de helft van de rollen leeg.',
      more: size => `Stoppen er ${size} mensen tegelijk, dan staat de helft van de rollen leeg.`,
      notSure: 'Misschien zijn het er nog minder: helemaal uitrekenen duurde te lang.',
    },
    en: {
      nobody: 'No role has anybody now.',
      one: 'If one person stops, half of the roles are empty.',
      more: size => `If ${size} people stop at once, half of the roles are empty.`,
      notSure: 'It may take even fewer: working it out to the end took too long.',
    },
  };

/** The absence factor as a sentence. */
export function absenceSentence({ size, exact }: AbsenceFactor, language: Language): string {
  const { nobody, one, more, notSure } = words[language];
  const sentence = size === 0 ? nobody : size === 1 ? one : more(size);
  return exact ? sentence : `${sentence} ${notSure}`;
}
