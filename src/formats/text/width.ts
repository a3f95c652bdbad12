import measured from 'string-width';
import { isNarrow } from './narrow.ts';

/** How many columns of a terminal a text takes. */
export function stringWidth(text: string): number {
  return isNarrow(text) ? text.length : measured(text);
}
