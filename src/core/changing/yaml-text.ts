import { type CST, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Shape } from '../model/shape.ts';
import { isAbsent } from '../reading/absent.ts';
import type { Raw } from '../reading/front-matter.ts';
import { documentWithSigns } from '../reading/kept-yaml.ts';
import { linkWithoutQuotes } from '../reading/wiki-link.ts';
import type { Words } from '../words/words.ts';

export type Found = Node | null | undefined;

/** The fields of a record as text, with the place of everything in it. Offsets count in that text. */
export class YamlText {
  readonly text: string;
  readonly root: Found;
  readonly words: Words;

  constructor(text: string, words: Words) {
    this.text = text;
    this.words = words;
    this.root = documentWithSigns(text).contents;
  }

  lineStart(at: number): number {
    return at === 0 ? 0 : this.text.lastIndexOf('\n', at - 1) + 1;
  }

  lineEnd(at: number): number {
    const end = this.text.indexOf('\n', at);
    return end < 0 ? this.text.length : end;
  }

  /** How many signs stand before this one on its line. */
  column(at: number): number {
    return at - this.lineStart(at);
  }

  /** Where a name begins. */
  keyAt({ key }: Pair): number {
    return (key as Node).range?.[0] ?? 0;
  }

  /** Just behind the colon of a field. */
  afterColon(pair: Pair): number {
    const { sep = [] } = (pair as { srcToken?: CST.CollectionItem }).srcToken ?? {};
    const colon = sep.find(({ type }) => type === 'map-value-ind');
    return colon ? colon.offset + 1 : ((pair.key as Node).range?.[1] ?? 0);
  }

  /** Where the hyphen of each item stands; of a list between brackets nothing. */
  dashesOf(seq: YAMLSeq): number[] {
    const { items = [] } = (seq.srcToken ?? {}) as { items?: CST.CollectionItem[] };
    return items.flatMap(({ start }) => {
      const dash = start.find(({ type }) => type === 'seq-item-ind');
      return dash ? [dash.offset] : [];
    });
  }

  /** Where the last sign of a value stands, comments and blank lines behind it left out. */
  endOf(node: Found, from: number): number {
    if (!node?.range) return from;
    const [start, end] = node.range;
    if (isMap(node) && !node.flow) return Math.max(from, ...node.items.map(pair => this.endOfPair(pair)));
    if (isSeq(node) && !node.flow) {
      const dashes = this.dashesOf(node);
      return Math.max(
        from,
        ...node.items.map((item, index) => this.endOf(item as Node, (dashes[index] ?? from - 1) + 1)),
      );
    }
    return start === end ? from : this.text.slice(0, end).trimEnd().length;
  }

  endOfPair(pair: Pair): number {
    return this.endOf(pair.value as Found, this.afterColon(pair));
  }

  /**
   * Where the lines end of something that ends at an offset and stands at a column: with a comment behind it, and those
   * below it that stand deeper.
   */
  endOfLines(end: number, column: number): number {
    let last = this.lineEnd(end);
    for (let at = last + 1; at < this.text.length; ) {
      const to = this.lineEnd(at);
      const [, indent = '', sign] = /^([ \t]*)(#?)/.exec(this.text.slice(at, to)) ?? [];
      if (sign === '#' && indent.length > column) last = to;
      else if (this.text.slice(at, to).trim() !== '') break;
      at = to + 1;
    }
    return last;
  }

  /** Where the comments begin that stand right above a line, at its own column. */
  commentsAbove(lineStart: number): number {
    let first = lineStart;
    while (first > 0) {
      const above = this.lineStart(first - 1);
      if (!/^[ \t]*#/.test(this.text.slice(above, first - 1))) break;
      first = above;
    }
    return first;
  }

  /** The field with this English name, or of somebody's own; one that is filled in goes before one that is not. */
  pairNamed(map: YAMLMap, step: string): Pair | undefined {
    const only = new Set([step]);
    const named = map.items.filter(({ key }) => {
      const word = isScalar(key) ? String(key.value) : '';
      return this.words.fieldOf(word, only) === step || word === step;
    });
    return named.find(({ value }) => !this.isAbsent(value as Found)) ?? named[0];
  }

  isAbsent(node: Found, shape?: Shape, isItem = false): boolean {
    return isAbsent(rawOf(node), this.words, shape, isItem);
  }

  /** Of a list, the number that each item which is filled in has among all. */
  filledIn(seq: YAMLSeq, items: Shape | undefined): number[] {
    return seq.items.flatMap((item, index) => (this.isAbsent(item as Found, items, true) ? [] : [index]));
  }
}

export function rawOf(node: Found): Raw {
  return (node?.toJSON() ?? null) as Raw;
}

/** Is this a list, and no link of Obsidian without quotes? */
export function isList(node: Found, shape: Shape | undefined): node is YAMLSeq {
  const items = shape?.type === 'list' ? shape.items : shape;
  return isSeq(node) && (items === undefined || linkWithoutQuotes(rawOf(node), items) === undefined);
}

export function wordOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}
