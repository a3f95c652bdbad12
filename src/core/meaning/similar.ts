import { distance } from 'fastest-levenshtein';
import { fold } from '../words/words.ts';

const shortestStem = 5;
const shortestForSlip = 8;
const longestEnding = 5;
/** Of words that are all alike, so many are enough to compare with. */
const mostOfOne = 20;

/** The endings by which words for one thing differ: boekhouden, boekhouding, boekhouder. */
const ending = /^(?:e?[ns]|e|ers?|ing(?:en)?|s?ters?|tjes?|jes?|t|d|de|ed|ies|y)?$/;

/**
 * Words that look like one before them in the list: the same but for case and accents, an ending, or a slip of
 * one letter in a long word. Each word once, with the first it looks like.
 */
export function* similarWordsIn(words: readonly string[]): Iterable<readonly [word: string, other: string]> {
  // Under what it leaves when an ending or a letter is taken off: comparing all with all takes too long.
  const known = new Map<string, string[]>();
  for (const word of words) {
    const folded = fold(word);
    const keys = keysOf(folded);
    const other = keys
      .flatMap(key => known.get(key) ?? [])
      .find(candidate => areSimilar(fold(candidate), folded));
    if (other !== undefined) yield [word, other];
    for (const key of keys) {
      const same = known.get(key);
      if (same === undefined) known.set(key, [word]);
      else if (same.length < mostOfOne) same.push(word);
    }
  }
}

function keysOf(word: string): string[] {
  const keys = new Set([word]);
  for (let cut = 0; cut <= longestEnding && word.length - cut >= shortestStem; cut += 1) {
    if (ending.test(word.slice(word.length - cut))) keys.add(`${word.slice(0, word.length - cut)}~`);
  }
  if (word.length < shortestForSlip || word.length > 60) return [...keys];
  for (let at = 0; at < word.length; at += 1) keys.add(word.slice(0, at) + word.slice(at + 1));
  return [...keys];
}

function areSimilar(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short === long) return true;
  if (short.replace(/\D/g, '') !== long.replace(/\D/g, '')) return false;
  if (short.length >= shortestForSlip && distance(short, long) === 1) return true;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  return same >= shortestStem && ending.test(short.slice(same)) && ending.test(long.slice(same));
}
