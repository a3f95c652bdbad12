import type { Language } from '../ground/language.ts';

/** How a date that leaves something open is meant: the last one before today, or the first one to come. */
export type Direction = 'back' | 'ahead';

/** The words in which people say a day. */
export interface Spoken {
  days: Record<string, number>;
  /** Monday first. */
  weekdays: readonly string[];
  numbers: readonly string[];
  ahead: readonly RegExp[];
  back: readonly RegExp[];
  next: RegExp;
  last: RegExp;
  current: RegExp;
  filler: RegExp;
}

export const spoken: Record<Language, Spoken> = {
  nl: {
    days: { eergisteren: -2, gisteren: -1, vandaag: 0, nu: 0, morgen: 1, overmorgen: 2 },
    weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    numbers: ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'],
    ahead: [/^over (\w+) (\w+)$/],
    back: [/^(\w+) (\w+) geleden$/],
    next: /^(?:volgende?|komende?|aanstaande?|eerstvolgende) (\w+)$/,
    last: /^(?:vorige?|afgelopen|laatste) (\w+)$/,
    current: /^(?:deze|dit) (\w+)$/,
    filler: /^(?:op|per|vanaf|uiterlijk|in) /,
  },
  en: {
    days: {
      'the day before yesterday': -2,
      yesterday: -1,
      today: 0,
      now: 0,
      tomorrow: 1,
      'the day after tomorrow': 2,
    },
    weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    numbers: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
    ahead: [/^in (\w+) (\w+)$/, /^(\w+) (\w+) from now$/],
    back: [/^(\w+) (\w+) ago$/],
    next: /^(?:next|coming) (\w+)$/,
    last: /^(?:last|past) (\w+)$/,
    current: /^this (\w+)$/,
    filler: /^(?:on|by|from|since|in(?= [a-z]+$)) /,
  },
};

export const articles = ['een', 'a', 'an'];
