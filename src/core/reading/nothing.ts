import { fold } from '../words.ts';

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

/** The first two signs of these words as one number: most texts are no such word by that alone. */
const beginnings: ReadonlySet<number> = new Set(forNothing.map(beginningOf));

function beginningOf(text: string): number {
  return ((text.charCodeAt(0) | 32) << 8) | (text.charCodeAt(1) | 32);
}

/** Is this what people write for nothing? Also in other case, with dots or brackets, and any sign that is no word. */
export function isWordForNothing(text: string): boolean {
  if (text.length > 30) return false;
  if (isLetter(text.charCodeAt(0)) && isLetter(text.charCodeAt(1)) && !beginnings.has(beginningOf(text)))
    return false;
  if (/^[-–—−‐‒―_.…?~/\s]+$/.test(text)) return true;
  const bare = fold(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return words.has(bare) || words.has(bare.replace(/[-_\s]+/g, ' ').replaceAll('.', ''));
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Has what was written for nothing no letter in it, or only those of `null`? Then nobody misses it. */
export function isBareNothing(text: string): boolean {
  return isNull(text) || !/[\p{L}\p{N}]/u.test(text);
}
