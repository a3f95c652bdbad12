import { isMap, isScalar, isSeq, Lexer, type Pair } from 'yaml';
import type { Step } from '../model/place.ts';
import type { Fields, Shape } from '../model/shape.ts';
import { withoutLoneSigns } from '../reading/lone-signs.ts';
import type { Words } from '../words/words.ts';
import { type Found, isList, wordOf, YamlText } from './yaml-text.ts';

/** A comment and what it stands by: a field or an item above which it stands, or a value behind which it does. */
export interface Comment {
  text: string;
  /** Where it begins in the YAML. */
  at: number;
  how: 'above' | 'behind' | 'below';
  /** As a route through what is written, the items that are empty counted too. */
  by: readonly Step[];
}

/** Something that stands in the YAML: where it begins and ends, and the route to it. */
interface Thing {
  at: number;
  end: number;
  column: number;
  path: readonly Step[];
}

/** All comments in YAML, in order. One value by itself counts as the item or the field that it stands for, unless it says nothing. `known`: the same, taken apart already. */
export function commentsIn(text: string, shape: Fields, words: Words, known?: YamlText): Comment[] {
  if (!text.includes('#')) return [];
  const yaml = known ?? new YamlText(text, words);
  const lister = new Lister(yaml);
  lister.walk(yaml.root, shape, []);
  return commentSpans(text).map(([from, to]) => {
    const start = yaml.lineStart(from);
    const comment = text.slice(from, to);
    const by = (place: Pick<Comment, 'how' | 'by'>): Comment => ({ text: comment, at: from, ...place });
    if (text.slice(start, from).trim() === '') return by(lister.near(from, from - start));
    return by({ how: 'behind', by: lister.endingBefore(from, start) });
  });
}

class Lister {
  readonly #yaml: YamlText;
  readonly #starts: Thing[] = [];
  readonly #ends: Thing[] = [];

  constructor(yaml: YamlText) {
    this.#yaml = yaml;
  }

  walk(node: Found, shape: Shape | undefined, path: readonly Step[]): void {
    if (node?.range && (isMap(node) || isSeq(node)) && node.flow) {
      const so = isMap(node) && shape?.type === 'list' ? [...path, 0] : path;
      this.#ends.push(this.#thing(node.range[0], node.range[1], so));
    }
    if (isList(node, shape)) {
      const dashes = this.#yaml.dashesOf(node);
      for (const [index, item] of node.items.entries()) {
        const at = dashes[index] ?? (item as Found)?.range?.[0] ?? 0;
        const inner = shape?.type === 'list' ? shape.items : undefined;
        this.#starts.push(this.#thing(at, at + 1, [...path, index]));
        this.#ends.push(this.#thing(at, at + 1, [...path, index]));
        this.walk(item as Found, inner, [...path, index]);
      }
    } else if (isMap(node)) {
      const fields = shape?.type === 'list' ? shape.items : shape;
      const so = shape?.type === 'list' ? [...path, 0] : path;
      if (so !== path && node.range) this.#starts.push(this.#thing(node.range[0], node.range[0], so));
      for (const pair of node.items) this.#pair(pair, fields, so);
    } else if (node?.range && (isScalar(node) || isSeq(node)) && node.range[0] < node.range[1]) {
      const [at, end] = node.range;
      const so = this.#yaml.isAbsent(node, shape) ? path : implied(shape, path);
      this.#ends.push(this.#thing(at, end, so));
      if (isScalar(node) && node.type?.startsWith('BLOCK')) this.#ends.push(this.#thing(at, at + 1, so));
    }
  }

