import { load } from 'js-yaml';
import { isWordOrPlace, particles, placeNames } from '../../src/core/audiences/names/common-words.ts';
import { type Files, whole } from './register.ts';

/** Words of every day, and places, that are somebody's name as well: taken where the name was one too. */
const everyday =
  'Zwaluw Valk Adelaar Kievit Spreeuw Merel Anker Wagenaar Ridder Zomer Zwaan Vink Distel Bever'.split(' ');
const places = 'Zwolle Assen Aalsmeer Winsum Borne Zutphen'.split(' ');
const beginners = 'Ben An'.split(' ');

/**
 * The same repository in which everybody without consent is called otherwise, and their files too, and whatever else
 * has their name in it. What comes early in the alphabet comes late, and what is short gets long.
 */
export function renamed(files: Files): Files {
  const names = new Map<string, string>();
  const texts = Object.values(files).join('\n').toLowerCase();
  const take = (from: readonly string[]): string => {
    const free = from.find(
      word => ![...names.values()].includes(word) && !new RegExp(`\\b${word}\\b`, 'i').test(texts),
    );
    if (!free) throw new Error('no name left');
    return free;
  };
  for (const [path, text] of Object.entries(files)) {
    if (!/^(?:personen|people)\//.test(path)) continue;
    const data = load(whole(path, text).split('---')[1] ?? '') as Record<string, string>;
    const consent = (data.toestemming ?? data.consent) as unknown as Record<string, unknown> | undefined;
    const isNamed = consent?.voor !== undefined || consent?.for !== undefined;
    if (isNamed && consent.ingetrokken_op === undefined && consent.withdrawn_on === undefined) continue;
    for (const part of String(data.naam ?? data.name).split(' ')) {
      const key = part.toLowerCase();
      if (particles.has(key) || names.has(part)) continue;
      if (key === 'wil') names.set(part, take(beginners));
      else if (placeNames.has(key)) names.set(part, take(places));
      else if (isWordOrPlace(key)) names.set(part, take(everyday));
      else names.set(part, madeOf(part));
    }
  }
  const change = (text: string): string => {
    let result = text;
    for (const [part, other] of names) {
      const [small, otherSmall] = [part.toLowerCase(), other.toLowerCase()];
      // A word of every day is a name in small letters only within an id.
      const inSmall = isWordOrPlace(small)
        ? `(?<!\\p{L})${small}(?=-)|(?<=[\\p{L}\\d]-)${small}(?!\\p{L})`
        : `(?<!\\p{L})${small}(?=s?(?!\\p{L}))`;
      result = result
        .replace(new RegExp(`(?<!\\p{L})${part}(?=s?(?!\\p{L}))`, 'gu'), other)
        .replace(new RegExp(inSmall, 'gu'), otherSmall);
    }
    return result;
  };
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [change(path), change(text)]));
}

/** A name that nobody has: the letters counted back from the end of the alphabet, and more of them. */
function madeOf(part: string): string {
  const letters = [
    ...part
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[^a-z]/g, ''),
  ];
  const back = letters.map(letter => String.fromCharCode(219 - letter.charCodeAt(0)));
  const [first = 'q', ...others] = back;
  return `${first.toUpperCase()}${others.join('')}oqe`;
}
