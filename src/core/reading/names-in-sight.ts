import { fold } from '../words/words.ts';
import { isNameKey, isNearNameKey, keysIn, keysWithoutSign, writtenName } from './name-keys.ts';
import { isWordForNothing } from './nothing.ts';

/** What somebody is called in a file that is no sound record of them, as far as that can be seen. */
export interface NamesInSight {
  names: readonly string[];
  /** Does it say anywhere that what follows is a name? */
  isNamed?: boolean;
  /** Can there be a name in it that is not seen? */
  isUnseen: boolean;
}

/** What is longer is no name; and of so many in one file nobody can say which it is. */
const longestName = 200;
const mostNames = 500;
/** In signs. A page or two say what somebody is called. */
const mostText = 256 * 1024;

/**
 * The names in the text of a file about somebody, however broken: what stands behind or below each line that names a
 * name, in any language and in both versions of a conflict. Where nothing there has a capital, what is written as a name is.
 * `nameWords`: what the field is called in each language, folded.
 */
export function namesInSight(written: string, nameWords: readonly string[]): NamesInSight {
  const lines = linesOf(written);
  const known = named(lines, key => isNameKey(key, nameWords));
  const near = known.isThere ? known : named(lines, key => isNearNameKey(key, nameWords));
  const isWritten = near.names.some(one => /^(?:\p{Lu}|\p{Lo})/u.test(one));
  const names = [...new Set(isWritten ? near.names : [...near.names, ...writtenAsNames(lines)])];
  const isCut = written.length > mostText;
  const isSilent = names.length === 0 && (isCut || (!near.isThere && lines.some(saysSomething)));
  return {
    names: names.slice(0, mostNames),
    isNamed: near.isThere,
    isUnseen: isSilent || names.length > mostNames,
  };
}

/** What else a sound record calls somebody, in fields of Obsidian and in fields that nobody asked for. */
export function otherNamesIn(written: string, nameWords: readonly string[]): string[] {
  return [...new Set(named(linesOf(written), key => isNameKey(key, nameWords)).names)].slice(0, mostNames);
}

