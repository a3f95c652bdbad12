import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { splitMarkdown } from './front-matter.ts';
import type { Place, Range, Step } from './place.ts';
import type { RecordFile } from './record.ts';
import { foldHeading, sectionsOf } from './sections.ts';
import type { Words } from './words.ts';

type Span = readonly [from: number, to: number];

/** Finds where places of one file are, line and column. Parses the file once, with positions. */
export interface Locator {
  rangeOf(place: Place): Range;
  /** The first line of a range as it stands in the file. */
  lineOf(range: Range): string;
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
  return {
    rangeOf(place) {
      if (place.span) return toRange(place.span);
      if (!file?.readable) return toRange([0, 0]);
      spans ??= new RecordSpans(file, words);
      return toRange(spans.of(place));
    },
    lineOf({ line }) {
      return text.split('\n', line)[line - 1] ?? '';
    },
  };
}

class RecordSpans {
  readonly #file: RecordFile;
  readonly #words: Words;
  readonly #yamlAt: number;
  readonly #root: Node | null;

  constructor(file: RecordFile, words: Words) {
    this.#file = file;
    this.#words = words;
    const split = file.file.endsWith('.yaml') ? { yaml: file.text, yamlAt: 0 } : splitMarkdown(file.text);
    const yaml = 'yaml' in split ? split.yaml : '';
    this.#yamlAt = 'yamlAt' in split ? split.yamlAt : 0;
    this.#root = parseDocument(yaml, {
      schema: 'failsafe',
      logLevel: 'silent',
      prettyErrors: false,
    }).contents;
  }

  of({ path, part }: Place): Span {
    let node: Node | null | undefined = this.#root;
    let pair: Pair | undefined;
    for (const [index, step] of path.entries()) {
      const found = this.#descend(node, step);
      if (found === 'here') continue;
      if (!found) return this.#notThere(path, index, node);
      pair = found.pair;
      node = found.node;
    }
    if (path.length === 0) return this.#fence();
    if (part === 'name' && pair) return this.#span(pair.key as Node);
    return node ? this.#span(node) : pair ? this.#span(pair.key as Node) : this.#fence();
  }

  /** The node a step leads to; `here` where a bare value stands for the list or map that the step goes into. */
  #descend(
    node: Node | null | undefined,
    step: Step,
  ): { node?: Node | null; pair?: Pair } | 'here' | undefined {
    if (typeof step === 'number') {
      if (!isSeq(node)) return 'here';
      const items = node.items.filter(item => !isEmptyNode(item as Node));
      return items[step] ? { node: items[step] as Node } : undefined;
    }
    if (isScalar(node)) return 'here';
    if (!isMap(node)) return undefined;
    const pair = pairNamed(node, step, this.#words);
    return pair && { pair, node: pair.value as Node | null };
  }

  /** A longer text may stand in the body; else what is not there is told at the item that lacks it, or the fence. */
  #notThere(path: readonly Step[], index: number, node: Node | null | undefined): Span {
    if (path.length === 1) {
      const heading = foldHeading(this.#words.label(String(path[0]), this.#file.kind));
      const section = sectionsOf(this.#file.body).find(found => foldHeading(found.heading) === heading);
      const bodyAt = this.#file.text.length - this.#file.body.length;
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

function pairNamed(map: YAMLMap, name: string, words: Words): Pair | undefined {
  const written = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '');
  const pairs = map.items.filter(pair => !isEmptyNode(pair.value as Node | null));
  return (
    pairs.find(pair => words.fieldOf(written(pair)) === name) ??
    map.items.find(pair => written(pair) === name) ??
    map.items.find(pair => words.fieldOf(written(pair)) === name)
  );
}

function isEmptyNode(node: Node | null | undefined): boolean {
  if (!node) return true;
  if (isScalar(node)) return node.value === null || String(node.value).trim() === '';
  if (isSeq(node)) return node.items.every(item => isEmptyNode(item as Node));
  if (isMap(node)) return node.items.every(pair => isEmptyNode(pair.value as Node));
  return false;
}
