import { valueLines } from './value-lines.ts';
import { type Line, requoted } from './yaml-line.ts';

/** A comment behind a value on its line; offsets count in the text that was given. */
export interface Comment {
  from: number;
  to: number;
  /** The line with the comment as a part of the value. */
  better?: string;
}

/** The comments that cut off a plain value. Hardly any record has one. */
export function commentsAfterValues(head: string): readonly Comment[] {
  return head.includes('#') && /[ \t]#/.test(head) ? [...commentsIn(head)] : [];
}

function* commentsIn(head: string): Iterable<Comment> {
  for (const line of valueLines(head)) yield* commentIn(line);
}

function* commentIn(line: Line): Iterable<Comment> {
  const { value, valueAt } = line;
  // In `labels: #tuin` and `- #tuin` the whole value is lost; with a space after it, it is a note.
  const isWhole = line.key !== '' || line.dashes !== '';
  const at = /^#[^\s#]/.test(value) && isWhole ? 0 : value.search(/[ \t]#/);
  if (at < 0 || /^(?:#[\s#]|[[{|>])/.test(value) || (!isWhole && value.startsWith('#'))) return;
  const from = valueAt + at + (at === 0 ? 0 : 1);
  yield { from, to: valueAt + value.length, ...(isWhole ? requoted(line, value) : {}) };
}
