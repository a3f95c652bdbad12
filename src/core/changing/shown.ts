import { isMap, type YAMLMap } from 'yaml';
import type { Kind } from '../model/kinds.ts';
import type { Step } from '../model/place.ts';
import { shapeOf } from '../model/shape.ts';
import { splitMarkdown } from '../reading/front-matter.ts';
import { sectionsOf } from '../reading/sections.ts';
import type { Words } from '../words/words.ts';
import { wordOf, YamlText } from './yaml-text.ts';

/** What the template of a kind shows, and in which order: where new fields and texts come, and which names stay. */
export class Shown {
  readonly #maps = new Map<string, readonly string[]>();
  /** The texts that can stand in the body, in order. */
  readonly sections: readonly string[];
  readonly #shownSections: ReadonlySet<string>;

  constructor(template: string, kind: Kind, words: Words) {
    const split = splitMarkdown(template);
    const { yaml, body } = 'yaml' in split ? split : { yaml: template, body: '' };
    const { root } = new YamlText(yaml, words);
    if (isMap(root)) this.#read(root, '', words);
    const shown = sectionsOf(body, heading => words.headings(kind).section(heading)).flatMap(
      ({ name }) => name ?? [],
    );
    this.#shownSections = new Set(shown);
    const all = [...shapeOf(kind).fields].flatMap(([name, shape]) =>
      shape.type === 'text' && shape.section ? [name] : [],
    );
    this.sections = merged(shown, all);
  }

  #read(map: YAMLMap, at: string, words: Words): void {
    const names = map.items.map(pair => words.fieldOf(wordOf(pair)) ?? wordOf(pair));
    this.#maps.set(at, names);
    for (const [index, { value }] of map.items.entries())
      if (isMap(value)) this.#read(value, `${at}/${names[index]}`, words);
  }

  /** Does the template show this field, or the heading of this text? */
  has(path: readonly Step[]): boolean {
    const [name] = path;
    if (path.length === 1 && this.#shownSections.has(String(name))) return true;
    return this.#maps.get(around(path))?.includes(String(path.at(-1))) ?? false;
  }

  /** The fields that may stand beside this one, in order. */
  order(path: readonly Step[], all: Iterable<string>): readonly string[] {
    return merged(this.#maps.get(around(path)) ?? [], [...all]);
  }
}

function around(path: readonly Step[]): string {
  return path
    .slice(0, -1)
    .map(step => `/${step}`)
    .join('');
}

/** The first in their order, and each of the others behind what it follows in its own. */
function merged(first: readonly string[], others: readonly string[]): string[] {
  const all = [...first];
  for (const [index, name] of others.entries()) {
    if (all.includes(name)) continue;
    const before = others.slice(0, index).findLast(other => all.includes(other));
    all.splice(before === undefined ? 0 : all.indexOf(before) + 1, 0, name);
  }
  return all;
}
