import { distance } from 'fastest-levenshtein';
import { fold } from './words.ts';

const shortestStem = 5;
const shortestForSlip = 8;

/** The endings by which words for one thing differ: boekhouden, boekhouding, boekhouder. */
const ending = /^(?:e?[ns]|e|ers?|ing(?:en)?|s?ters?|tje|tjes|jes?|t|d|de|ed|ies|y)?$/;

/** Are two words the same but for case and accents, an ending, or a slip of one letter in a long word? */
export function areSimilar(one: string, other: string): boolean {
  const [short, long] = [fold(one), fold(other)].sort((a, b) => a.length - b.length) as [string, string];
  if (short === long) return true;
  const isLong = short.length >= shortestForSlip && long.length - short.length <= 1;
  if (isLong && distance(short, long) === 1) return true;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  return same >= shortestStem && ending.test(short.slice(same)) && ending.test(long.slice(same));
}
