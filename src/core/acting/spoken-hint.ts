import type { Kind } from '../model/kinds.ts';
import { wordsOf } from '../words/words.ts';
import type { ActionContext } from './action.ts';

/** What helps to answer, as people say it: `12 maart 2026` and `na afloop`, where a file has other signs. */
export function spokenHint(
  field: string,
  kind: Kind,
  { spoken, say }: Pick<ActionContext, 'spoken' | 'say'>,
): string {
  const words = wordsOf(spoken);
  /** Of a word that can be chosen what the list of choices says. */
  const shown = (word: string): string => {
    const value = words.valueOf(word);
    return value === undefined ? word : words.shown(value);
  };
  return (
    words
      .hint(field, kind)
      .replace(/\b\d{4}-\d\d(?:-\d\d)?\b(?!-)/g, date => say.date(date))
      .replace(/\b(?:Kies|Choose) [^.?!]+/g, choices => choices.replace(/[\p{L}_]+/gu, shown))
      // Where the word is the same in the list, there is nothing to tell of it.
      .replace(/ Choose (\w+) for an? \1\./, '')
      .replace(/(?<=[a-z])_(?=[a-z])/g, ' ')
  );
}
