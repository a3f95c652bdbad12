import type { Language } from '../ground/language.ts';
import { visibleLine } from '../ground/visible.ts';
import { numberOfNames } from '../reporting/names-in.ts';
import type { ReportResult } from '../reporting/report.ts';

interface Words {
  forWhom: Record<'partners' | 'everyone', string>;
  forOne(partner: string): string;
  names(number: number): string;
  keep: string;
  alsoPublic: string;
  /** `how`: in the words of the initiative. */
  notRight(how: string | undefined): string;
}

const words: Record<Language, Words> = {
  nl: {
    forWhom: { partners: 'Dit is gemaakt voor onze partners.', everyone: 'Dit mag iedereen lezen.' },
    forOne: partner => `Dit is gemaakt voor ${partner}.`,
    names: number => {
      if (number === 0) return 'Er staan geen namen van mensen in.';
      return number === 1 ? 'Er staat één naam van iemand in.' : `Er staan ${number} namen van mensen in.`;
    },
    keep: 'Bewaar het in het dossier, niet in de mailbox.',
    alsoPublic: 'Er is ook een versie die iedereen mag lezen. Vraag ons erom.',
    notRight: how => `Klopt er iets niet? ${how === undefined ? 'Laat het ons weten.' : sentence(how)}`,
  },
  en: {
    forWhom: { partners: 'This was made for our partners.', everyone: 'Anyone may read this.' },
    forOne: partner => `This was made for ${partner}.`,
    names: number => {
      if (number === 0) return 'No people are named in it.';
      return number === 1 ? 'One person is named in it.' : `${number} people are named in it.`;
    },
    keep: 'Keep it in the case file, not in the mailbox.',
    alsoPublic: 'There is also a version that anyone may read. Ask us for it.',
    notRight: how => `Is something not right? ${how === undefined ? 'Let us know.' : sentence(how)}`,
  },
};

/**
 * What a report that goes round ends with: for whom it was made, how many names are in it, where to keep it, and how to
 * tell that something is not right. Nothing for the core group, which keeps it all.
 */
export function goingRound(result: ReportResult): string[] {
  const { audience, onlyPartner, language, contactPoint } = result;
  if (audience === 'core') return [];
  const { forWhom, forOne, names, keep, alsoPublic, notRight } = words[language];
  const ofPartners = audience === 'partners' ? [keep, alsoPublic] : [];
  const readers = onlyPartner ? forOne(onlyPartner.name) : forWhom[audience];
  return [readers, names(numberOfNames(result)), ...ofPartners, notRight(contactPoint)];
}

/** What a page that everyone may read ends in: that they may, and how to tell that something is not right. */
export function forEveryone(language: Language, contactPoint: string | undefined): string[] {
  const { forWhom, notRight } = words[language];
  return [forWhom.everyone, notRight(contactPoint)];
}

/** What somebody wrote as a sentence: with a capital, and with an end. */
export function sentence(text: string): string {
  const whole = visibleLine(text).trim();
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}${/[.?!…]$/.test(whole) ? '' : '.'}`;
}
