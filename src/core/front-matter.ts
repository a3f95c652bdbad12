import matter from 'gray-matter';
import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { UnreadableFacts, UnreadableReason } from './record.ts';

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
 * Takes the fields and the body of a Markdown record apart.
 * gray-matter runs code in a block that names another language, so its first line is judged before it sees it.
 */
export function splitMarkdown(text: string): Split | Obstacle {
  const obstacle = fenceObstacle(text);
  if (obstacle) return obstacle;
  const { matter: yaml, content } = matter(text, { language: 'yaml', engines });
  return { yaml, yamlAt: 3, body: content };
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
  return (
    /^( {0,40})(?: |- )[ -]{0,40}-[ \t]{0,40}(?:#.*)?\n(?:[ \t]*(?:#.*)?\n)*\1-(?:[ \t]|$)/m.test(yaml) ||
    /(?:^|[\s[{,:])(?:[&*][^\s&]|!|\?(?:\s|$))/m.test(yaml) ||
    /^[ -]*[[{]/m.test(yaml) ||
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

function fenceObstacle(text: string): Obstacle | undefined {
  const first = lineAt(text, 0);
  const span = [0, first.length] as const;
  if (/^---[ \t]*$/.test(first)) return closingObstacle(text, first.length);
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

/** The fields end at the first line that starts with three dashes; that line holds nothing else. */
function closingObstacle(text: string, from: number): Obstacle | undefined {
  const at = text.indexOf('\n---', from);
  if (at >= 0) {
    const closing = lineAt(text, at + 1);
    if (/^---[ \t]*$/.test(closing)) return blankLines(text.slice(0, at));
    return { reason: 'closing-fence', span: [at + 1, at + 1 + closing.length] };
  }
  const almost = almostClosing.exec(text.slice(from + 1));
  if (!almost) return { reason: 'no-closing-fence', span: [0, from], facts: lastFieldLine(text, from) };
  const start = from + 1 + almost.index;
  return { reason: 'closing-fence', span: [start, start + almost[0].length] };
}

/** On very many blank lines gray-matter takes minutes, and nobody means them. */
function blankLines(head: string): Obstacle | undefined {
  const found = head.length > 1000 ? /(?:^[^\S\n]*\n){1000}/m.exec(head) : null;
  return found ? { reason: 'blank-lines', span: [found.index, found.index] } : undefined;
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

function refuse(): never {
  throw new Error('Only YAML is read.');
}

// gray-matter's own engines run code; none of them can be reached from here on.
const { engines: known } = matter as unknown as { engines: Record<string, object> };
for (const name of ['javascript', 'js', 'json', 'coffee', 'coffeescript', 'cson', 'toml'])
  known[name] = { parse: refuse, stringify: refuse };

// The fields are not parsed here, so that a mistake in them leaves the body known.
const engines = { yaml: { parse: () => ({}), stringify: refuse } };
