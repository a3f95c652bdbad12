/** What a text may hold, each as a bit. */
export const Glimpse = {
  /** It may be read otherwise than it is written. */
  odd: 1,
  /** Eight digits or more near each other. */
  number: 2,
  password: 4,
  code: 8,
  key: 16,
  email: 32,
  chat: 64,
  birth: 128,
  postcode: 256,
} as const;

/**
 * Three signs in a row, of which some stand in every word that is a sign of something. `_` is any sign that is no
 * letter or digit, and the beginning of the text.
 */
const pieces: readonly (readonly [glimpse: number, words: string])[] = [
  [Glimpse.password, 'htw htz ssw ssp ssc gin og_ nlo _ww _pw use uik'],
  [Glimpse.code, 'pin lar wif wi_ cod lot eut key ckb mbi bsn rse ofi tiz tok ecr'],
  [Glimpse.key, 'iva utt aki sia aiz eyj xox sg.'],
  [Glimpse.email, '_at rtj'],
  [Glimpse.number, 'wa. hon'],
  [Glimpse.birth, 'geb rja irt bor bda dob d.o do.'],
];

/** Signs as they are compared: a letter of either case as its number, and then: */
const [digit, dot, other] = [26, 27, 28] as const;
const bits = 5;
const symbols = new Uint8Array(128).fill(other);
for (let letter = 0; letter < 26; letter += 1) symbols[65 + letter] = symbols[97 + letter] = letter;
symbols.fill(digit, 48, 58);
symbols[46] = dot;

const threeSigns = (1 << (3 * bits)) - 1;
const glimpses = new Uint16Array(threeSigns + 1);
for (const [glimpse, words] of pieces)
  for (const word of words.split(' ')) {
    let places = [0];
    for (const sign of word) {
      const ways = sign === '_' ? [dot, other] : [symbols[sign.charCodeAt(0)] as number];
      places = places.flatMap(place => ways.map(way => (place << bits) | way));
    }
    for (const place of places) glimpses[place] = (glimpses[place] as number) | glimpse;
  }

/** How many signs can stand between two digits of a number, and how many follow in a key behind a hyphen. */
const [widestGap, shortestKey] = [3, 16] as const;

/**
 * Looks once at each sign of a text, and gives what may be in it, as bits of `Glimpse`. It sees too much rather than
 * too little: who looks closely has a pattern for each. Those patterns one by one take far longer, and most texts
 * hold nothing for any of them.
 */
export function glance(text: string): number {
  let seen = 0;
  let place = (other << bits) | other;
  // Of digits near each other: how many, how many of them in a row, and how many signs the last is behind.
  let digits = 0;
  let row = 0;
  let gap = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const symbol = code < 128 ? (symbols[code] as number) : other;
    place = ((place << bits) | symbol) & threeSigns;
    seen |= glimpses[place] as number;
    if (symbol < digit) {
      digits = 0;
      continue;
    }
    if (symbol === digit) {
      row = digits > 0 && gap === 0 ? row + 1 : 1;
      digits += 1;
      gap = 0;
      if (digits > 8 || (digits === 8 && row > 2)) seen |= Glimpse.number;
      if (row > 3 && isPairBehind(text, index + 1)) seen |= Glimpse.postcode;
      continue;
    }
    gap += 1;
    if (gap > widestGap || code === newline || code === lowLine) digits = 0;
    if (code !== space && code !== newline && symbol !== dot) seen |= aroundSign(text, index, code);
    // Before a number it counts as one of its digits.
    if (code === plus) digits += 1;
  }
  return seen;
}

const [newline, space, plus, hyphen, slash, at, lowLine] = [10, 32, 43, 45, 47, 64, 95] as const;

/** What a sign that is no letter, digit, dot or space tells, with what stands before and behind it. */
function aroundSign(text: string, index: number, code: number): number {
  if (code > 126 || code < space) return isFamiliar(code) ? 0 : Glimpse.odd;
  switch (code) {
    case hyphen:
      return isWordAt(text, index - 1) && isLongWord(text, index + 1) ? Glimpse.key : 0;
    case lowLine:
      return (
        (isWordAt(text, index - 1) && isLongWord(text, index + 1) ? Glimpse.key : 0) |
        (isMarkedAt(text, index + 1) ? Glimpse.odd : 0)
      );
    case at:
      return Glimpse.email | Glimpse.key;
    case slash:
      return isLetterAt(text, index - 1) ? Glimpse.chat : 0;
    default:
  }
  const behind = text.charCodeAt(index + 1);
  const sign = text[index] as string;
  if ('&%\\<'.includes(sign) && behind > space) return Glimpse.odd | Glimpse.email;
  if ('*~`'.includes(sign)) return isMarkedAt(text, index + 1) ? Glimpse.odd : 0;
  if (!'[({<'.includes(sign)) return 0;
  const first = text[behind === space ? index + 2 : index + 1];
  return first === 'a' || first === 'A' ? Glimpse.email : 0;
}

/** Signs that are as a reader sees them. */
function isFamiliar(code: number): boolean {
  return (
    (code >= 9 && code <= 13 && code !== 11 && code !== 12) ||
    (code > 0xa0 && code <= 0x24f && code !== 0xad && code !== 0xae) ||
    (code >= 0x2018 && code <= 0x201e) ||
    code === 0x2026 ||
    code === 0x20ac
  );
}

/** Do two letters stand here or behind the next sign, and no third? */
function isPairBehind(text: string, index: number): boolean {
  const from = isLetterAt(text, index) ? index : index + 1;
  return isLetterAt(text, from) && isLetterAt(text, from + 1) && !isLetterAt(text, from + 2);
}

function isLetterAt(text: string, index: number): boolean {
  return symbolAt(text, index) < digit;
}

function isWordAt(text: string, index: number): boolean {
  return symbolAt(text, index) <= digit || text[index] === '_';
}

/** The number of a sign, also before the text and behind it: looking there without asking first takes longer. */
function symbolAt(text: string, index: number): number {
  if (index < 0 || index >= text.length) return other;
  const code = text.charCodeAt(index);
  return code < 128 ? (symbols[code] as number) : other;
}

function isLongWord(text: string, index: number): boolean {
  let end = index;
  while (end - index < shortestKey && isWordAt(text, end)) end += 1;
  return end - index >= shortestKey;
}

/** A digit or another sign of a number or address, which a mark can hide. */
function isMarkedAt(text: string, index: number): boolean {
  return index < text.length && '0123456789@.+('.includes(text[index] as string);
}
