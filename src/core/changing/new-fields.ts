import { isScalar, type Pair, type YAMLMap } from 'yaml';
import type { Step } from '../model/place.ts';
import type { Fields } from '../model/shape.ts';
import { undressed } from '../reading/undress.ts';
import { commentBehind, isBlockNode } from './blocks.ts';
import type { Value } from './change.ts';
import type { Edit } from './edit.ts';
import { newInFlow } from './items.ts';
import { CannotChange, raise } from './refused.ts';
import type { Shown } from './shown.ts';
import type { Here } from './way.ts';
import { fieldText, flowText, type Hand, scalarText, wordFor } from './written.ts';
import { type Found, rawOf, type YamlText } from './yaml-text.ts';

/** One value that stands for fields becomes those fields, since another one comes beside it. */
export function expanded(
  yaml: YamlText,
  hand: Hand,
  { node, shape, holder, path }: Here,
  step: string,
  value: Value,
): Edit[] {
  const fields = shape?.type === 'list' ? shape.items : shape;
  if (fields?.type !== 'fields' || fields.shorthand === undefined || !isScalar(node) || !node.range)
    throw new CannotChange('form');
  const alone = wordFor(fields, fields.shorthand, hand);
  const word = wordFor(fields, step, hand);
  const part = fields.fields.get(step);
  const [at, end] = node.range;
  if (holder.type === 'root') throw new CannotChange('form');
  if (holder.flow) {
    const text = `{${alone}: ${yaml.text.slice(at, end)}, ${word}: ${flowText(part, value, hand)}}`;
    return [{ at, end, text }];
  }
  const [last, line] = [yaml.endOf(node, at), yaml.lineEnd(yaml.endOf(node, at))];
  // What takes several lines may stand deeper from now on, and what is no part of an item can be one of a text.
  const written = String(node.value).trim();
  const read = undressed(written, true);
  const isKept = !yaml.text.slice(at, last).includes('\n') && read === written;
  const comment = isBlockNode(node) ? commentBehind(yaml.text.slice(at, yaml.lineEnd(at))) : '';
  const again = (column: number): string =>
    isKept
      ? yaml.text.slice(at, last)
      : scalarText(fields.fields.get(fields.shorthand ?? ''), read, column, hand).replace(
          /$/m,
          () => comment,
        );
  if (holder.type === 'item') {
    const column = yaml.column(at);
    const more = fieldText(word, part, value, column, hand, true);
    return [
      { at, end: last, text: `${alone}: ${again(column)}` },
      { at: line, end: line, text: `\n${' '.repeat(column)}${more}` },
    ];
  }
  const { pair } = holder;
  const isItem = typeof path.at(-1) === 'number';
  const column = yaml.column(yaml.keyAt(pair)) + (isItem ? hand.listIndent + 2 : 2);
  const dash = isItem ? `${' '.repeat(column - 2)}- ` : ' '.repeat(column);
  return [
    { at: yaml.afterColon(pair), end: last, text: `\n${dash}${alone}: ${again(column)}` },
    {
      at: line,
      end: line,
      text: `\n${' '.repeat(column)}${fieldText(word, part, value, column, hand, true)}`,
    },
  ];
}

/** A field that is not there yet comes where the template has it. */
export function newField(
  yaml: YamlText,
  hand: Hand,
  shown: Shown,
  map: YAMLMap,
  shape: Fields,
  path: readonly Step[],
  value: Value,
): Edit[] {
  const name = String(path.at(-1));
  const word = wordFor(shape, name, hand);
  const part = shape.fields.get(name) ?? shape.others;
  const order = shown.order(path, shape.fields.keys());
  const place = order.indexOf(name);
  const rank = (pair: Pair): number =>
    order.indexOf(yaml.words.fieldOf(String(rawOf(pair.key as Found)), shape.fields) ?? '');
  const before =
    place < 0 ? map.items.at(-1) : map.items.findLast(pair => rank(pair) >= 0 && rank(pair) < place);
  const isInItem = path.some(step => typeof step === 'number');
  if (map.flow) return newInFlow(yaml, map, `${word}: ${flowText(part, value, hand)}`, before);
  const first = map.items[0] ?? raise('form');
  const column = yaml.column(yaml.keyAt(first));
  const text = fieldText(word, part, value, column, hand, isInItem);
  if (before) {
    const at = yaml.endOfLines(yaml.endOfPair(before), column);
    return [{ at, end: at, text: `\n${' '.repeat(column)}${text}` }];
  }
  const at = yaml.keyAt(first);
  const start = yaml.lineStart(at);
  const isOwnLine = yaml.text.slice(start, at).trim() === '';
  const above = isOwnLine ? yaml.commentsAbove(start) : at;
  // A comment above an item without a hyphen is about that item, so nothing comes between.
  if (above < start && typeof path.at(-2) === 'number') {
    const end = yaml.endOfLines(yaml.endOfPair(first), column);
    return [{ at: end, end, text: `\n${' '.repeat(column)}${text}` }];
  }
  return [
    {
      at: above,
      end: above,
      text: isOwnLine ? `${' '.repeat(column)}${text}\n` : `${text}\n${' '.repeat(column)}`,
    },
  ];
}
