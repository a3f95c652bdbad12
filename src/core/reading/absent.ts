import type { Shape } from '../model.ts';
import type { Words } from '../words.ts';
import type { Raw } from './front-matter.ts';

/**
 * Is there nothing here? Nothing, an empty text, a list or map with nothing in it. A name without a value is
 * something where no fields are asked (`- tuin:` in a list of texts), and so is one that is no field (`- fatima:`
 * where a person is asked).
 */
export function isAbsent(raw: Raw | undefined, words: Words, shape?: Shape): raw is null | undefined {
  if (raw === null || raw === undefined) return true;
  if (typeof raw === 'string') return raw.trim() === '';
  const items = shape?.type === 'list' ? shape.items : shape;
  if (Array.isArray(raw)) return raw.every(item => isAbsent(item, words, items));
  const names = Object.keys(raw);
  if (items?.type !== 'fields' || items.others) return names.length === 0;
  return names.every(name => {
    const field = words.fieldOf(name);
    const inner = field === undefined ? undefined : items.fields.get(field);
    return inner !== undefined && isAbsent(raw[name], words, inner);
  });
}
