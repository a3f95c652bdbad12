import { faultOf } from '../ground/fault.ts';
import type { FieldsOf, Kind } from '../model/kinds.ts';
import type { Problem, RecordFile, UnreadableFacts, UnreadableReason } from '../model/record.ts';
import { type Scalar, shapeOf } from '../model/shape.ts';
import type { Words } from '../words/words.ts';
import { addProblem } from './bounds.ts';
import { fieldsInSight } from './fields-in-sight.ts';
import { type Obstacle, type RawFields, splitMarkdown } from './front-matter.ts';
import { type Interpretation, interpret } from './interpret.ts';
import type { RecordEntry } from './layout.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { sectionsOf } from './sections.ts';

/** In signs. Fields take a page or two; what is longer is text, or something else that ended up there. */
export const largestFields = 128 * 1024;

/** What came of reading a file: its text, or why there is none. */
export type Content = { text: string } | Unread;

/** `text` and `at`: what could be made of the bytes, and where in it the trouble is. */
interface Unread {
  obstacle: UnreadableReason;
  text?: string;
  at?: number;
  /** The bytes themselves, where they are no UTF-8. */
  bytes?: Uint8Array;
  facts?: UnreadableFacts;
}

/** YAML that is not plain: kept apart, to be read by a parser of all YAML (`any-yaml`) or told about (`diagnose`). */
export interface Trouble {
  file: RecordFile;
  yaml: string;
  /** Where the YAML begins in the text of the file. */
  yamlAt: number;
  /** Does it stand between two sound lines of dashes, with the body below it? */
  isFenced: boolean;
  words: Words;
  /** Makes a record of these fields, when the closer look finds nothing wrong. */
  fill(raw: RawFields | null): void;
}

/** A record of which it is not sure that it is as the schema asks (`core/reading/validate`). */
export interface Doubt {
  file: RecordFile;
  kind: Kind;
  interpretation: Interpretation;
  /** Makes the record, when what is wrong has been taken out. */
  settle(): void;
}

/** Who takes over what is not plainly sound. Few records need it, so the code for it is loaded when there are any. */
export interface CloserLook {
  trouble(trouble: Trouble): void;
  doubt(doubt: Doubt): void;
}

/**
 * Makes a record of a file. What is wrong with it becomes problems of the record; nothing is thrown.
 * What needs a closer look is handed on.
 */
export function readRecord(
  entry: RecordEntry,
  content: Content,
  words: Words,
  closerLook: CloserLook,
): RecordFile {
  const record = emptyRecord(entry);
  workOn(record, () => readInto(record, content, words, closerLook));
  return record;
}

function readInto(record: RecordFile, content: Content, words: Words, closerLook: CloserLook): void {
  if ('obstacle' in content) {
    const { obstacle: reason, text = '', at = 0, facts, bytes } = content;
    record.text = normalise(text);
    if (bytes) record.bytes = bytes;
    const from = normalise(text.slice(0, at)).length;
    record.problems.push(unreadable({ reason, span: [from, from + 1], facts }, record.text));
    return;
  }
  record.text = normalise(content.text);
  const obstacle = obstacleIn(record.text);
  const isYaml = record.file.endsWith('.yaml');
  const split =
    obstacle ?? (isYaml ? { yaml: record.text, yamlAt: 0, body: '' } : splitMarkdown(record.text));
  if ('reason' in split) {
    record.problems.push(unreadable(split, record.text));
    const inSight = fieldsInSight(split, record.text);
    if (inSight?.closing) record.problems.push(unreadable(inSight.closing, record.text));
    if (inSight && inSight.yaml.length <= largestFields)
      closerLook.trouble({ file: record, ...inSight, isFenced: false, words, fill: () => {} });
    return;
  }
  if (split.yaml.length > largestFields) {
    const facts = { kilobytes: Math.round(split.yaml.length / 1024) };
    record.problems.push(unreadable({ reason: 'large-fields', span: [0, split.yamlAt], facts }, record.text));
    return;
  }
  record.body = split.body;
  const raw = readPlainYaml(split.yaml);
  const fillWith = (fields: RawFields | null): void => fill(record, fields, words, closerLook);
  if (raw !== undefined) fillWith(raw);
  else {
    const { yaml, yamlAt } = split;
    closerLook.trouble({ file: record, yaml, yamlAt, isFenced: !isYaml, words, fill: fillWith });
  }
}

/** Works on a record. A fault of ours makes it one that cannot be judged: that is told, and the others go on. */
export function workOn(record: RecordFile, work: () => void): void {
  try {
    work();
  } catch (error) {
    const problem = unreadable({ reason: 'not-judged', span: [0, 0], facts: { ...faultOf(error) } }, '');
    Object.assign(record, {
      readable: false,
      data: { name: record.id },
      problems: [problem],
      references: [],
    });
  }
}

/** What makes a file no record, whatever is in it: nothing, or two versions that git could not join. */
function obstacleIn(text: string): Obstacle | undefined {
  if (text.trim() === '') return { reason: 'empty', span: [0, 0] };
  const conflict = text.includes('<<<<<<< ') ? /^<{7} .*$/m.exec(text) : undefined;
  if (!conflict || !/^>{7} /m.test(text)) return undefined;
  return { reason: 'merge-conflict', span: [conflict.index, conflict.index + conflict[0].length] };
}

/** A problem of a file that is no readable record, at a place in its text: a parser points behind the end too. */
export function unreadable({ reason, span, facts = {} }: Obstacle, text: string): Problem {
  const [from, to] = [Math.min(span[0], text.length), Math.min(span[1], text.length)];
  return { type: 'unreadable', reason, span: [from, to], written: text.slice(from, to).slice(0, 80), facts };
}

/** The text without BOM and with `\n` as line end: both kinds of file are read alike, and places agree. */
export function normalise(text: string): string {
  const start = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return start.includes('\r') ? start.replace(/\r\n?/g, '\n') : start;
}

function emptyRecord({ kind, id, path }: RecordEntry): RecordFile {
  const record = {
    kind,
    id,
    file: path,
    data: { name: id },
    body: '',
    text: '',
    readable: false,
    problems: [],
    references: [],
  };
  return record as RecordFile;
}

function fill(record: RecordFile, raw: RawFields | null, words: Words, closerLook: CloserLook): void {
  const { kind } = record;
  const interpretation = interpret(shapeOf(kind), raw ?? {}, words);
  addSections(kind, record.body, words, interpretation);
  const settle = (): void => become(record, interpretation);
  if (interpretation.isSound) settle();
  else closerLook.doubt({ file: record, kind, interpretation, settle });
}

function become(record: RecordFile, { data, problems, references }: Interpretation): void {
  record.readable = true;
  if (typeof data.name !== 'string') data.name = record.id;
  record.data = data as unknown as FieldsOf[Kind];
  record.problems = problems;
  record.references = references;
}

/** Longer texts stand in the body, each under the label of its field. */
function addSections(kind: Kind, body: string, words: Words, interpretation: Interpretation): void {
  const { data, problems } = interpretation;
  for (const { name, text } of sectionsOf(body, heading => words.headings(kind).section(heading))) {
    if (name === undefined || text === '') continue;
    const shape = shapeOf(kind).fields.get(name) as Scalar;
    if (data[name] !== undefined)
      addProblem(problems, { type: 'schema', reason: 'twice', path: [name], facts: { field: name } });
    else data[name] = text;
    if (problems.length > 0 || !shape.fits(text)) interpretation.isSound = false;
  }
}
