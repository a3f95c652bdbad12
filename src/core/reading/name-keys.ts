import { distance } from 'fastest-levenshtein';
import { fold } from '../words/words.ts';

/** A word that is followed by what it is, as a field or in a sentence of a list: `naam: Wim`. */
export interface WrittenKey {
  key: string;
  /** What stands behind it, up to the next of these. */
  value: string;
  /** How far in it stands. */
  indent: number;
}

const longestKey = 60;
/** What is longer is no value that we look for. */
const longestValue = 1000;
/** So many on one line are more than anybody writes. */
const mostKeys = 100;
const sign = /[:：=|﹕]+/g;
/** What no key goes across. */
const part = /[{}[\](),;|]/;

/** What stands on a line as `word: what it is`, also in braces, between quotes or in a table. */
export function keysIn(line: string): WrittenKey[] {
  const indent = line.length - line.trimStart().length;
  const found: { key: string; from: number; start: number }[] = [];
  for (const { 0: signs, index } of line.matchAll(sign)) {
    const start = startOf(line, index);
    const key = line.slice(start, index).replace(/^[\s\-*+>#?"'“”„‘’`_]+|[\s"'“”„‘’`*_]+$/g, '');
    if (key === '' || key.length > longestKey) continue;
    found.push({ key, from: index + signs.length, start });
    if (found.length === mostKeys) break;
  }
  return found.map(({ key, from }, at) => {
    const next = found[at + 1];
    const value = line.slice(from, next && next.start > from ? next.start : undefined).slice(0, longestValue);
    return { key, value, indent };
  });
}

/** Where the words before a colon begin: at a sign that parts, or the begin of the line. */
function startOf(line: string, end: number): number {
  let at = end;
  while (
    at > 0 &&
    end - at <= longestKey + 10 &&
    !part.test(line.charAt(at - 1)) &&
    !/[:：=]/.test(line.charAt(at - 1))
  )
    at -= 1;
  return at;
}

const word = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\p{Lo}+)";
/** As names are written, with what stands between their parts. */
export const writtenName = `${word}(?:\\s+(?:[\\p{Ll}'’]{1,6}\\s+){0,3}${word}){0,5}`;
const noSign = new RegExp(`^\\s*[-*"']*(\\p{L}+)["']?[ \\t]+["'“‘]?(${writtenName})(?![\\p{L}\\p{M}])`, 'u');

/** `naam Teun Grootveld`: only where it is written as a name is. */
export function keysWithoutSign(line: string): WrittenKey[] {
  const [, key, value] = line.length > 200 ? [] : (noSign.exec(line) ?? []);
  if (key === undefined || value === undefined) return [];
  return [{ key, value, indent: line.length - line.trimStart().length }];
}

/** The words of a key, folded. */
function wordsOf(key: string): string[] {
  return fold(key)
    .split(/[^\p{L}]+/u)
    .filter(word => word !== '');
}

/** Is what follows what somebody is called: `naam`, `Achternaam`, `full name`, `Naam (voluit)`, and an alias. */
export function isNameKey(key: string, nameWords: readonly string[]): boolean {
  const words = wordsOf(key);
  if (words.length > 4) return false;
  return words.some(word => /^alias(?:es)?$/.test(word) || nameWords.some(name => word.endsWith(name)));
}

/** Is it one of those but for one slip of the fingers: `nam`, `nmae`? */
export function isNearNameKey(key: string, nameWords: readonly string[]): boolean {
  const [word, ...others] = wordsOf(key);
  if (word === undefined || others.length > 0 || word.length < 3) return false;
  return nameWords.some(name => distance(word, name) === 1 || isSwapped(word, name));
}

function isSwapped(typed: string, known: string): boolean {
  return typed.length === known.length && distance(typed, known) === 2 && sorted(typed) === sorted(known);
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
