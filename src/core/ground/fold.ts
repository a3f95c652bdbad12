import { ownLetters } from './own-letters.ts';

/** A word without case and accents, as words are compared: `Coöperatie` is `cooperatie`, and `Yıldız` is `yildiz`. */
export function fold(text: string): string {
  const lower = text.trim().toLowerCase();
  if (/^[\0-\x7f]*$/.test(lower)) return lower;
  const bare = lower.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replace(/[^\0-\x7f]/g, letter => ownLetters.get(letter) ?? letter);
}

/** A longer line is no heading that anybody means as one of ours, and looking at it takes time. */
const longestHeading = 200;

/**
 * A heading as headings are compared: by its words alone. Marks, links, anchors, comments, ornament, punctuation
 * and every kind of space do not matter, nor do case and accents.
 */
export function foldHeading(heading: string): string {
  if (heading.length > longestHeading) return fold(heading);
  if (/^[\w ?.,:!-]*$/.test(heading))
    return heading
      .toLowerCase()
      .replace(/[^a-z\d]+/g, ' ')
      .trim();
  const text = heading
    .replace(/<!--.*?-->|<[^<>]*>/g, ' ')
    .replace(/\{[#.:][^{}]*\}/g, ' ')
    .replace(/\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g, '$1')
    .replace(/&(?:nbsp|amp|shy|#\w+);/gi, ' ')
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '');
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
