/** A text as a reader sees it, in plain signs, and where in the written one its parts stand. */
export interface FlatText {
  text: string;
  /** The part of the written text that a part of the flat one stands for. */
  written(from: number, to: number): [from: number, to: number];
}

/** Signs in which hardly any text of ours holds something hidden, and that need no closer look. */
const strange = /[^\n\r\t -~\xa1-\xac\xaf-\u024f\u2018-\u201e\u2026\u20ac]/;
/** How what is written in another way than it is read begins. */
const coded = /[&%\\<](?:#|[a-zA-Z]{2,8};|[2-7][\da-fA-F]|[!-/:-@[-`{-~]|[a-zA-Z])|[*_~`][\d@.+(]/;

/** Is this a text in plain signs, which is as a reader sees it? */
export function isFlat(text: string): boolean {
  return !strange.test(text) && !coded.test(text);
}

/**
 * What is written in another way than it is read: signs that nobody sees, codes of signs (HTML, addresses, a
 * backslash), marks for bold type, tags without an address, and signs that look like one of ours.
 */
const parts = new RegExp(
  [
    '(?<entity>&(?:amp;)?(?:#x[\\da-f]{1,6}|#\\d{1,7}|[a-z]{2,8});?)',
    '(?<percent>%[2-7][\\da-f])',
    '\\\\(?<escaped>[!-/:-@[-`{-~])',
    '(?<unseen>[\\p{Default_Ignorable_Code_Point}\\p{Cf}\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f\\u20e3]|(?<=\\d)\\p{M}|<!--[^>]{0,80}-->|(?<=[\\d@.+(-])[*_~`]{1,3}(?=[\\d@.+(]))',
    '</?(?<tag>[a-z]{1,10})(?: [^<>@\\d]{0,80})?/?>',
    '(?<space>\\p{Zs})(?<! )',
    '(?<dash>[\\p{Pd}\\u2212])(?<!-)',
    '(?<other>[^\\x00-\\u024f\\u2010-\\u2023\\u2025-\\u206f\\u20ac])',
  ].join('|'),
  'giu',
);

/** A text in plain signs. Data that is written so that no machine would see it, is seen in it. */
export function flatText(written: string): FlatText {
  if (isFlat(written)) return { text: written, written: (from, to) => [from, to] };
  const changes: Change[] = [];
  let text = '';
  let done = 0;
  for (const match of written.matchAll(parts)) {
    const { 0: found, index, groups } = match;
    const instead = flatOf(found, groups as Groups);
    if (instead === found) continue;
    text += written.slice(done, index) + instead;
    done = index + found.length;
    changes.push({ flat: text.length, written: done, length: found.length, shown: instead.length });
  }
  text += written.slice(done);
  return {
    text,
    written: (from, to) => [writtenStart(changes, from), to > from ? writtenEnd(changes, to) : to],
  };
}

type Groups = Record<
  'entity' | 'percent' | 'escaped' | 'tag' | 'space' | 'dash' | 'other',
  string | undefined
>;

/** What stands differently: where it ends in both texts, and how long it is in both. */
interface Change {
  flat: number;
  written: number;
  length: number;
  shown: number;
}

function flatOf(found: string, { entity, percent, escaped, tag, space, dash, other }: Groups): string {
  if (entity) return entityOf(entity) ?? found;
  if (percent) return String.fromCharCode(Number.parseInt(percent.slice(1), 16));
  if (escaped) return escaped;
  if (tag) return withinWords.has(tag.toLowerCase()) ? '' : '\n';
  if (space) return ' ';
  if (dash) return '-';
  return other ? likeness(other) : '';
}

/** Tags of HTML that can stand within a word or number. */
const withinWords: ReadonlySet<string> = new Set(
  'a b bdi bdo big code del em font i ins mark s small span strong sub sup tt u wbr'.split(' '),
);

const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  commat: '@',
  period: '.',
  plus: '+',
  hyphen: '-',
  dash: '-',
  ndash: '-',
  mdash: '-',
  minus: '-',
  colon: ':',
  equals: '=',
  sol: '/',
  num: '#',
  excl: '!',
  lowbar: '_',
  lpar: '(',
  rpar: ')',
  lsqb: '[',
  rsqb: ']',
  quot: '"',
  apos: "'",
  shy: '',
  zwnj: '',
  zwj: '',
};

/** The sign that a code of HTML stands for, as far as data can be written with it. */
function entityOf(entity: string): string | undefined {
  const name = entity.toLowerCase().replace(/^&(?:amp;)?|;$/g, '');
  if (!name.startsWith('#')) return named[name];
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (code > 0x10ffff) return undefined;
  const sign = String.fromCodePoint(code);
  return isFlat(sign) ? sign : flatText(sign).text;
}

const known = new Map<string, string>();

/** The plain sign that another looks like: of another width or script of digits. */
function likeness(sign: string): string {
  const plain = known.get(sign) ?? plainFor(sign);
  known.set(sign, plain);
  return plain;
}

function plainFor(sign: string): string {
  const folded = sign.normalize('NFKC');
  if (/^[ -~]+$/.test(folded)) return folded;
  return /^\p{Nd}$/u.test(sign) ? String(digitOf(sign.codePointAt(0) as number)) : sign;
}

/** Digits of every script stand in rows of ten (Unicode, 4.6). */
function digitOf(code: number): number {
  let first = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % 10;
}

function writtenStart(changes: readonly Change[], flat: number): number {
  const next = changes[firstAfter(changes, flat)];
  if (next && flat >= next.flat - next.shown) return next.written - next.length;
  return shifted(changes, flat);
}

function writtenEnd(changes: readonly Change[], flat: number): number {
  const next = changes[firstAfter(changes, flat - 1)];
  if (next && flat > next.flat - next.shown) return next.written;
  return shifted(changes, flat - 1) + 1;
}

/** The place in the written text of a sign that is the same in both. */
function shifted(changes: readonly Change[], flat: number): number {
  const last = changes[firstAfter(changes, flat) - 1];
  return last ? flat - last.flat + last.written : flat;
}

/** The first change that ends after a place in the flat text, by halving. */
function firstAfter(changes: readonly Change[], flat: number): number {
  let [from, to] = [0, changes.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((changes[middle] as Change).flat > flat) to = middle;
    else from = middle + 1;
  }
  return from;
}