/** Does something stand behind a field that is called so, wherever in a file? */
export function isFilledIn(written: string, words: readonly string[]): boolean {
  const isCalled = (key: string): boolean =>
    words.includes(
      fold(key)
        .replace(/[^\p{L}]+/gu, ' ')
        .trim(),
    );
  return linesOf(written).some(line =>
    keysIn(line).some(
      ({ key, value }) => isCalled(key) && /[\p{L}\p{N}]/u.test(value.replace(/(?:^|\s)#.*$/, '')),
    ),
  );
}

/**
 * Without what nobody sees, which can stand within a word or between two, and with what a conflict puts between the lines
 * left out.
 */
function linesOf(written: string): string[] {
  const text = written.slice(0, mostText);
  const unseen = /[^\P{C}\t\r\n\u0085]/gu;
  const ways = unseen.test(text) ? [text.replace(unseen, ''), text.replace(unseen, ' ')] : [text];
  return ways.flatMap(way =>
    way
      .split(/\r\n?|[\n\u0085\u2028\u2029]/)
      .filter(line => !/^(?:<{7}|>{7}|={7}|\|{7})(?:\s|$)/.test(line))
      .map(line => line.replace(/(?:<{7}|>{7}) .*$/, '')),
  );
}

function named(
  lines: readonly string[],
  isWanted: (key: string) => boolean,
): { names: string[]; isThere: boolean } {
  const names: string[] = [];
  let isThere = false;
  for (const [at, line] of lines.entries())
    for (const { key, value, indent } of [...keysIn(line), ...keysWithoutSign(line)]) {
      if (!isWanted(key) || isHead(lines, at)) continue;
      isThere = true;
      if (names.length <= mostNames) names.push(...valuesOf(value, lines, at, indent).flatMap(bare));
    }
  return { names, isThere };
}

/** The first row of a table says what is below it, not beside it. */
function isHead(lines: readonly string[], at: number): boolean {
  const next = lines[at + 1] ?? '';
  return (
    lines[at]?.includes('|') === true && /^[\s|:-]+$/.test(next) && /---/.test(next) && next.includes('|')
  );
}

/** What stands behind a key, or else below it; and what goes on there. */
function valuesOf(value: string, lines: readonly string[], at: number, indent: number): string[] {
  const all = value.trim();
  const behind = all.replace(/^(?:[&!]\S*\s*)+/, '');
  const tagged = all === behind ? [] : [all];
  const isBelow = behind === '' || /^[|>][-+\d]*(?:\s+#.*)?$/.test(behind);
  const quote = /^["'][^"']*$/.exec(behind)?.[0][0];
  const below = belowOf(lines.slice(at + 1, at + 1 + mostBelow), indent, { isBelow, quote });
  if (isBelow) return [below.join(' '), ...below, ...tagged];
  return [behind, ...tagged, ...(below.length > 0 ? [`${behind} ${below.join(' ')}`] : [])];
}

/**
 * The lines that belong to a field for being further in, for being items of it, or for standing in quotes that are still
 * open. `isBelow`: nothing stands behind the field, so what stands below it can have fields of its own.
 */
function belowOf(
  lines: readonly string[],
  indent: number,
  { isBelow, quote }: { isBelow: boolean; quote?: string },
): string[] {
  const found: string[] = [];
  for (const line of lines) {
    if (line.trim() === '') continue;
    const isItem = /^\s*-\s/.test(line);
    const isWithin = line.length - line.trimStart().length > indent || (isItem && isBelow);
    const [field] = keysIn(line);
    if (/^\s*(?:---|\.\.\.)/.test(line) || (field && !isBelow) || !(isWithin || quote)) break;
    found.push(field ? field.value : line.replace(/^\s*-\s+/, ''));
    if (quote && line.includes(quote)) break;
  }
  return found;
}

const mostBelow = 12;

/** A value without quotes, marks and a comment; nothing where it says that there is none. */
function bare(value: string): string[] {
  const comment = value.search(/(?:^|\s)#/);
  const [before, after] = comment < 0 ? [value] : [value.slice(0, comment), value.slice(comment)];
  const text = unmarked(before);
  if (text === '' && after !== undefined) return [unmarked(after)].filter(isWhole);
  return /\p{L}/u.test(text) && !isWordForNothing(text) ? [text] : [];
}

function unmarked(value: string): string {
  return value
    .replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|U([\da-f]{8}))/gi, (all, ...codes) => signOf(codes, all))
    .replace(/[\s"'“”„‟‘’`*_[\]{}<>,;|\\#&!@%~:=]+$|^[\s"'“”„‟‘’`*_[\]{}<>,;|\\#&!@%~:=?-]+/g, '')
    .slice(0, longestName);
}

function signOf(codes: unknown[], all: string): string {
  const code = Number.parseInt(String(codes.slice(0, 3).find(Boolean)), 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : all;
}

const name = new RegExp(`^${writtenName}$`, 'u');

/** Of one word nobody can say whether it is a name. */
function isWhole(text: string): boolean {
  return /\s/.test(text) && name.test(text);
}

/** What is written as names are, with a capital for each: a heading, a line, what stands in a field. */
function writtenAsNames(lines: readonly string[]): string[] {
  const found: string[] = [];
  for (const whole of lines.slice(0, mostLines)) {
    const line = whole.slice(0, 2 * longestName);
    const heading = /^\s*#{1,6}\s+(\S.*)$/.exec(line)?.[1]?.replace(/[\s#]+$/, '');
    const behind = line.slice(line.indexOf(':') + 1);
    const said = [heading ?? line, behind, ...keysIn(line).map(({ value }) => value)].flatMap(bare);
    found.push(...said.filter(text => text.length < longestName && isWhole(text)));
    if (/^# /.test(line) && found.length === 0) found.push(...said.filter(text => name.test(text)));
  }
  return found;
}

const mostLines = 1000;

/** Is there more on a line than marks, a comment or a field in which nothing stands? */
function saysSomething(line: string): boolean {
  if (/^\s*#(?!#* )/.test(line) || !/\p{L}|\p{N}/u.test(line)) return false;
  const [field] = keysIn(line);
  return field === undefined || fold(field.value).replace(/[^\p{L}\p{N}]/gu, '') !== '';
}
