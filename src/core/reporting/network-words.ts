import type { Language } from '../ground/language.ts';

/** What a network says of its nodes and lines. */
interface NetworkWords {
  initiative: string;
  partner: string;
  person: string;
  carrying: string;
  notNow: string;
  critical: string;
  vacant: string;
  onePerson: string;
  nobodyToSpare: string;
  onPurpose: string;
  agreement: string;
  agreements(number: number): string;
  takesPart: string;
  contact: string;
  aboutPartners: readonly string[];
  aboutContacts: string;
  aboutRoles: readonly string[];
}

/** The words of a network, in both languages. */
export const networkWords: Record<Language, NetworkWords> = {
  nl: {
    initiative: 'initiatief',
    partner: 'partner',
    person: 'persoon',
    carrying: 'dragend',
    notNow: 'doet nu niet mee',
    critical: 'onmisbaar',
    vacant: 'lege rol',
    onePerson: 'rust op één persoon',
    nobodyToSpare: 'kan niemand missen',
    onPurpose: 'bewust één persoon',
    agreement: 'afspraak',
    agreements: number => `${number} afspraken`,
    takesPart: 'doet mee',
    contact: 'contactpersoon',
    aboutPartners: [
      'Bij een gewone lijn staat welke afspraak er loopt.',
      'Een stippellijn betekent dat er nu geen afspraak loopt.',
      'Een dragende partner heeft een dubbele rand.',
    ],
    aboutContacts: 'De namen met ronde hoeken zijn mensen die we daar kunnen bellen.',
    aboutRoles: [
      'Een dikke lijn en een dubbele rand betekenen dat de rol op één persoon rust.',
      'Een stippellijn is een invaller.',
    ],
  },
  en: {
    initiative: 'initiative',
    partner: 'partner',
    person: 'person',
    carrying: 'key partner',
    notNow: 'not taking part now',
    critical: 'critical',
    vacant: 'vacant role',
    onePerson: 'rests on one person',
    nobodyToSpare: 'has nobody to spare',
    onPurpose: 'one person on purpose',
    agreement: 'agreement',
    agreements: number => `${number} agreements`,
    takesPart: 'takes part',
    contact: 'contact',
    aboutPartners: [
      'A plain line names the agreement that is open.',
      'A dotted line means that no agreement is open now.',
      'A key partner has a double border.',
    ],
    aboutContacts: 'Names with round corners are people we can call there.',
    aboutRoles: [
      'A thick line and a double border mean that the role rests on one person.',
      'A dotted line is a backup.',
    ],
  },
};
