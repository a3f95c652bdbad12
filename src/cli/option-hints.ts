import { flagOf, type OptionKey } from '../core/asking/option-words.ts';
import { type Language, languages } from '../core/ground/language.ts';

/** Options that a command does not take though people ask for them, by its id: why, and what to do instead. */
const hints: Record<string, readonly (readonly [option: OptionKey, hint: Record<Language, string>])[]> = {
  site: [
    [
      'for',
      {
        nl: 'Een site is altijd voor iedereen, want wie hem vindt, leest hem. Laat dit dus weg.\nIets voor partners of de kerngroep? Maak een bladzijde, zoals: initiatief rapport --voor partners --naar overzicht.html',
        en: 'A site is always for everyone, since whoever finds it reads it. So leave this out.\nSomething for partners or the core group? Make a page, such as: initiatief report --for partners --output overview.html',
      },
    ],
    [
      'output',
      {
        nl: 'Typ de map zo: initiatief site public',
        en: 'Type the folder like this: initiatief site public',
      },
    ],
  ],
};

/** For who fills in a field as if it were an option, where fields have one option for all. */
export const fieldHint: Record<Language, (typed: string) => string> = {
  nl: typed => `Wil je iets invullen? Dat typ je zo: --zet ${filledIn(typed)}`,
  en: typed => `Do you want to fill something in? Type it like this: --set ${filledIn(typed)}`,
};

function filledIn(typed: string): string {
  const field = typed.replace(/^-+/, '');
  return field.includes('=') ? field : `${field}=…`;
}

/** What helps somebody who typed this option; nothing where it is not known. */
export function optionHint(command: string, typed: string, language: Language): string | undefined {
  const option = typed.replace(/=.*$/s, '').toLowerCase();
  const isTyped = (key: OptionKey): boolean => languages.some(each => flagOf(key, each) === option);
  return hints[command]?.find(([key]) => isTyped(key))?.[1][language];
}