  #pair(pair: Pair, shape: Shape | undefined, path: readonly Step[]): void {
    const word = wordOf(pair);
    const fields = shape?.type === 'fields' ? shape : undefined;
    const name = this.#yaml.words.fieldOf(word, fields?.fields) ?? word;
    const inner = fields?.fields.get(name) ?? fields?.others;
    const thing = this.#thing(this.#yaml.keyAt(pair), this.#yaml.afterColon(pair), [...path, name]);
    this.#starts.push(thing);
    this.#ends.push(thing);
    this.walk(pair.value as Found, inner, [...path, name]);
  }

  #thing(at: number, end: number, path: readonly Step[]): Thing {
    return { at, end, column: this.#yaml.column(at), path };
  }

  /** What stands below a comment on its own line; what it ends, where it stands deeper than that. */
  near(at: number, column: number): Pick<Comment, 'how' | 'by'> {
    const next = first(this.#starts, thing => thing.at > at);
    if (next && column <= next.column) return { how: 'above', by: next.path };
    const before = this.#starts.filter(thing => thing.at < at && thing.column <= column);
    const last = before.reduce<Thing | undefined>(
      (best, one) => (best && best.at >= one.at ? best : one),
      undefined,
    );
    if (!next && column === 0) return { how: 'below', by: [] };
    // Of a list at whose end it stands, not of the item that happens to be last.
    const by = last?.path ?? [];
    return { how: 'below', by: last?.column === column ? by.slice(0, -1) : by };
  }

  /** The value, or the name, that ends nearest before a comment on its line. */
  endingBefore(at: number, lineStart: number): readonly Step[] {
    let best: Thing | undefined;
    for (const thing of this.#ends)
      if (thing.end <= at && thing.end > lineStart && (!best || thing.end >= best.end)) best = thing;
    return best?.path ?? [];
  }
}

function first(things: readonly Thing[], test: (thing: Thing) => boolean): Thing | undefined {
  let best: Thing | undefined;
  for (const thing of things) if (test(thing) && (!best || thing.at < best.at)) best = thing;
  return best;
}

/** The route to a value that stands by itself for a list or for fields. */
function implied(shape: Shape | undefined, path: readonly Step[]): readonly Step[] {
  if (shape?.type === 'list') return implied(shape.items, [...path, 0]);
  if (shape?.type !== 'fields' || shape.shorthand === undefined) return path;
  return implied(shape.fields.get(shape.shorthand), [...path, shape.shorthand]);
}

/** Where comments stand, as the lexer of the parser sees them. */
export function commentSpans(text: string): [from: number, to: number][] {
  const spans: [number, number][] = [];
  let at = 0;
  let isScalarNext = false;
  for (const lexeme of new Lexer().lex(withoutLoneSigns(text))) {
    const sign = lexeme.charCodeAt(0);
    if (lexeme.length === 1 && (sign === 2 || sign === 24 || sign === 31)) {
      isScalarNext = sign === 31;
      continue;
    }
    if (sign === 35 && !isScalarNext) spans.push([at, at + lexeme.length]);
    isScalarNext = false;
    at += lexeme.length;
  }
  return spans;
}

/** What was done with the items of a list, so that what stands by the others is known again. */
export type Shift = { path: readonly Step[]; by: 1 | -1 };

/** A comment as it should stand afterwards. */
export interface Kept {
  comment: Comment;
  /** What it stood by, or what that lies in, if that was taken out: then it is gone, or stands by the empty name. */
  gone?: readonly Step[];
}

/** The comments as they should stand after what was done with the items of lists, and with fields. */
export function shifted(comments: readonly Comment[], shifts: readonly Shift[]): Kept[] {
  return comments.map(comment => {
    let by = comment.by;
    let gone: readonly Step[] | undefined;
    for (const shift of shifts) {
      if (shift.by < 0 && isWithin(by, shift.path)) gone = shift.path;
      else by = moved(by, shift);
    }
    return { comment: { ...comment, by }, gone };
  });
}

function isWithin(path: readonly Step[], around: readonly Step[]): boolean {
  return around.every((step, depth) => path[depth] === step);
}

function moved(path: readonly Step[], shift: Shift): readonly Step[] {
  const at = shift.path.length - 1;
  const [index, own] = [shift.path[at], path[at]];
  if (typeof own !== 'number' || typeof index !== 'number' || own < index) return path;
  return isWithin(path, shift.path.slice(0, -1)) ? path.with(at, own + shift.by) : path;
}
