import { fold } from '../words/words.ts';
import { isNameKey, isNearNameKey, keysIn } from './name-keys.ts';
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
 * name, in any language and in both versions of a conflict. Where there is no such line, what is written as a name is.
 * `nameWords`: what the field is called in each language, folded.
 */
export function namesInSight(written: string, nameWords: readonly string[]): NamesInSight {
  const lines = linesOf(written);
  const known = named(lines, key => isNameKey(key, nameWords));
  const near = known.isThere ? known : named(lines, key => isNearNameKey(key, nameWords));
  const found = near.names.length > 0 ? near.names : writtenAsNames(lines);
  const names = [...new Set(found)];
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

/** Without what nobody sees, with what a conflict puts between the lines left out. */
function linesOf(text: string): string[] {
  return text
    .slice(0, mostText)
    .replace(/[^\P{C}\t\r\n\u0085]/gu, '')
    .split(/\r\n?|[\n\u0085\u2028\u2029]/)
    .filter(line => !/^(?:<{7}|>{7}|={7}|\|{7})(?:\s|$)/.test(line));
}

function named(
  lines: readonly string[],
  isWanted: (key: string) => boolean,
): { names: string[]; isThere: boolean } {
  const names: string[] = [];
  let isThere = false;
  for (const [at, line] of lines.entries())
    for (const { key, value, indent } of keysIn(line)) {
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
  const behind = value.replace(/^\s*(?:[&!]\S*\s*)+/, '').trim();
  const isBelow = behind === '' || /^[|>][-+\d]*(?:\s+#.*)?$/.test(behind);
  const quote = /^["'][^"']*$/.exec(behind)?.[0][0];
  const below = belowOf(lines.slice(at + 1, at + 1 + mostBelow), indent, { isBelow, quote });
  if (isBelow) return [below.join(' '), ...below];
  return below.length > 0 ? [behind, `${behind} ${below.join(' ')}`] : [behind];
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
  const text = value
    .replace(/(?:^|\s)#.*$/, '')
    .replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|U([\da-f]{8}))/gi, (all, ...codes) => signOf(codes, all))
    .replace(/[\s"'“”„‟‘’`*_[\]{}<>,;|\\]+$|^[\s"'“”„‟‘’`*_[\]{}<>,;|\\-]+/g, '')
    .slice(0, longestName);
  return /\p{L}/u.test(text) && !isWordForNothing(text) ? [text] : [];
}

function signOf(codes: unknown[], all: string): string {
  const code = Number.parseInt(String(codes.slice(0, 3).find(Boolean)), 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : all;
}

const wordOfName = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\p{Lo}+)";
const between = "(?:[\\p{Ll}'’]{1,6}\\s+){0,3}";
const name = new RegExp(`^${wordOfName}(?:\\s+${between}${wordOfName}){1,5}$`, 'u');
const oneName = new RegExp(`^${wordOfName}$`, 'u');

/** What is written as names are, with a capital for each: a heading, a line, what stands in a field. */
function writtenAsNames(lines: readonly string[]): string[] {
  const found: string[] = [];
  for (const whole of lines.slice(0, mostLines)) {
    const line = whole.slice(0, 2 * longestName);
    const heading = /^\s*#{1,6}\s+(\S.*)$/.exec(line)?.[1]?.replace(/[\s#]+$/, '');
    const said = [heading ?? line, ...keysIn(line).map(({ value }) => value)].flatMap(bare);
    found.push(...said.filter(text => text.length < longestName && name.test(text)));
    if (/^# /.test(line) && found.length === 0) found.push(...said.filter(text => oneName.test(text)));
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
