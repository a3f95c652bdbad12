import { isCollection, isMap, isScalar, type Node, type Pair } from 'yaml';
import type { Kind } from '../model/kinds.ts';
import type { Place, Step } from '../model/place.ts';
import type { RecordFile } from '../model/record.ts';
import { shapeAt } from '../model/shape.ts';
import type { Words } from '../words/words.ts';
import { fieldsInSight } from './fields-in-sight.ts';
import { splitMarkdown } from './front-matter.ts';
import { invisible, tooDeep } from './hopeless.ts';
import { documentOf } from './kept-yaml.ts';
import { type Found, isAbsentNode, itemsIn } from './nodes.ts';
import { placeByLines } from './place-by-lines.ts';
import { sectionsOf } from './sections.ts';

/** What stands at an offset in a file. The route is empty where it is in no field. */
export interface PlaceAt extends Place {
  kind: Kind;
  /** Is it among the fields, or in the Markdown under them? */
  in: 'fields' | 'text';
}

type InFields = Pick<Place, 'path' | 'part'>;

/**
 * What stands at an offset in the text of a record: the other way round than `locate`. Where the fields cannot be read,
 * since somebody is typing, it is the field of that line. It throws for no text.
 */
export function placeAt(record: RecordFile, offset: number, words: Words): PlaceAt {
  const { file, kind, text } = record;
  const at = Math.min(Math.max(Math.trunc(offset) || 0, 0), text.length);
  const { yaml, yamlAt, body } = partsOf(record);
  const bodyAt = text.length - body.length;
  if (body !== '' && at >= bodyAt) {
    const headings = words.headings(kind);
    const sections = sectionsOf(body, heading => headings.section(heading));
    const name = sections.findLast(section => bodyAt + section.at <= at)?.name;
    return { file, kind, in: 'text', path: name === undefined ? [] : [name] };
  }
  const inYaml = at - yamlAt;
  if (inYaml < 0 || inYaml > yaml.length) return { file, kind, in: 'fields', path: [] };
  const route = new Route(kind, words);
  const { path, part } =
    placeByNodes(nodesOf(record, yaml), yaml, inYaml, route) ?? placeByLines(yaml, inYaml);
  return { file, kind, in: 'fields', path: route.named(path), part };
}

/** The fields and the body, also where the lines of dashes are not right. */
function partsOf({ file, text }: RecordFile): { yaml: string; yamlAt: number; body: string } {
  if (file.endsWith('.yaml')) return { yaml: text, yamlAt: 0, body: '' };
  const split = splitMarkdown(text);
  if ('yaml' in split) return split;
  const seen = fieldsInSight(split, text);
  return { yaml: seen?.yaml ?? text, yamlAt: seen?.yamlAt ?? 0, body: '' };
}

/** What the parser made of the fields of a record: of one that somebody works on much is asked. */
const known = new WeakMap<RecordFile, { nodes: Found }>();

/** The fields as the parser reads them, where it finds nothing wrong. */
function nodesOf(record: RecordFile, yaml: string): Found {
  const before = known.get(record);
  if (before) return before.nodes;
  const nodes = soundNodes(yaml);
  known.set(record, { nodes });
  return nodes;
}

function soundNodes(yaml: string): Found {
  if (invisible(yaml) ?? tooDeep(yaml)) return undefined;
  const { contents, errors } = documentOf(yaml);
  return errors.length > 0 ? undefined : contents;
}

/** By what the parser says, where something stands there. */
function placeByNodes(nodes: Found, yaml: string, at: number, route: Route): InFields | undefined {
  return new NodeWalk(yaml, at, route).in(nodes, []);
}

/** A route as it is written, in the names of the model. */
class Route {
  readonly #kind: Kind;
  readonly #words: Words;

  constructor(kind: Kind, words: Words) {
    this.#kind = kind;
    this.#words = words;
  }

  /** A word that is no field there stays as it is written; fields where a list is asked are the first in it. */
  named(written: readonly Step[]): Step[] {
    const path: Step[] = [];
    for (const step of written) {
      let shape = shapeAt(this.#kind, path);
      if (typeof step === 'string' && shape?.type === 'list') {
        path.push(0);
        shape = shape.items;
      }
      const fields = shape?.type === 'fields' ? shape.fields : undefined;
      const name = typeof step === 'string' ? this.#words.fieldOf(step, fields) : undefined;
      path.push(name !== undefined && fields?.has(name) ? name : step);
    }
    return path;
  }

  /** Does an item of a list count? */
  isFilled(item: Found, written: readonly Step[]): boolean {
    return !isAbsentNode(item, this.#words, shapeAt(this.#kind, this.named(written)), true);
  }
}

class NodeWalk {
  readonly #yaml: string;
  readonly #at: number;
  readonly #route: Route;

  constructor(yaml: string, at: number, route: Route) {
    this.#yaml = yaml;
    this.#at = at;
    this.#route = route;
  }

  in(node: Found, path: readonly Step[]): InFields | undefined {
    if (isScalar(node)) return { path };
    if (!isCollection(node)) return undefined;
    const inside = isMap(node) ? this.#inMap(node.items, path) : this.#inList(itemsIn(node), path);
    // Between brackets all is in it; below a block it depends on where a line begins.
    return inside ?? (node.flow ? { path } : undefined);
  }

  #inMap(pairs: readonly Pair[], path: readonly Step[]): InFields | undefined {
    const pair = pairs.findLast(({ key }) => this.#startOf(key as Found) <= this.#at);
    if (!pair || !isScalar(pair.key)) return undefined;
    const inside = [...path, String(pair.key.value)];
    if (this.#holds(pair.key)) return { path: inside, part: 'name' };
    const value = pair.value as Found;
    if (this.#holds(value)) return this.in(value, inside);
    const isBlock = isCollection(value) && !value.flow;
    return !isBlock && this.#isOnLineOf(value ?? pair.key) ? { path: inside } : undefined;
  }

  /** Items in which nothing stands are not counted, but for one that is meant itself. */
  #inList(items: readonly Found[], path: readonly Step[]): InFields | undefined {
    const at = items.findIndex(item => this.#holds(item));
    const item = items[at];
    if (!item) return undefined;
    const isFilled = (one: Found, index: number): boolean => this.#route.isFilled(one, [...path, index]);
    const inside = [...path, items.slice(0, at).filter(isFilled).length];
    if (isScalar(item) && !isFilled(item, at)) return { path: [...path, at], part: 'item' };
    return this.in(item, inside);
  }

  /** Does what is written here reach this far? At its end one is still in it. */
  #holds(node: Found): boolean {
    const [from, to] = node?.range ?? [1, 0];
    return from <= this.#at && this.#at <= to && from < to;
  }

  #startOf(node: Found): number {
    return node?.range?.[0] ?? Number.POSITIVE_INFINITY;
  }

  /** Is it on the line where this ends, behind it? */
  #isOnLineOf(node: Node): boolean {
    const to = node.range?.[1] ?? 0;
    return to <= this.#at && !this.#yaml.slice(to, this.#at).includes('\n');
  }
}
