import type { Kind } from '../model/kinds.ts';
import { type Section, sectionsOf } from '../reading/sections.ts';
import type { FieldName } from '../words/vocabulary.ts';
import type { Words } from '../words/words.ts';
import type { Edit } from './edit.ts';
import type { Shown } from './shown.ts';

type Span = readonly [from: number, to: number];

/** The texts under headings in the body of a record. Offsets of edits count in the body. */
export class Body {
  readonly #body: string;
  readonly #sections: readonly Section[];
  readonly #kind: Kind;
  readonly #words: Words;

  constructor(body: string, kind: Kind, words: Words) {
    this.#body = body;
    this.#kind = kind;
    this.#words = words;
    this.#sections = sectionsOf(body, heading => words.headings(kind).section(heading));
  }

  /** Is there a heading for this text, with something under it or not? */
  has(name: string): boolean {
    return this.#find(name) !== undefined;
  }

  textOf(name: string): string | undefined {
    return this.#find(name)?.text;
  }

  /** Puts a text under its heading, and that heading where the template has it. */
  put(name: string, text: string, shown: Shown): Edit[] {
    const section = this.#find(name);
    if (!section) return [this.#withHeading(name, text, shown)];
    const [first, ...others] = this.#runs(section);
    if (first)
      return [
        { at: first[0], end: first[1], text },
        ...others.map(([from, to]) => ({ at: from, end: to, text: '' })),
      ];
    const [from, to] = this.#under(section);
    const at = from + this.#body.slice(from, to).trimEnd().length;
    const rest = this.#body.slice(at, to);
    const isTight = to < this.#body.length && rest.split('\n').length < 3;
    return [{ at, end: at, text: `\n\n${text}${isTight ? '\n' : ''}` }];
  }

  /** Takes a text away, and its heading with it where the template does not show that and no comment stands there. */
  clear(name: string, shown: Shown): Edit[] {
    const section = this.#find(name);
    if (!section) return [];
    const [from, to] = this.#under(section);
    const isKept = shown.has([name]) || this.#body.slice(from, to).includes('<!--');
    if (!isKept) {
      const isLast = to === this.#body.length;
      const start = isLast ? this.#body.slice(0, section.at).trimEnd().length : section.at;
      const rest = isLast && this.#body.endsWith('\n') ? '\n' : '';
      return [{ at: start, end: to, text: start === 0 || !isLast ? '' : rest }];
    }
    return this.#runs(section).map(([start, end]) => ({
      at: from + this.#body.slice(from, start).trimEnd().length,
      end,
      text: '',
    }));
  }

  #find(name: string): Section | undefined {
    const named = this.#sections.filter(section => section.name === name);
    return named.find(({ text }) => text !== '') ?? named[0];
  }

  /** From the end of a heading to the next one that ends its text. */
  #under(section: Section): Span {
    const next = this.#sections[this.#sections.indexOf(section) + 1];
    return [section.end, next?.at ?? this.#body.length];
  }

  /** The pieces of text under a heading, between the comments. */
  #runs(section: Section): Span[] {
    const [from, to] = this.#under(section);
    const runs: Span[] = [];
    const add = (start: number, end: number): void => {
      const piece = this.#body.slice(start, end);
      const at = start + piece.length - piece.trimStart().length;
      if (piece.trim() !== '') runs.push([at, start + piece.trimEnd().length]);
    };
    let at = from;
    for (;;) {
      const start = this.#body.indexOf('<!--', at);
      const end = start < 0 ? -1 : this.#body.indexOf('-->', start + 4);
      if (start < 0 || end < 0 || end + 3 > to) break;
      add(at, start);
      at = end + 3;
    }
    add(at, to);
    return runs;
  }

  #withHeading(name: string, text: string, shown: Shown): Edit {
    const order = shown.sections;
    const place = order.indexOf(name);
    const isBefore = (section: Section): boolean =>
      section.name !== undefined && order.indexOf(section.name) < place;
    const before = this.#sections.findLast(isBefore);
    const after = before ? undefined : this.#sections.find(section => section.name !== undefined);
    const marks = this.#marks();
    const lines = `${marks} ${this.#words.label(name as FieldName, this.#kind)}\n\n${text}`;
    if (after) return { at: after.at, end: after.at, text: `${lines}\n\n` };
    const body = this.#body;
    const until = before ? this.#under(before)[1] : body.length;
    const at = body.slice(0, until).trimEnd().length;
    if (at === 0) return { at: 0, end: body.length, text: `\n${lines}\n` };
    const isTight = until < body.length && body.slice(at, until).split('\n').length < 3;
    const isEnd = until === body.length && !body.endsWith('\n');
    return { at, end: at, text: `\n\n${lines}${isTight || isEnd ? '\n' : ''}` };
  }

  /** The marks of the headings that are there. */
  #marks(): string {
    const known = this.#sections.find(({ name }) => name !== undefined);
    return (known && /^ {0,3}(#{1,6}) /.exec(this.#body.slice(known.at, known.end))?.[1]) ?? '##';
  }
}
