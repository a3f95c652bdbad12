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
  if (Array.isArray(raw)) {
    for (const item of raw) if (!isAbsent(item, words, items)) return false;
    return true;
  }
  for (const name of Object.keys(raw)) {
    const field = items?.type === 'fields' && !items.others ? words.fieldOf(name) : undefined;
    const inner = field && items?.type === 'fields' ? items.fields.get(field) : undefined;
    if (inner === undefined || !isAbsent(raw[name], words, inner)) return false;
  }
  return true;
}
