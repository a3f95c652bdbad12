import type { Language } from '../../core/ground/language.ts';
import type { Unclear } from '../../core/writing/assignment.ts';

interface SetTexts {
  meant(word: string): string;
  choose(list: string): string;
  unclear: Record<Unclear['reason'], (word: string) => string>;
}

/** What is said of a `--set` that cannot be followed. */
export const setTexts: Record<Language, SetTexts> = {
  nl: {
    meant: word => `Bedoel je ${word}?`,
    choose: list => `Kies uit ${list}.`,
    unclear: {
      'no-value': word => `In "${word}" zie ik geen veld en waarde. Schrijf het zo: --zet veld=waarde`,
      'unknown-field': word => `Het veld "${word}" ken ik niet.`,
      'no-list': word => `Bij "${word}" hoort een getal na de punt: 0 voor de eerste, 1 voor de tweede.`,
      'no-field-named': word =>
        `In "${word}" zie ik geen veld. Schrijf het zo: --zet "partijen=partner: initiatief; levert: een plan"`,
    },
  },
  en: {
    meant: word => `Do you mean ${word}?`,
    choose: list => `Choose from ${list}.`,
    unclear: {
      'no-value': word => `I see no field and value in "${word}". Write it like this: --set field=value`,
      'unknown-field': word => `I do not know the field "${word}".`,
      'no-list': word => `In "${word}" a number goes after the dot: 0 for the first, 1 for the second.`,
      'no-field-named': word =>
        `I see no field in "${word}". Write it like this: --set "parties=partner: initiative; delivers: a plan"`,
    },
  },
};
