import type { Fields, List, Shape } from '../model/shape.ts';
import { isWordForNothing } from '../reading/nothing.ts';
import { undressed } from '../reading/undress.ts';
import type { Words } from '../words/words.ts';
import type { Value } from './change.ts';
import { blockOf, inYaml, isBare, isBlock, onDisk, type Style } from './scalar.ts';
import { isFields } from './value.ts';

/** How new lines are written in a file: as those that are there. */
export interface Hand {
  words: Words;
  /** How much deeper than the name of its field a list stands. */
  listIndent: number;
}

/** What is known of the text that was there, or beside it. */
export type Like = Partial<Pick<Style, 'flow' | 'quote'>> & { written?: string };

/** One text, date, number …, on its line or as a block below it that stands deeper than `column`. */
export function scalarText(
  shape: Shape | undefined,
  value: Value,
  column: number,
  { words }: Hand,
  { written, quote, flow = false }: Like = {},
): string {
  const text = onDisk(shape, value, words, written);
  const isWords = shape === undefined || (shape.type === 'text' && shape.references.length === 0);
  if (!flow && isBlock(text)) return blockOf(text, column + 2);
  // Quotes that were not needed are how somebody writes; others go when they are needed no more.
  const isHabit = quote !== undefined && (written === undefined || isBare(written, flow, isWords));
  return inYaml(text, { flow, isWords, quote: isHabit ? quote : undefined });
}

/** The lines of a field; all but the first begin with their spaces. The field itself stands at `column`. */
export function fieldText(
  word: string,
  shape: Shape | undefined,
  value: Value,
  column: number,
  hand: Hand,
  isInItem = false,
  like?: Like,
): string {
  return `${inYaml(word, { flow: false, isWords: true })}:${valueText(shape, value, column, hand, isInItem, like)}`;
}

/** What stands behind the colon of a field at `column`, with a space or line end before it. */
export function valueText(
  shape: Shape | undefined,
  value: Value,
  column: number,
  hand: Hand,
  isInItem = false,
  like?: Like,
): string {
  if (shape?.type === 'list' && Array.isArray(value)) {
    const [first] = value;
    const isShort = isInItem && value.length === 1 && !isFields(first);
    if (isShort) return ` ${scalarText(shape.items, first, column, hand, like)}`;
    const at = column + hand.listIndent;
    return value.map(item => `\n${' '.repeat(at)}- ${itemText(shape, item, at, hand, like)}`).join('');
  }
  if (shape?.type === 'fields' && isFields(value)) {
    const alone = aloneIn(shape, value);
    if (alone !== undefined)
      return ` ${scalarText(shape.fields.get(shape.shorthand ?? ''), alone, column, hand, like)}`;
    const at = column + 2;
    return fieldsIn(shape, value, at, hand, isInItem)
      .map(field => `\n${' '.repeat(at)}${field}`)
      .join('');
  }
  return ` ${scalarText(shape, value, column, hand, like)}`;
}

/** What stands behind the hyphen of an item, which is at `column`. */
export function itemText({ items }: List, value: Value, column: number, hand: Hand, like?: Like): string {
  if (items.type !== 'fields' || !isFields(value)) return scalarText(items, value, column, hand, like);
  const alone = aloneIn(items, value);
  if (alone !== undefined)
    return scalarText(items.fields.get(items.shorthand ?? ''), alone, column, hand, like);
  return fieldsIn(items, value, column + 2, hand, true).join(`\n${' '.repeat(column + 2)}`);
}

/** The same value between brackets. */
export function flowText(shape: Shape | undefined, value: Value, hand: Hand, like?: Like): string {
  if (shape?.type === 'list' && Array.isArray(value))
    return `[${value.map(item => flowText(shape.items, item, hand, like)).join(', ')}]`;
  if (shape?.type === 'fields' && isFields(value)) {
    const alone = aloneIn(shape, value);
    if (alone !== undefined) return flowText(shape.fields.get(shape.shorthand ?? ''), alone, hand, like);
    const fields = Object.entries(value).map(
      ([name, inner]) => `${wordFor(shape, name, hand)}: ${flowText(partOf(shape, name), inner, hand)}`,
    );
    return `{${fields.join(', ')}}`;
  }
  return scalarText(shape, value, 0, hand, { ...like, flow: true });
}

/**
 * The one value that may stand for these fields by itself, where there is no other, and where by itself it is not read
 * as nothing or without a sign of its own.
 */
function aloneIn({ shorthand }: Fields, value: Readonly<Record<string, Value>>): Value | undefined {
  if (shorthand === undefined || Object.keys(value).length !== 1) return undefined;
  const alone = value[shorthand];
  if (typeof alone !== 'string') return alone;
  return isWordForNothing(alone) || undressed(alone, true) !== alone ? undefined : alone;
}

function fieldsIn(
  shape: Fields,
  value: Readonly<Record<string, Value>>,
  column: number,
  hand: Hand,
  isInItem: boolean,
): string[] {
  return Object.entries(value).map(([name, inner]) =>
    fieldText(wordFor(shape, name, hand), partOf(shape, name), inner, column, hand, isInItem),
  );
}

function partOf(shape: Fields, name: string): Shape | undefined {
  return shape.fields.get(name) ?? shape.others;
}

/** The word on disk for a field: names that are not ours stay as they are. */
export function wordFor(shape: Fields, name: string, { words }: Hand): string {
  return shape.fields.has(name) ? words.field(name) : name;
}
