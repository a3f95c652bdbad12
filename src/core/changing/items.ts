import { isMap, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { List } from '../model/shape.ts';
import type { Value } from './change.ts';
import type { Edit } from './edit.ts';
import { raise } from './refused.ts';
import { flowText, type Hand, itemText, type Like } from './written.ts';
import type { Found, YamlText } from './yaml-text.ts';

/** Puts an item in a list that is there: before the filled one with this number, or last. */
export function addTo(
  yaml: YamlText,
  hand: Hand,
  seq: YAMLSeq,
  shape: List,
  at: number,
  value: Value,
  like: Like,
): Edit[] {
  const filled = yaml.filledIn(seq, shape.items);
  const before = filled[at];
  if (seq.flow) {
    const text = flowText(shape.items, value, hand, like);
    const [from = 0] = (seq.items[before ?? 0] as Found)?.range ?? [];
    if (before !== undefined) return [{ at: from, end: from, text: `${text}, ` }];
    const last = (seq.items[filled.at(-1) ?? -1] as Found)?.range ?? raise('form');
    return [{ at: last[1], end: last[1], text: `, ${text}` }];
  }
  const dashes = yaml.dashesOf(seq);
  const dashOf = (index: number): number => dashes[index] ?? raise('form');
  const column = yaml.column(dashOf(0));
  const item = `- ${itemText(shape, value, column, hand, like)}`;
  const indent = ' '.repeat(column);
  if (before !== undefined) {
    const start = yaml.lineStart(dashOf(before));
    if (yaml.text.slice(start, dashOf(before)).trim() !== '')
      return [{ at: dashOf(before), end: dashOf(before), text: `${item}\n${indent}` }];
    const above = yaml.commentsAbove(start);
    return [{ at: above, end: above, text: `${indent}${item}\n` }];
  }
  // A hyphen behind the last item waits for this one.
  const waiting = (filled.at(-1) ?? -1) + 1;
  const isWaiting =
    waiting < seq.items.length &&
    yaml.endOf(seq.items[waiting] as Found, dashOf(waiting) + 1) === dashOf(waiting) + 1;
  if (isWaiting) return [{ at: dashOf(waiting), end: dashOf(waiting) + 1, text: item }];
  const last = seq.items.length - 1;
  const end = yaml.endOfLines(yaml.endOf(seq.items[last] as Found, dashOf(last) + 1), column);
  return [{ at: end, end, text: `\n${indent}${item}` }];
}

/** One value without a hyphen becomes an item, since a second one comes beside it. */
export function becomeItems(
  yaml: YamlText,
  hand: Hand,
  { pair, flow }: { pair: Pair; flow: boolean },
  node: Found,
  shape: List,
  at: number,
  value: Value,
  like: Like,
): Edit[] {
  const [from, valueEnd] = node?.range ?? raise('form');
  const isFirst = at === 0;
  if (flow) {
    const [one, other] = [yaml.text.slice(from, valueEnd), flowText(shape.items, value, hand, like)];
    return [{ at: from, end: valueEnd, text: `[${(isFirst ? [other, one] : [one, other]).join(', ')}]` }];
  }
  const key = yaml.column(yaml.keyAt(pair));
  const end = yaml.endOf(node, from);
  if (isMap(node) && !node.flow) {
    const column = yaml.column(from);
    const item = `- ${itemText(shape, value, column, hand, like)}`;
    const last = yaml.endOfLines(end, key);
    const above = yaml.commentsAbove(yaml.lineStart(from));
    return [
      ...(isFirst ? [{ at: above, end: above, text: `${' '.repeat(column)}${item}\n` }] : []),
      { at: from, end: from, text: '- ' },
      ...deeper(yaml, from, last, 2),
      ...(isFirst ? [] : [{ at: last, end: last, text: `\n${' '.repeat(column)}${item}` }]),
    ];
  }
  if (/^[|>][+-]?\d/.test(yaml.text.slice(from, valueEnd))) raise('form');
  const column = key + hand.listIndent;
  const indent = `\n${' '.repeat(column)}`;
  const item = `${indent}- ${itemText(shape, value, column, hand, like)}`;
  const last = yaml.lineEnd(end);
  return [
    { at: yaml.afterColon(pair), end: from, text: `${isFirst ? item : ''}${indent}- ` },
    ...deeper(yaml, from, end, hand.listIndent + 2),
    ...(isFirst ? [] : [{ at: last, end: last, text: item }]),
  ];
}

/** The lines below the first, that many spaces deeper. */
function deeper({ text }: YamlText, from: number, end: number, spaces: number): Edit[] {
  const edits: Edit[] = [];
  for (let at = text.indexOf('\n', from) + 1; at > 0 && at < end; at = text.indexOf('\n', at) + 1)
    if (text[at] !== '\n') edits.push({ at, end: at, text: ' '.repeat(spaces) });
  return edits;
}

/** A field more between braces. */
export function newInFlow(yaml: YamlText, map: YAMLMap, field: string, before: Pair | undefined): Edit[] {
  const [first] = map.items;
  if (before) return [{ at: yaml.endOfPair(before), end: yaml.endOfPair(before), text: `, ${field}` }];
  if (first) return [{ at: yaml.keyAt(first), end: yaml.keyAt(first), text: `${field}, ` }];
  const at = (map.range?.[0] ?? raise('form')) + 1;
  return [{ at, end: at, text: field }];
}
