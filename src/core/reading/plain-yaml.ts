import type { Raw, RawFields } from './front-matter.ts';
import { isNull, Nothing } from './nothing.ts';

// Nearly every record is written in a small part of YAML: fields, lists with dashes, texts on one line. Reading just
// that takes a quarter of the time that a parser of all YAML needs. Whatever is not surely of that part is left to the
// parser; a property test holds the two to the same values.

/** Signs that have a meaning of their own in YAML, are invisible, or need a closer look for another reason. */
const unusual = /[^\n\x20-\x7e\xa1-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\ud7ff]/;

const dash = 45;
const colon = 58;
const space = 32;
const newline = 10;

/** The fields in plain YAML text, all values as text; nothing when the text holds anything else. */
export function readPlainYaml(yaml: string): RawFields | undefined {
  if (unusual.test(yaml)) return undefined;
  const lines = new Lines(yaml);
  if (lines.isDone || lines.indent > 0) return undefined;
  const fields = fieldsAt(lines, 0);
  return lines.isDone ? fields : undefined;
}

/** Walks from line to line, past what is empty or a comment. */
class Lines {
  readonly text: string;
  /** Where the line starts, where its content does, and where it ends. */
  #at = 0;
  start = 0;
  end = -1;
  isDone = false;

  constructor(text: string) {
    this.text = text;
    this.next();
  }

  get indent(): number {
    return this.start - this.#at;
  }

  next(): void {
    const { text } = this;
    for (;;) {
      this.#at = this.end + 1;
      if (this.#at >= text.length) break;
      const end = text.indexOf('\n', this.#at);
      this.end = end < 0 ? text.length : end;
      this.start = afterSpaces(text, this.#at);
      if (this.start < this.end && text[this.start] !== '#') return;
    }
    this.isDone = true;
  }

  /** Is this the dash of an item? */
  get isItem(): boolean {
    const { text, start } = this;
    return text.charCodeAt(start) === dash && text.charCodeAt(start + 1) === space;
  }
}

function fieldsAt(lines: Lines, indent: number): RawFields | undefined {
  const fields: RawFields = {};
  while (!lines.isDone && lines.indent === indent) {
    const end = endOfName(lines.text, lines.start);
    if (end < 0) return undefined;
    const name = lines.text.slice(lines.start, end);
    // Also true for what every object has (`constructor`): that is left to the parser like a field that is there twice.
    const value = fields[name] === undefined ? valueAt(lines, end + 1, indent) : undefined;
    if (value === undefined) return undefined;
    fields[name] = value;
  }
  return lines.isDone || lines.indent < indent ? fields : undefined;
}

function valueAt(lines: Lines, from: number, indent: number): Raw | undefined {
  const start = afterSpaces(lines.text, from);
  if (start < lines.end) return textAt(lines, start, indent);
  lines.next();
  if (lines.isDone || lines.indent < indent) return null;
  if (lines.isItem) return itemsAt(lines, lines.indent);
  return lines.indent === indent ? null : fieldsAt(lines, lines.indent);
}

function itemsAt(lines: Lines, indent: number): Raw[] | undefined {
  const items: Raw[] = [];
  while (!lines.isDone && lines.indent === indent && lines.isItem) {
    const start = afterSpaces(lines.text, lines.start + 1);
    let item: Raw | undefined;
    if (start < lines.end && endOfName(lines.text, start) < 0) item = textAt(lines, start, indent);
    else if (start < lines.end) {
      lines.start = start;
      item = fieldsAt(lines, lines.indent);
    }
    if (item === undefined) return undefined;
    items.push(item);
  }
  return lines.isDone || lines.indent <= indent ? items : undefined;
}

/** A text that ends with its line: what goes on deeper on the next line is not ours. */
function textAt(lines: Lines, start: number, indent: number): string | Nothing | undefined {
  const text = plainText(lines.text.slice(start, lines.end).trimEnd());
  lines.next();
  return lines.isDone || lines.indent <= indent ? text : undefined;
}

function plainText(written: string): string | Nothing | undefined {
  if (written.length <= 4 && isNull(written)) return new Nothing(written);
  const first = written[0] as string;
  if (first === '"' || first === "'") {
    const inner = written.slice(1, -1);
    const isClosed = written.length > 1 && written.endsWith(first);
    return isClosed && !inner.includes(first) && !inner.includes('\\') ? inner : undefined;
  }
  const isPlain =
    !'-?:,[]{}#&*!|>%@`'.includes(first) &&
    !written.includes(': ') &&
    !written.includes(' #') &&
    !written.endsWith(':');
  return isPlain ? written : undefined;
}

/** Where the name of a field ends, at its colon; -1 where no plain name stands. */
function endOfName(text: string, from: number): number {
  let at = from;
  while (isOfName(text.charCodeAt(at), at > from)) at += 1;
  if (at === from || text.charCodeAt(at) !== colon) return -1;
  const after = text.charCodeAt(at + 1);
  return after === space || after === newline || at + 1 === text.length ? at : -1;
}

/** Letters, with or without accents; further on also digits, `_` and `-`. */
function isOfName(code: number, isFurther: boolean): boolean {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f))
    return true;
  return isFurther && ((code >= 48 && code <= 57) || code === 95 || code === dash);
}

function afterSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === space) at += 1;
  return at;
}
