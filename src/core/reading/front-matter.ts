import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { UnreadableFacts, UnreadableReason } from '../record.ts';

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

/** The values of a record as they were written: texts, lists and maps of them, and `null` for nothing. */
export type Raw = string | null | Raw[] | RawFields;
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

/** The values of YAML text, all scalars as text. Throws a YAMLException or a RangeError for what cannot be read. */
export function parseYaml(yaml: string): Raw {
  return (load(yaml, { schema: FAILSAFE_SCHEMA }) ?? null) as Raw;
}

/** Are these fields (or nothing at all), and no bare text or list? */
export function isFields(raw: Raw): raw is RawFields | null {
  return typeof raw !== 'string' && !Array.isArray(raw);
}

/**
 * Could this YAML hold an anchor, an alias, a tag or a name that is a list, or a list that YAML takes for
 * running text? Then a slower look is needed before it is trusted. So it is where an empty item ends a list in a
 * list: js-yaml then takes the next item of the outer list for one of the inner.
 */
export function needsCloserLook(yaml: string): boolean {
  // Each look is only taken where the sign it is about is there at all.
  return (
    (/-[ \t]*(?:#.*)?\n/.test(yaml) &&
      /^( {0,40})(?: |- )[ -]{0,40}-[ \t]{0,40}(?:#.*)?\n(?:[ \t]*(?:#.*)?\n)*\1-(?:[ \t]|$)/m.test(yaml)) ||
    (/[&*!?]/.test(yaml) && /(?:^|[\s[{,:])(?:[&*][^\s&]|!|\?(?:\s|$))/m.test(yaml)) ||
    (/[[{]/.test(yaml) && /^[ -]*[[{]/m.test(yaml)) ||
    /^[ \t]*(?:-[^\s-]|[•·–—])/m.test(yaml) ||
    /^( *)- [^:\n]*\n\1 +- /m.test(yaml)
  );
}

/** Is this what `parseYaml` throws for text that is no sound YAML, or too deep to read? */
export function isYamlTrouble(error: unknown): boolean {
  return error instanceof YAMLException || error instanceof RangeError;
}

const field = /^[\p{L}_]+[ \t]*:(?:\s|$)/mu;

/** A line that somebody (or a phone that corrects) meant as the three dashes: at the top, and at the end. */
const almostOpening = /^[ \t]*(?:[-–—−_=*~+]{2,}|[–—−])[ \t]*$/;
const almostClosing = /^[ \t]{0,20}(?:-{2,40}|[-–—−]{0,20}[–—−][-–—−]{0,20})[ \t]{0,20}$/m;

function isFence(line: string): boolean {
  return line.startsWith('---') && (line.length === 3 || line.slice(3).trim() === '');
}

/** What stands at the top instead of the three dashes. Another language behind them is never looked at. */
function openingObstacle(text: string, first: string): Obstacle {
  const span = [0, first.length] as const;
  if (/^---+[ \t]*[^\s-]/.test(first)) return { reason: 'fence-language', span };
  const later = /^---[ \t]*$/m.exec(text);
  if (later && text.slice(0, later.index).trim() === '')
    return { reason: 'text-before-fence', span: [0, later.index], facts: { blank: true } };
  if (almostOpening.test(first)) return { reason: 'opening-fence', span };
  const begin = text.length - text.trimStart().length;
  const at = [begin, begin + lineAt(text, begin).length] as const;
  if (
    later &&
    !field.test(lineAt(text, begin)) &&
    field.test(lineAt(text, later.index + later[0].length + 1))
  )
    return { reason: 'text-before-fence', span: at };
  return { reason: 'no-front-matter', span: at, facts: { field: field.test(lineAt(text, begin)) } };
}

/** The fields end at the first line that starts with three dashes (at `at`, if any); that line holds nothing else. */
function closingObstacle(text: string, from: number, at: number): Obstacle {
  if (at >= 0) return { reason: 'closing-fence', span: [at + 1, at + 1 + lineAt(text, at + 1).length] };
  const almost = almostClosing.exec(text.slice(from + 1));
  if (!almost) return { reason: 'no-closing-fence', span: [0, from], facts: lastFieldLine(text, from) };
  const start = from + 1 + almost.index;
  return { reason: 'closing-fence', span: [start, start + almost[0].length] };
}

/** The line under which the closing dashes belong: the last one before the text begins. */
function lastFieldLine(text: string, from: number): UnreadableFacts {
  let last = '';
  for (const line of text.slice(from + 1).split('\n')) {
    if (line.trim() === '' ? last !== '' : !/^(?:[ \t]|- |# |[\p{L}_]+[ \t]*:(?:\s|$))/u.test(line)) break;
    if (line.trim() !== '') last = line.trim();
  }
  return last === '' ? {} : { after: last };
}

function lineAt(text: string, from: number): string {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.slice(from) : text.slice(from, end);
}
