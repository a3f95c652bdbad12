import type { Language } from '../ground/language.ts';
import type { Reason } from './candidates.ts';

type Words = (reason: Reason, number: (value: number) => string) => string;

const words: Record<Language, Words> = {
  nl: (reason, number) => {
    if (reason.type === 'can') return `kan: ${reason.talents.join(', ')}`;
    if (reason.type === 'wants-to-learn') return `wil leren: ${reason.talents.join(', ')}`;
    if (reason.type === 'offers') return `biedt aan: ${reason.text}`;
    if (reason.type === 'drives') return `loopt warm voor: ${reason.text}`;
    if (reason.type === 'free-hours') return `heeft nog ${number(reason.hours)} uur per week`;
    return reason.type === 'busy' ? `doet al ${reason.roles} rollen` : 'heeft nog geen rol';
  },
  en: (reason, number) => {
    if (reason.type === 'can') return `can do: ${reason.talents.join(', ')}`;
    if (reason.type === 'wants-to-learn') return `wants to learn: ${reason.talents.join(', ')}`;
    if (reason.type === 'offers') return `offers: ${reason.text}`;
    if (reason.type === 'drives') return `cares about: ${reason.text}`;
    if (reason.type === 'free-hours') return `has ${number(reason.hours)} hours a week left`;
    return reason.type === 'busy' ? `has ${reason.roles} roles already` : 'has no role yet';
  },
};

/** Why somebody could be asked, in a few words. `number` writes a number as people do. */
export function reasonWords(
  reason: Reason,
  { language, number }: { language: Language; number: (value: number) => string },
): string {
  return words[language](reason, number);
}
