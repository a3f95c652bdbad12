import { distance } from 'fastest-levenshtein';
import type { Fields } from '../model/shape.ts';
import { fold, type Words } from '../words/words.ts';

/**
 * Is this surely a slip of the finger for that field? A letter or two off, or the English name of the field; and
 * no other field that can stand there is as near.
 */
export function isSlipOf(typed: string, field: string, shape: Fields, words: Words): boolean {
  const word = words.field(field);
  if (plain(typed) === plain(word)) return true;
  // Another word that we know was meant as it stands, and a number was typed for a reason.
  if (words.fieldOf(typed) !== undefined || /\d/.test(typed)) return false;
  if (fold(typed) === field) return true;
  const off = slips(typed, word);
  const others = [...shape.fields.keys()].filter(name => name !== field);
  return (
    off <= (plain(word).length < 8 ? 1 : 2) &&
    plain(typed).length >= 3 &&
    others.every(name => slips(typed, words.field(name)) > off)
  );
}

function plain(word: string): string {
  return fold(word).replace(/[\s_-]+/g, '');
}

/** How many letters are wrong; two that changed places count as one. */
function slips(typed: string, known: string): number {
  const [a, b] = [plain(typed), plain(known)];
  if (a.length === b.length) {
    const at = [...a].findIndex((letter, index) => letter !== b[index]);
    if (at >= 0 && a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2) === b) return 1;
  }
  return distance(a, b);
}
