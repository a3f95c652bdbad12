import type { Shape } from '../model.ts';
import type { Raw } from './front-matter.ts';

/**
 * Is there nothing here? Nothing, an empty text, a list or map with nothing in it. A name without a value is
 * something where no fields are asked: `- tuin:` in a list of texts.
 */
export function isAbsent(raw: Raw | undefined, shape?: Shape): raw is null | undefined {
  if (raw === null || raw === undefined) return true;
  if (typeof raw === 'string') return raw.trim() === '';
  const items = shape?.type === 'list' ? shape.items : shape;
  if (Array.isArray(raw)) return raw.every(item => isAbsent(item, items));
  const names = Object.keys(raw);
  if (items !== undefined && items.type !== 'fields') return names.length === 0;
  return names.every(name => isAbsent(raw[name]));
}
