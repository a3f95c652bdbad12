import type { Shape } from '../model/shape.ts';
import type { Words } from '../words/words.ts';
import type { Raw } from './front-matter.ts';
import { isWordForNothing, Nothing } from './nothing.ts';
import { readInterval } from './values.ts';

/**
 * Is there nothing here? Nothing, an empty text, a list or map with nothing in it, or what people write for nothing
 * where no text is asked. A name without a value is something where no fields are asked (`- tuin:` in a list of
 * texts), and so is one that is no field (`- fatima:` where a person is asked).
 */
export function isAbsent(
  raw: Raw | undefined,
  words: Words,
  shape?: Shape,
  isItem = false,
): raw is null | undefined {
  if (raw === null || raw === undefined) return true;
  if (typeof raw === 'string') {
    const isText = shape?.type === 'text' && !isItem && !shape.hasForm && shape.references.length === 0;
    return raw.trim() === '' || (shape !== undefined && !isText && saysNothing(raw, shape, isItem, words));
  }
  if (raw instanceof Nothing) return true;
  const items = shape?.type === 'list' ? shape.items : shape;
  if (Array.isArray(raw)) {
    for (const item of raw) if (!isAbsent(item, words, items, true)) return false;
    return true;
  }
  for (const name of Object.keys(raw)) {
    const field = items?.type === 'fields' && !items.others ? words.fieldOf(name, items.fields) : undefined;
    const inner = field && items?.type === 'fields' ? items.fields.get(field) : undefined;
    if (inner === undefined || !isAbsent(raw[name], words, inner)) return false;
  }
  return true;
}

/** Is this what people write for nothing, in a place where it can be no value? */
function saysNothing(raw: string, shape: Shape, isItem: boolean, words: Words): boolean {
  const text = raw.trim();
  if (!isWordForNothing(text)) return false;
  if (shape.type === 'list') return isAbsent(text, words, shape.items, true);
  if (shape.type === 'fields') {
    const alone = shape.shorthand === undefined ? undefined : shape.fields.get(shape.shorthand);
    return !shape.others && (alone === undefined || isAbsent(text, words, alone, isItem));
  }
  if (shape.type === 'choice') return !shape.choices.includes(words.valueOf(text) ?? '');
  if (shape.type === 'interval') return readInterval(text, words.vocabulary) === undefined;
  return !shape.references.some(target => words.isRecord(target, text));
}

/** What was written for nothing: the text itself, or the first of a list or of fields. Nothing where nothing stands. */
export function writtenForNothing(raw: Raw): string | undefined {
  if (raw instanceof Nothing) return raw.written;
  if (typeof raw === 'string') return raw.trim() || undefined;
  if (raw === null) return undefined;
  for (const inner of Array.isArray(raw) ? raw : Object.values(raw)) {
    // A hyphen behind the hyphen of an item is a list in a list, for YAML.
    const written = Array.isArray(inner) && Array.isArray(raw) ? '-' : writtenForNothing(inner);
    if (written !== undefined) return written;
  }
  return undefined;
}
