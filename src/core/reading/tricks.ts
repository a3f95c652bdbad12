import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node, visit, type YAMLMap } from 'yaml';
import type { Kind } from '../model/kinds.ts';
import { type Shape, shapeOf } from '../model/shape.ts';
import type { Words } from '../words/words.ts';
import { markedList } from './marked-lines.ts';
import type { Mistake } from './mistake.ts';
import { mistakeAt } from './mistakes.ts';
import { hiddenList } from './neighbours.ts';
import { lineAt, shown } from './yaml-line.ts';

/** Does a text belong where these nodes lead? There, what looks like a list is a part of it. */
export type TextTest = (path: readonly unknown[]) => boolean;

/** After so many mistakes in one file, more of them help nobody. */
export const enough = 50;

/** What is sound YAML and not for people, or not what they mean by it. */
export function tricks(document: Document.Parsed, yaml: string, isText: TextTest): Mistake[] {
  const found: Mistake[] = [];
  visit(document, {
    Node(_key, node, path) {
      found.push(...trick(node as Node, yaml));
      const [from, to] = (node as Node).range ?? [0, 0];
      if (isScalar(node) && node.type === 'PLAIN' && !isText(path))
        found.push(...markedList(yaml, from, to).slice(0, enough));
      if (isMap(node)) found.push(...oddNames(node, yaml), ...countedNames(node, yaml));
      return found.length < enough ? undefined : visit.BREAK;
    },
  });
  return found;
}

/** An anchor, alias or tag, a list that YAML takes for running text, or `{name}`, which nobody means as fields. */
function trick(node: Node, yaml: string): Mistake[] {
  const [start, to] = node.range ?? [0, 0];
  if (
    isMap(node) &&
    node.flow &&
    !yaml.slice(start, to).includes(':') &&
    start === lineAt(yaml, start).valueAt
  )
    return [mistakeAt(yaml, start)].filter(mistake => mistake !== undefined);
  if (!isAlias(node) && !node.anchor && !node.tag)
    return isScalar(node) && node.type === 'PLAIN' ? hiddenList(yaml, start, to) : [];
  const reason = isAlias(node) ? 'alias' : node.anchor ? 'anchor' : 'tag';
  // The range of a node leaves out the name before it.
  const line = lineAt(yaml, start);
  const sign = { alias: '*', anchor: '&', tag: '!' }[reason];
  const from = isAlias(node) ? start : line.at + Math.max(line.text.lastIndexOf(sign, start - line.at), 0);
  const end = from + (/^\S+/.exec(yaml.slice(from, from + 100))?.[0].length ?? 1);
  const seen = mistakeAt(yaml, from);
  if (seen?.reason === 'bullet') return [seen];
  return [{ reason, from, to: end, facts: seen?.reason === 'special-start' ? seen.facts : {} }];
}

/**
 * A name that is nothing, a list or a map, or that is there twice. The parser itself compares each name with all others,
 * which takes minutes for a long file.
 */
function oddNames(map: YAMLMap, yaml: string): Mistake[] {
  const seen = new Set<string>();
  const found: Mistake[] = [];
  for (const { key } of map.items) {
    if (found.length >= enough) break;
    const [from, to] = (key as Node | null)?.range ?? map.range ?? [0, 0];
    const name = isScalar(key) ? String(key.value) : '';
    if (isScalar(key) && seen.has(name)) found.push({ reason: 'duplicate-key', from, to, facts: { name } });
    else if (!isScalar(key)) found.push(mistakeAt(yaml, from) ?? { reason: 'yaml', from, to: from + 1 });
    else if (from === to) found.push({ reason: 'yaml', from, to: from + lineAt(yaml, from).text.length });
    seen.add(name);
  }
  return found;
}

/** `1: koken` and below it `2: bakken` is meant as a list. */
function countedNames({ items }: YAMLMap, yaml: string): Mistake[] {
  const isCounted = items.length > 1 && items.every(({ key }, index) => String(key) === String(index + 1));
  if (!isCounted) return [];
  return items.slice(0, enough).map(({ key }) => {
    const [from] = (key as Node).range ?? [0];
    return { reason: 'bullet', from, to: from + 1, facts: shown(`- ${lineAt(yaml, from).value}`) };
  });
}

/** Does a text belong where these nodes lead, in a record of this kind? */
export function isTextAt(path: readonly unknown[], kind: Kind, words: Words): boolean {
  let shape: Shape | undefined = shapeOf(kind);
  for (const node of path) {
    if (isSeq(node)) shape = shape?.type === 'list' ? shape.items : undefined;
    else if (isPair(node)) {
      const around: Shape | undefined = shape?.type === 'list' ? shape.items : shape;
      const fields: ReadonlyMap<string, Shape> | undefined =
        around?.type === 'fields' ? around.fields : undefined;
      shape = fields?.get(words.fieldOf(String(node.key), fields) ?? '');
    }
  }
  return shape?.type === 'text' && shape.references.length === 0;
}
