import type { Place, Range } from '../core/model/place.ts';
import type { PlaceAt } from '../core/reading/place-at.ts';
import { normalise } from '../core/reading/read-record.ts';
import type { Register } from '../core/register/register.ts';

/** Where something is in a text: an offset from 0, or a line and column from 1, both in UTF-16 units. */
export type Position = number | { line: number; column: number };

/**
 * What stands at a position in the text of a record: of which kind it is, and the route of the field; an empty route is
 * the record itself. Where the file cannot be read, since somebody is typing, it is the field of that line. Nothing for a
 * file that is no record. `text` is the text that an offset counts in, where that has a byte order mark or `\r` in it; a
 * line and column are the same with and without. It never throws.
 */
export async function placeAt(
  register: Register,
  file: string,
  position: Position,
  text?: string,
): Promise<PlaceAt | undefined> {
  const record = register.fileAt(file);
  if (!record) return undefined;
  const { placeAt: placeIn } = await import('../core/reading/place-at.ts');
  const offset = typeof position === 'number' ? position : offsetOf(position, record.text);
  const at =
    text === undefined || typeof position !== 'number' ? offset : normalise(text.slice(0, offset)).length;
  return placeIn(record, at, register.words);
}

/** Where a place of a record is in its file: the other way round. The first line where it is not there. It never throws. */
export async function rangeOf(register: Register, place: Place): Promise<Range> {
  const { locatorOf } = await import('../core/reading/locate.ts');
  return locatorOf(register.fileAt(place.file), register.words).rangeOf(place);
}

function offsetOf({ line, column }: { line: number; column: number }, text: string): number {
  let start = 0;
  for (let left = line - 1; left > 0; left -= 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return Math.min(start + Math.max(column - 1, 0), end < 0 ? text.length : end);
}
