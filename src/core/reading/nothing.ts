import { fold } from '../words/words.ts';

/** Nothing, written out: `null` and `~`, as programs write it, or a hyphen or question mark alone. */
export class Nothing {
  readonly written: string;

  constructor(written: string) {
    this.written = written;
  }

  /** As the name of a field it is what was written. */
  toString(): string {
    return this.written;
  }

  get [Symbol.toStringTag](): string {
    return 'Nothing';
  }
}

/** Is this how YAML itself writes nothing, where there are no quotes round it? */
export function isNull(text: string): boolean {
  return text === '~' || text === 'null' || text === 'Null' || text === 'NULL';
}

/** What people write for nothing, in both languages, without capitals, dots and brackets. */
const forNothing = `
  geen; niets; niks; nihil; geen idee; geen naam; nog geen; nog niet; nog niets; leeg; nvt; niet van toepassing
  onbekend; nog onbekend; niet bekend; nog niet bekend; niet duidelijk; nog niet duidelijk; weet ik niet; weet niet
  niemand; nog niemand; vacant; nog vacant; vacature; volgt; volgt nog; volgt later
  nader te bepalen; nog te bepalen; te bepalen; ntb; nader bekend te maken; nnb; nader te noemen; nog in te vullen
  in te vullen; invullen; nog invullen; wordt gezocht; gezocht; nog gezocht; nog te vinden
  none; nothing; n/a; n.a; nobody; no one; noone; nobody yet; no one yet; none yet; nothing yet; not yet
  unknown; not known; not yet known; not known yet; unknown yet; still unknown; unclear; vacancy; empty; blank
  not applicable; tbd; tba; tbc; to be determined; to be decided; to be announced; to be confirmed; to be defined
  to be filled in; to be found; wanted; todo; to do; xx; xxx
`
  .split(/[;\n]\s*/)
  .map(word => word.trim())
  .filter(word => word !== '');

const words: ReadonlySet<string> = new Set(forNothing);

/** Of each three letters: does one of these words begin with them? Most texts are none of them by that alone. */
const beginnings = new Uint8Array(26 ** 3);
for (const word of words) beginnings[beginningOf(word)] = 1;

/** The first three letters as one number; -1 where there are no three. */
function beginningOf(text: string): number {
  let number = 0;
  for (let index = 0; index < 3; index += 1) {
    const letter = (text.charCodeAt(index) | 32) - 97;
    if (!(letter >= 0 && letter < 26)) return -1;
    number = 26 * number + letter;
  }
  return number;
}

/** Is this what people write for nothing? Also in other case, with dots or brackets, and any sign that is no word. */
export function isWordForNothing(text: string): boolean {
  const first = text.charCodeAt(0);
  if (text.length > 30 || (first >= 48 && first <= 57)) return false;
  const beginning = beginningOf(text);
  if (beginning >= 0 && beginnings[beginning] === 0) return false;
  if (/^[-–—−‐‒―_.…?~/\s]+$/.test(text)) return true;
  const bare = fold(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return words.has(bare) || words.has(bare.replace(/[-_\s]+/g, ' ').replaceAll('.', ''));
}

/** Has what was written for nothing no letter in it, or only those of `null`? Then nobody misses it. */
export function isBareNothing(text: string): boolean {
  return isNull(text) || !/[\p{L}\p{N}]/u.test(text);
}
