import type { Span } from './addresses.ts';
import { titles } from './common-words.ts';
import type { NameIndex } from './name-index.ts';
import { areClose, type Reading, type WrittenWord } from './written-words.ts';

/** A text that is looked through for names. */
export interface ReadText {
  text: string;
  words: readonly WrittenWord[];
  index: NameIndex;
  reading: Reading;
  addresses: readonly Span[];
  /** Up to this word stands the name of a partner, or of the initiative. */
  keptUntil: number;
}

/** `Joh.` and `drs.` end no sentence. */
const longestShortened = 4;

/** Does the word at a place stand so, and in the same sentence? */
export function isNear({ words, index }: ReadText, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word || !areClose(word)) return false;
  if (!/[.!?]\s/.test(word.gap)) return true;
  return titles.has(before.key) || (before.key.length <= longestShortened && !index.partOf(before.key));
}

/** Are these the first letters of these people's names, written as such? */
export function isInitial(
  read: ReadText,
  at: number,
  people: ReadonlySet<number>,
  isBehind = false,
): boolean {
  const { words, index, reading } = read;
  const [word, after] = [words[at], words[at + 1]];
  if (!word) return false;
  const hasPoint = (after ? after.gap : read.text.slice(word.end)).startsWith('.');
  if (word.key.length === 1) {
    const isBig = word.isCapital || word.key === word.key.toUpperCase();
    return (isBig || hasPoint || reading === 'id') && index.areInitials(word.key, people);
  }
  if (word.isInCapitals && word.key.length <= 4 && (!isBehind || word.gap !== ' '))
    return index.areInitials(word.key, people);
  return word.isCapital && hasPoint && index.isShortened(word.key, people);
}
