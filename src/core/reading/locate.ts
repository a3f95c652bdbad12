import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Place, Range, Step } from '../model/place.ts';
import type { RecordFile } from '../model/record.ts';
import { shapeAt } from '../model/shape.ts';
import { fold, type Words } from '../words/words.ts';
import { splitMarkdown } from './front-matter.ts';
import { documentOf } from './kept-yaml.ts';
import { type Found, isAbsentNode, itemsIn } from './nodes.ts';
import { sectionsOf } from './sections.ts';

type Span = readonly [from: number, to: number];

/** Finds where places of one file are, line and column. Parses the file once, with positions. */
export interface Locator {
  rangeOf(place: Place): Range;
  /** The same as offsets in the text of the file. */
  spanOf(place: Place): Span;
  /** The first line of a range as it stands in the file, or in another text with lines of the same length. */
  lineOf(range: Range, shown?: string): string;
}

/** A locator for the places of one record; `file` is nothing where there is no text, as for a folder. */
export function locatorOf(file: RecordFile | undefined, words: Words): Locator {
  const text = file?.text ?? '';
  const counter = new LineCounter();
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) counter.addNewLine(at + 1);
  counter.lineStarts.unshift(0);
  let spans: RecordSpans | undefined;
  const toRange = ([from, to]: Span): Range => {
    const start = counter.linePos(from);
    const end = counter.linePos(to);
    return { line: start.line || 1, column: start.col || 1, endLine: end.line || 1, endColumn: end.col || 1 };
  };
  const spanOf = (place: Place): Span => {
    if (place.span) return place.span;
    if (!file?.readable) return [0, 0];
    spans ??= new RecordSpans(file, words);
    return spans.of(place);
  };
  return {
    spanOf,
    rangeOf: place => toRange(spanOf(place)),
    lineOf({ line }, shown = text) {
      const start = counter.lineStarts[line - 1] ?? text.length;
      const next = counter.lineStarts[line];
      return shown.slice(start, next === undefined ? text.length : next - 1);
    },
  };
}

class RecordSpans {
  readonly #file: RecordFile;
  readonly #words: Words;
  readonly #yamlAt: number;
  readonly #root: Node | null;
  readonly #pairs = new WeakMap<YAMLMap, Map<string, Pair>>();
  readonly #items = new WeakMap<Node, Found[]>();

  constructor(file: RecordFile, words: Words) {
    this.#file = file;
    this.#words = words;
    const split = file.file.endsWith('.yaml') ? { yaml: file.text, yamlAt: 0 } : splitMarkdown(file.text);
    const yaml = 'yaml' in split ? split.yaml : '';
    this.#yamlAt = 'yamlAt' in split ? split.yamlAt : 0;
    this.#root = documentOf(yaml).contents;
  }

  of({ path, part }: Place): Span {
    let node: Found = this.#root;
    let pair: Pair | undefined;
    for (const [index, step] of path.entries()) {
      // A bare value stands for the list or map that the step would go into.
      if (typeof step === 'number' ? !isSeq(node) : isScalar(node)) continue;
      const isName = part === 'name' && index === path.length - 1;
      if (typeof step === 'number') {
        const isWritten = part === 'item' && index === path.length - 1;
        node = (isWritten ? itemsIn(node) : this.#itemsOf(node, path.slice(0, index + 1)))[step];
        if (!node) return this.#notThere(path, index, node);
      } else {
        const found: Pair | undefined = isMap(node) ? this.#pairNamed(node, step, isName) : undefined;
        if (!found) return this.#notThere(path, index, node);
        pair = found;
        node = found.value as Found;
      }
    }
    if (path.length === 0) return this.#fence();
    if (part === 'name' && pair) return this.#span(pair.key as Node);
    const span: Span = node ? this.#span(node) : [0, 0];
    if (span[0] < span[1]) return span;
    return pair ? this.#span(pair.key as Node) : this.#fence();
  }

  /** The items of a list that count: those that are filled in. */
  #itemsOf(node: Found, path: readonly Step[]): Found[] {
    if (!isSeq(node)) return [];
    const shape = shapeAt(this.#file.kind, path);
    const items =
      this.#items.get(node) ?? itemsIn(node).filter(item => !isAbsentNode(item, this.#words, shape, true));
    this.#items.set(node, items);
    return items;
  }

  /** The field with this name; with `isName` rather the one that is written just like this. */
  #pairNamed(map: YAMLMap, step: string, isName: boolean): Pair | undefined {
    const pairs = this.#pairs.get(map) ?? this.#indexOf(map);
    this.#pairs.set(map, pairs);
    const isOurs = Object.hasOwn(this.#words.vocabulary.fields, step);
    const byName = isOurs ? pairs.get(fold(this.#words.field(step))) : undefined;
    const asWritten = pairs.get(`=${step}`);
    return isName ? (asWritten ?? byName) : (byName ?? asWritten);
  }

  /** The fields of a map by their word, and as written after `=`; one that is filled in goes before one that is not. */
  #indexOf(map: YAMLMap): Map<string, Pair> {
    const pairs = new Map<string, Pair>();
    const add = (key: string, pair: Pair): void => {
      const known = pairs.get(key);
      if (
        !known ||
        (isAbsentNode(known.value as Found, this.#words) && !isAbsentNode(pair.value as Found, this.#words))
      )
        pairs.set(key, pair);
    };
    for (const pair of map.items) {
      const word = isScalar(pair.key) ? String(pair.key.value) : '';
      add(`=${word}`, pair);
      add(fold(word), pair);
    }
    return pairs;
  }

  /** A longer text may stand in the body; else what is not there is told at the item that lacks it, or the fence. */
  #notThere(path: readonly Step[], index: number, node: Found): Span {
    if (path.length === 1) {
      const { kind, body } = this.#file;
      const headings = this.#words.headings(kind);
      const sections = sectionsOf(body, heading => headings.section(heading));
      const section = sections.find(({ name }) => name === path[0]);
      const bodyAt = this.#file.text.length - body.length;
      if (section) return [bodyAt + section.at, bodyAt + section.end];
    }
    return index > 0 && node ? this.#firstLine(this.#span(node)) : this.#fence();
  }

  #fence(): Span {
    return [0, this.#yamlAt];
  }

  #firstLine([from, to]: Span): Span {
    const end = this.#file.text.indexOf('\n', from);
    return [from, end < 0 ? to : Math.min(end, to)];
  }

  #span(node: Node): Span {
    const [from, to] = node.range ?? [0, 0];
    return [this.#yamlAt + from, this.#yamlAt + to];
  }
}
