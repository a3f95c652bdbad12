import type { Pair, YAMLMap, YAMLSeq } from 'yaml';
import type { Step } from '../model/place.ts';
import type { Edit } from './edit.ts';
import { raise } from './refused.ts';
import type { Shown } from './shown.ts';
import { type Here, wayTo } from './way.ts';
import type { Found, YamlText } from './yaml-text.ts';

/**
 * Takes out a field or an item. The name of a field stays where the template shows it, or where a comment tells of it.
 * A comment about an item goes with it.
 */
export function taken(yaml: YamlText, start: Here, path: readonly Step[], shown: Shown): Edit[] {
  const around = path.slice(0, -1);
  const way = wayTo(yaml, start, path) ?? raise('no-such-item');
  const here = way.at(-1) as Here;
  const above = way.at(-2);
  const { holder } = here;
  // One value by itself is all of the list, or of the fields, that it stands for.
  if (above === undefined || holder.type === 'root') return raise('form');
  if (above.node === here.node) return taken(yaml, start, around, shown);
  if (holder.type === 'item') {
    const isOnly = holder.seq.items.length === 1;
    return isOnly ? taken(yaml, start, around, shown) : withoutItem(yaml, holder.seq, holder.index);
  }
  const { pair, flow } = holder;
  const map = above.node as YAMLMap;
  if (flow)
    return map.items.length === 1 ? taken(yaml, start, around, shown) : withoutFlow(yaml, map.items, pair);
  if (shown.has(path) || hasComment(yaml, pair)) return emptied(yaml, pair);
  if (map.items.length === 1 && around.length > 0) return taken(yaml, start, around, shown);
  return withoutPair(yaml, map, pair);
}

/** Does a comment tell of this field: above it, or behind it on its line? */
function hasComment(yaml: YamlText, pair: Pair): boolean {
  const key = yaml.keyAt(pair);
  const start = yaml.lineStart(key);
  const isAbove = yaml.text.slice(start, key).trim() === '' && yaml.commentsAbove(start) < start;
  return isAbove || commentOn(yaml, pair) !== undefined;
}

/** Where the comment on the line of a field begins, with the spaces before it. */
function commentOn(yaml: YamlText, pair: Pair): number | undefined {
  const [colon, end] = [yaml.afterColon(pair), yaml.endOfPair(pair)];
  const line = yaml.lineEnd(colon);
  const at = end <= line ? end : colon;
  return /^[ \t]+#/.test(yaml.text.slice(at, line)) ? at : undefined;
}

/** Only the name of a field stays, with the comment on its line. */
function emptied(yaml: YamlText, pair: Pair): Edit[] {
  const [colon, end] = [yaml.afterColon(pair), yaml.endOfPair(pair)];
  const line = yaml.lineEnd(colon);
  if (end <= line) return [{ at: colon, end, text: '' }];
  const last = yaml.endOfLines(end, yaml.column(yaml.keyAt(pair)));
  return [{ at: commentOn(yaml, pair) === undefined ? colon : line, end: last, text: '' }];
}

function withoutPair(yaml: YamlText, map: YAMLMap, pair: Pair): Edit[] {
  const key = yaml.keyAt(pair);
  const start = yaml.lineStart(key);
  const end = yaml.endOfLines(yaml.endOfPair(pair), yaml.column(key));
  if (yaml.text.slice(start, key).trim() === '') return [lines(yaml, start, end)];
  // It stands behind the hyphen of an item: the next one takes its place, unless a comment stands above that.
  const next = map.items[map.items.indexOf(pair) + 1] ?? raise('form');
  if (!/(?:^|\s)#/.test(yaml.text.slice(end, yaml.keyAt(next))))
    return [{ at: key, end: yaml.keyAt(next), text: '' }];
  return [{ at: start + yaml.text.slice(start, key).trimEnd().length, end, text: '' }];
}

function withoutItem(yaml: YamlText, seq: YAMLSeq, index: number): Edit[] {
  if (seq.flow) return withoutFlow(yaml, seq.items as Found[], seq.items[index] as Found);
  const dash = yaml.dashesOf(seq)[index] ?? raise('form');
  const start = yaml.lineStart(dash);
  if (yaml.text.slice(start, dash).trim() !== '') raise('form');
  const end = yaml.endOfLines(yaml.endOf(seq.items[index] as Found, dash + 1), yaml.column(dash));
  return [lines(yaml, yaml.commentsAbove(start), end)];
}

/** Whole lines go: with the line end behind them, or before them where they are the last. */
function lines({ text }: YamlText, start: number, end: number): Edit {
  return end < text.length || start === 0
    ? { at: start, end: Math.min(end + 1, text.length), text: '' }
    : { at: start - 1, end, text: '' };
}

/** A part of a list or of fields between brackets goes, with one comma. */
function withoutFlow<T extends Pair | Found>(yaml: YamlText, parts: readonly T[], part: T): Edit[] {
  const index = parts.indexOf(part);
  const spanOf = (one: T): readonly [number, number] => spanIn(yaml, one);
  const [at, end] = spanOf(part);
  if (index > 0) return [{ at: spanOf(parts[index - 1] as T)[1], end, text: '' }];
  const next = parts[1];
  return next === undefined ? raise('form') : [{ at, end: spanOf(next)[0], text: '' }];
}

function spanIn(yaml: YamlText, part: Pair | Found): readonly [number, number] {
  if (part && 'key' in part) return [yaml.keyAt(part), yaml.endOfPair(part)];
  const [from, to] = (part as Found)?.range ?? raise('form');
  return [from, to];
}
