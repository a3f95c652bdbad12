import type { ConditionName } from '../../generated/types.ts';
import type { FieldsOf, Kind, Target } from './kinds.ts';

/** Signs round a value that are no part of it, and the value without them. */
export interface Undressed {
  reason: 'curly-quotes' | 'stray-quote' | 'bullet' | 'comma';
  bare: string;
  /** Is there a quote at one end only? Then the other may stand further on. */
  isHalf?: boolean;
}

import type { Step } from './place.ts';

/** One record: a file, read and in the English names. Holds only values that are as the schema says. */
export interface RecordOf<K extends Kind> {
  kind: K;
  id: string;
  /** The path of the file, relative to the root, with `/`. */
  file: string;
  /** Every field that is filled in and sound. The name is always there: the id stands in for it. */
  data: FieldsOf[K];
  /** The Markdown under the fields; empty for a `.yaml` file. */
  body: string;
  /** The text of the file without BOM and with `\n` as line end: what places count in. */
  text: string;
  /** What is there where that is no text in UTF-8. */
  bytes?: Uint8Array;
  /** False when the file is no readable record; then only its kind and id are known. */
  readable: boolean;
  problems: Problem[];
  references: Reference[];
}

export type RecordFile = { [K in Kind]: RecordOf<K> }[Kind];

/** Something in a record that names another one. */
export interface Reference {
  path: readonly Step[];
  /** The kinds that may stand there. */
  targets: readonly Target[];
  /** The kind that is meant; nothing when several can be and none is named. */
  kind?: Target;
  id: string;
  written: string;
}

/** What stands in a field, by its name, of whatever kind the record is. */
export function fieldIn(data: object, field: string): unknown {
  return (data as Readonly<Record<string, unknown>>)[field];
}

/** Is something wrong with a field of a record, or with its name? Then nobody knows what it was to say. */
export function isUnclear({ problems }: { problems: readonly Problem[] }, field: string): boolean {
  return problems.some(
    problem =>
      problem.type === 'schema' &&
      (problem.path[0] === field ||
        (problem.reason === 'unknown-field' && problem.path.length === 1 && problem.facts.nearest === field)),
  );
}

/** What is wrong with the file itself. The place is an offset in the text, since there is no record to walk. */
export type UnreadableReason =
  | 'not-utf8'
  | 'nul-byte'
  | 'too-large'
  | 'large-fields'
  | 'not-judged'
  | 'no-permission'
  | 'not-a-file'
  | 'symbolic-link'
  | 'empty'
  | 'merge-conflict'
  | 'no-front-matter'
  | 'text-before-fence'
  | 'opening-fence'
  | 'fence-language'
  | 'no-closing-fence'
  | 'closing-fence'
  | 'no-fields'
  | 'too-deep'
  | 'anchor'
  | 'alias'
  | 'tag'
  | 'duplicate-key'
  | 'several-documents'
  | 'tab'
  | 'invisible-character'
  | 'unclosed-quote'
  | 'text-after-quote'
  | 'curly-quotes'
  | 'stray-quote'
  | 'backslash'
  | 'unclosed-bracket'
  | 'colon-in-value'
  | 'dash-in-value'
  | 'item-after-colon'
  | 'special-start'
  | 'bullet'
  | 'no-space'
  | 'no-colon'
  | 'stray-text'
  | 'indentation'
  | 'yaml';

/** What keeps a value from being what the schema asks. */
export type SchemaReason =
  | 'unknown-field'
  | 'unknown-value'
  | 'wrong-type'
  | 'no-such-day'
  | 'which-day'
  | 'not-filled-in'
  | 'one-of'
  | 'not-both'
  | 'twice'
  | 'form'
  | 'too-long'
  | 'invisible-character'
  | 'too-small'
  | 'too-big';

/** What is known about text that cannot be read; `better` is the line as it can be typed instead. */
export type UnreadableFacts = Readonly<Record<string, string | number | boolean>> & { better?: string };

/** `more`: how many others of its sort there are in the record, for which there was no room. */
export type Problem = { more?: number } & (
  | {
      type: 'unreadable';
      reason: UnreadableReason;
      span: readonly [number, number];
      written: string;
      facts: UnreadableFacts;
    }
  | { type: 'schema'; reason: SchemaReason; path: readonly Step[]; part?: 'name'; facts: SchemaFacts }
  | { type: 'date-form'; path: readonly Step[]; written: string; iso: string }
  /** Signs stand round a value that are no part of it. */
  | ({ type: 'signs'; path: readonly Step[]; written: string } & Undressed)
  /** A year that nobody means. */
  | { type: 'unlikely-date'; path: readonly Step[]; date: string }
  /** What was written says that there is nothing; of an item of a list the last step counts all items. */
  | { type: 'nothing'; path: readonly Step[]; part?: 'item'; written: string }
);

/** Something that is wrong with a field or value. */
export type SchemaProblem = Extract<Problem, { type: 'schema' }>;

export interface SchemaFacts {
  /** The field it is about, in English; for an unknown field the word as written. */
  field: string;
  written?: string;
  /** What the schema asks: `text`, `list`, `date`, … */
  expected?: string;
  /** English names: of the values that may stand here, or of the fields of which one is asked; days that can be meant. */
  allowed?: readonly string[];
  /** The nearest known name, in English. */
  nearest?: string;
  limit?: number;
  /** What fields together have to be as, and are not. */
  condition?: ConditionName;
}
