import type { UnreadableFacts, UnreadableReason } from '../model/record.ts';
import { Nothing } from './nothing.ts';

/** A file split in two: the fields as YAML text, and the Markdown under them. Offsets count in the whole text. */
export interface Split {
  yaml: string;
  yamlAt: number;
  body: string;
}

/** Why a file cannot be split, and where. */
export interface Obstacle {
  reason: UnreadableReason;
  span: readonly [number, number];
  facts?: UnreadableFacts;
}

/** The values of a record as they were written: texts, lists and maps of them, `null` and `Nothing` for nothing. */
export type Raw = string | null | Nothing | Raw[] | RawFields;
export type RawFields = { [name: string]: Raw };

/**
 * Takes the fields and the body of a Markdown record apart: the fields stand between two lines of three dashes,
 * the first of which is the first line of the file.
 */
export function splitMarkdown(text: string): Split | Obstacle {
  const opening = lineAt(text, 0);
  if (!isFence(opening)) return openingObstacle(text, opening);
  const at = text.indexOf('\n---', opening.length);
  const closing = at < 0 ? '' : lineAt(text, at + 1);
  if (!isFence(closing)) return closingObstacle(text, opening.length, at);
  return { yaml: text.slice(3, at), yamlAt: 3, body: text.slice(at + closing.length + 2) };
}

/** Are these fields (or nothing at all), and no bare text or list? */
export function isFields(raw: Raw): raw is RawFields | null {
  return raw === null || isMap(raw);
}

export function isMap(raw: Raw): raw is RawFields {
  return raw !== null && typeof raw === 'object' && !Array.isArray(raw) && !(raw instanceof Nothing);
}

const field = /^[\p{L}_]+[ \t]*:(?:\s|$)/mu;

/** A line that somebody (or a phone that corrects) meant as the three dashes: at the top, and at the end. */
const almostOpening = /^[ \t]*(?:[-–—−_=*~+]{2,}|[–—−])[ \t]*$/;
/** What is only meant so when a field stands below it: a lone hyphen, `- - -`, a block of code. */
const perhapsOpening = /^(?:-|- - -|`{3}[a-z]{0,8})[ \t]*$/;
const almostClosing = /^[ \t]{0,20}(?:-{2,40}|- - -|[-–—−]{0,20}[–—−][-–—−]{0,20}|`{3}|\.\.\.)[ \t]{0,20}$/m;

export function isFence(line: string): boolean {
  return line.startsWith('---') && (line.length === 3 || line.slice(3).trim() === '');
}

/** What stands at the top instead of the three dashes. Another language behind them is never looked at. */
function openingObstacle(text: string, first: string): Obstacle {
  const span = [0, first.length] as const;
  if (/^---+[ \t]*[^\s-]/.test(first)) return { reason: 'fence-language', span };
  const later = /^---[ \t]*$/m.exec(text);
  if (later && text.slice(0, later.index).trim() === '')
    return { reason: 'text-before-fence', span: [0, later.index], facts: { blank: true } };
  const isOpening =
    almostOpening.test(first) ||
    (perhapsOpening.test(first) && field.test(lineAt(text, Math.min(first.length + 1, text.length))));
  if (isOpening) return { reason: 'opening-fence', span };
  const begin = text.length - text.trimStart().length;
  const at = [begin, begin + lineAt(text, begin).length] as const;
  if (
    later &&
    !field.test(lineAt(text, begin)) &&
    field.test(lineAt(text, later.index + later[0].length + 1))
  )
    return { reason: 'text-before-fence', span: at };
  const facts = { field: field.test(lineAt(text, begin)), closed: later !== null };
  return { reason: 'no-front-matter', span: at, facts };
}

/** The fields end at the first line that starts with three dashes (at `at`, if any); that line holds nothing else. */
export function closingObstacle(text: string, from: number, at: number): Obstacle {
  if (at >= 0) return { reason: 'closing-fence', span: [at + 1, at + 1 + lineAt(text, at + 1).length] };
  const almost = almostClosing.exec(text.slice(from + 1));
  if (!almost) return { reason: 'no-closing-fence', span: [0, from], facts: lastFieldLine(text, from) };
  const start = from + 1 + almost.index;
  return { reason: 'closing-fence', span: [start, start + almost[0].length] };
}

/** The line under which the closing dashes belong: the last field or item before the text begins. */
function lastFieldLine(text: string, from: number): UnreadableFacts {
  const last = text.slice(from, endOfFields(text, from)).split('\n').at(-1)?.trim();
  return last ? { after: last } : {};
}

/** Where the last field or item ends, of those that start on the line after `from`. */
export function endOfFields(text: string, from: number): number {
  let end = from;
  let at = from;
  let isAfterBlank = false;
  for (const line of text.slice(from + 1).split('\n')) {
    at += line.length + 1;
    if (line.trim() === '') isAfterBlank = true;
    // After a blank line "Let op: …" is text: a field is written small.
    else if (!/^(?:[ \t]|- |# |[\p{L}_]+[ \t]*:(?:\s|$))/u.test(line)) break;
    else if (isAfterBlank && !/^(?:[ \t]|[\p{Ll}_]+[ \t]*:(?:\s|$))/u.test(line)) break;
    else {
      end = at;
      isAfterBlank = false;
    }
  }
  return end;
}

export function lineAt(text: string, from: number): string {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.slice(from) : text.slice(from, end);
}
