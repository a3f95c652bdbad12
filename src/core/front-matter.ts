import matter from 'gray-matter';
import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { UnreadableReason } from './record.ts';

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
}

/** The values of a record as they were written: texts, lists and maps of them, and `null` for nothing. */
export type Raw = string | null | Raw[] | { [name: string]: Raw };

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

/** Could this YAML hold an anchor, an alias or a tag? Then a slower look is needed before it is trusted. */
export function mayHoldTricks(yaml: string): boolean {
  return /(?:^|[\s[{,])[&*!][^\s&]/m.test(yaml);
}

/** Is this what `parseYaml` throws for text that is no sound YAML, or too deep to read? */
export function isYamlTrouble(error: unknown): boolean {
  return error instanceof YAMLException || error instanceof RangeError;
}

function fenceObstacle(text: string): Obstacle | undefined {
  if (text.trim() === '') return { reason: 'empty', span: [0, 0] };
  const first = lineAt(text, 0);
  if (/^---[ \t]*$/.test(first)) return closingObstacle(text, first.length);
  if (/^----+[ \t]*$/.test(first)) return { reason: 'long-fence', span: [0, first.length] };
  if (/^---\S/.test(first) || /^---[ \t]+\S/.test(first))
    return { reason: 'fence-language', span: [0, first.length] };
  const later = /^---[ \t]*$/m.exec(text);
  if (later && text.slice(0, later.index).trim() === '') {
    return { reason: 'text-before-fence', span: [0, later.index] };
  }
  return { reason: 'no-front-matter', span: [0, first.length] };
}

function closingObstacle(text: string, from: number): Obstacle | undefined {
  const at = text.indexOf('\n---', from);
  if (at < 0) return { reason: 'no-closing-fence', span: [0, from] };
  const closing = lineAt(text, at + 1);
  if (/^---[ \t]*$/.test(closing)) return undefined;
  return { reason: 'closing-fence', span: [at + 1, at + 1 + closing.length] };
}

function lineAt(text: string, from: number): string {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.slice(from) : text.slice(from, end);
}

function refuse(): never {
  throw new Error('Only YAML is read.');
}

// The fields are not parsed here, so that a mistake in them leaves the body known.
const engines = {
  yaml: { parse: () => ({}), stringify: refuse },
  ...Object.fromEntries(
    ['javascript', 'js', 'json', 'coffee', 'coffeescript', 'cson', 'toml'].map(name => [
      name,
      { parse: refuse, stringify: refuse },
    ]),
  ),
};
