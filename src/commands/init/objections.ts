import type { Language } from '../../core/ground/language.ts';
import { slugOf } from '../../core/ground/slug.ts';
import { visibleLine } from '../../core/ground/visible.ts';
import { isIdOf } from '../../core/model/kinds.ts';
import { texts } from './texts.ts';

/** What is against a text that is kept as it was typed. */
export function objectionToText(text: string, language: Language): string | undefined {
  if (text.length > 200) return texts[language].tooLong(200);
  return visibleLine(text) === text ? undefined : texts[language].invisible;
}

/** What is against a name that becomes the name of a file too. */
export function objectionTo(name: string, language: Language): string | undefined {
  const objection = objectionToText(name, language);
  return objection ?? (slugOf(name) === '' ? texts[language].noLetters : undefined);
}

/** What is against the name of a person, who gets a file. */
export function objectionToPerson(name: string, language: Language): string | undefined {
  const objection = objectionTo(name, language);
  return objection ?? (isIdOf('person', slugOf(name)) ? undefined : texts[language].noFile);
}
