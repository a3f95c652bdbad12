import { type Line, lineAt, requoted } from './yaml-line.ts';

/** A comment behind a value on its line; offsets count in the text that was given. */
export interface Comment {
  from: number;
  to: number;
  /** The line with the comment as a part of the value. */
  better?: string;
}

/**
 * The comments that cut off a plain value. Looked for line by line, since hardly any record has one and a
 * parser with positions takes long.
 */
export function commentsAfterValues(head: string): readonly Comment[] {
  return head.includes('#') && /[ \t]#/.test(head) ? [...commentsIn(head)] : [];
}

function* commentsIn(head: string): Iterable<Comment> {
  let skipDeeperThan: number | undefined;
  let openQuote = '';
  for (let at = 0; at >= 0 && at < head.length; at = head.indexOf('\n', at) + 1 || -1) {
    const line = lineAt(head, at);
    if (line.text === '') continue;
    if (skipDeeperThan !== undefined && line.indent.length > skipDeeperThan) continue;
    skipDeeperThan = undefined;
    if (openQuote !== '') {
      if (line.text.includes(openQuote)) openQuote = '';
      continue;
    }
    if (/^[|>][+-]?\d?[+-]?(?:[ \t]+#|$)/.test(line.value)) skipDeeperThan = line.indent.length;
    else if (/^["']/.test(line.value)) {
      const quote = line.value.charAt(0);
      if (!line.value.slice(1).includes(quote)) openQuote = quote;
    } else yield* commentIn(line);
  }
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
