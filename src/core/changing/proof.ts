import { isMap } from 'yaml';
import type { Step } from '../model/place.ts';
import type { RecordFile } from '../model/record.ts';
import { shapeOf } from '../model/shape.ts';
import { atOnce } from '../reading/closer-look.ts';
import { readRecord } from '../reading/read-record.ts';
import { sectionsOf } from '../reading/sections.ts';
import type { Words } from '../words/words.ts';
import type { RefusalReason } from './change.ts';
import { type Comment, commentsIn, type Kept, type Shift, shifted } from './comments.ts';
import { partsOf } from './record-text.ts';
import { isSame } from './steps.ts';
import { isFields } from './value.ts';
import { rawOf, wordOf, YamlText } from './yaml-text.ts';

/** What a changed record has to be. */
export interface Expected {
  data: object;
  /** The fields at the top that may be otherwise than they were. */
  touched: ReadonlySet<string>;
  shifts: readonly Shift[];
}

export function readAgain({ file: path, kind, id }: RecordFile, text: string, words: Words): RecordFile {
  return readRecord({ path, kind, id, isLink: false }, { text }, words, atOnce);
}

/** What is wrong with the new text of a record, read again; nothing where it is just as it has to be. */
export function wrongIn(
  before: RecordFile,
  after: RecordFile,
  { data, touched, shifts }: Expected,
  words: Words,
): { reason: RefusalReason; about?: string } | undefined {
  if (!after.readable) return { reason: 'reads-otherwise' };
  const [problem] = newProblems(before, after);
  if (problem !== undefined) return { reason: 'new-problem', about: problem };
  const [asked, got] = [data, after.data] as Record<string, unknown>[];
  for (const name of new Set([...Object.keys(asked ?? {}), ...Object.keys(got ?? {})]))
    if (!isSame(filledIn(asked?.[name]), filledIn(got?.[name])))
      return { reason: touched.has(name) ? 'reads-otherwise' : 'changes-more', about: name };
  const apart = ({ file, text }: RecordFile): Apart => {
    const { yaml, body } = partsOf(file, text);
    return { yaml: new YamlText(yaml, words), body };
  };
  const [was, is] = [apart(before), apart(after)];
  const rest = (parts: Apart): unknown => elsewhere(parts, before, touched, words);
  if (!isSame(rest(was), rest(is))) return { reason: 'changes-more' };
  const comments = ({ yaml }: Apart): Comment[] => commentsIn(yaml.text, shapeOf(before.kind), words, yaml);
  const lost = firstDifference(shifted(comments(was), shifts), comments(is));
  return lost === undefined ? undefined : { reason: 'comment', about: lost };
}

/** What is wrong with a record and was not before, in the words of the program. */
export function newProblems(before: RecordFile, after: RecordFile): string[] {
  const kindsIn = ({ problems }: RecordFile): string[] =>
    problems.map(problem => {
      const names = 'path' in problem ? problem.path.filter(step => typeof step === 'string') : [];
      const reason = 'reason' in problem ? problem.reason : '';
      return [problem.type, reason, ...names].filter(Boolean).join(' ');
    });
  const left = kindsIn(before);
  return kindsIn(after).filter(one => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** A record as it is written, taken apart. */
interface Apart {
  yaml: YamlText;
  body: string;
}

/** All that is written beside the fields that were changed: what the shape does not know, and what stands in the body. */
function elsewhere(
  { yaml, body }: Apart,
  { kind }: RecordFile,
  touched: ReadonlySet<string>,
  words: Words,
): unknown {
  const { root } = yaml;
  const pairs = isMap(root) ? root.items : [];
  const fields = pairs.flatMap(pair => {
    const word = wordOf(pair);
    return touched.has(words.fieldOf(word) ?? word) ? [] : [[word, written(rawOf(pair.value as never))]];
  });
  const sections = sectionsOf(body, heading => words.headings(kind).section(heading));
  const texts = sections.flatMap(({ name, heading, text }) =>
    name !== undefined && touched.has(name) ? [] : [[heading, text]],
  );
  const lead = body.slice(0, sections[0]?.at ?? body.length).trim();
  const comments = [...body.matchAll(/<!--[\s\S]*?(?:-->|$)/g)].map(([comment]) => comment);
  return [fields, texts, lead, comments];
}

/** As text, so that nothing which is written out is something too; blank lines at an end are none. */
function written(value: unknown): string {
  return JSON.stringify(value, (_, inner) => (typeof inner === 'string' ? inner.trim() : inner)) ?? '';
}

/** The first comment that does not stand where it has to. */
function firstDifference(asked: readonly Kept[], got: readonly Comment[]): string | undefined {
  // Behind the name of a list that said nothing, it stands behind the one thing that the line says now.
  const isAt = (one: Comment, { text, how, by }: Comment): boolean =>
    one.text === text &&
    one.how === how &&
    (isSame(one.by, by) || (how === 'behind' && isSame(one.by, [...by, 0])));
  // Of a list that is empty now, the name is left.
  const isLeft = (one: Comment, comment: Comment, gone: readonly Step[]): boolean =>
    isAt(one, { ...comment, by: gone }) || isAt(one, { ...comment, by: gone.slice(0, -1) });
  let at = 0;
  for (const { comment, gone } of asked) {
    const next = got[at];
    if (next && (isAt(next, comment) || (gone && isLeft(next, comment, gone)))) at += 1;
    else if (!gone) return comment.text;
  }
  return got[at]?.text;
}

/** Fields that hold nothing are as good as none. */
function filledIn(value: unknown): unknown {
  return isFields(value) && Object.keys(value).length === 0 ? undefined : value;
}
