import { plainLetters } from './plain-letters.ts';

/** What is drawn as nothing, or only changes what stands beside it: accents, joiners, direction, tags, control signs. */
const unseen = /^[\p{M}\p{DI}\p{Cf}\p{Co}\p{Cn}\u0640\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]$/u;
const letter = /^\p{L}$/u;
const digit = /^\p{Nd}$/u;
/** Written without spaces between words, so that each sign is looked at by itself. */
const byItself =
  /^[\p{Script=Han}\p{scx=Hira}\p{scx=Kana}\p{Script=Hang}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Mymr}]$/u;

/** One sign of a text: what it is, and the letters or digits it counts as. */
export interface Sign {
  type: 'letter' | 'digit' | 'unseen' | 'other';
  /** In small letters and without accents. */
  folded: string;
  isCapital: boolean;
  /** A sign that is a word, as a Chinese one. */
  isByItself: boolean;
}

const known = new Map<string, Sign>();

/** What a sign counts as; letters in every shape that Unicode knows (wide, in a circle, as mathematics) alike. */
export function signOf(sign: string): Sign {
  const found = known.get(sign) ?? judged(sign);
  known.set(sign, found);
  return found;
}

function judged(sign: string): Sign {
  if (unseen.test(sign)) return { type: 'unseen', folded: '', isCapital: false, isByItself: false };
  const wide = sign.normalize('NFKD');
  const isCapital = wide !== wide.toLowerCase();
  const bare = [...wide.toLowerCase()].map(part => plainLetters.get(part) ?? part).join('');
  const folded = bare.replace(/\p{M}/gu, '').normalize('NFC');
  const signs = [...folded];
  const isByItself = signs.length === 1 && byItself.test(folded);
  if (signs.length > 0 && signs.every(part => letter.test(part)))
    return { type: 'letter', folded, isCapital, isByItself };
  if (signs.length > 0 && signs.every(part => digit.test(part)))
    return { type: 'digit', folded, isCapital: false, isByItself: false };
  return { type: 'other', folded: sign, isCapital: false, isByItself: false };
}

/** Accents as entities of HTML name them, behind the letter: `&eacute;`. */
const accented =
  /^([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron|ogon|breve|macr|dot|strok|dblac)$/i;
const named: Readonly<Record<string, string>> = {
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  eth: 'ð',
  ETH: 'Ð',
  thorn: 'þ',
  THORN: 'Þ',
  imath: 'ı',
  inodot: 'ı',
  ijlig: 'ĳ',
  IJlig: 'Ĳ',
  shy: '\u00ad',
  zwj: '\u200d',
  zwnj: '\u200c',
  lrm: '\u200e',
  rlm: '\u200f',
  NoBreak: '\u2060',
  ZeroWidthSpace: '\u200b',
  nbsp: '\u00a0',
};

/** What an entity of HTML stands for; of the names that are no letter it is enough that they are none. */
export function signOfEntity(name: string): string {
  const code = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name);
  if (code) return signWith(code[1] ? Number.parseInt(code[1], 16) : Number(code[2]));
  return accented.exec(name)?.[1] ?? named[name] ?? "'";
}

function signWith(code: number): string {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
    ? String.fromCodePoint(code)
    : ' ';
}
