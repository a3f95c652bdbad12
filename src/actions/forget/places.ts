import type { Change, FieldChange } from '../../core/changing/change.ts';
import { datedKinds, somebodyId } from '../../core/model/kinds.ts';
import type { Step } from '../../core/model/place.ts';
import type { RecordFile } from '../../core/model/record.ts';
import { keyOf } from '../../core/model/record-key.ts';
import { type Shape, shapeAt } from '../../core/model/shape.ts';

/** What becomes of the places in which a record names somebody. */
export interface Places {
  /** Where somebody stands from now on. */
  told: FieldChange[];
  /** Fields and items that go, the last ones first. */
  gone: FieldChange[];
}

/**
 * In what has been somebody stays, without a name, so that it goes on telling how many there were; from what is so now
 * the person goes.
 */
export function placesIn({ file, kind, references }: RecordFile, id: string): Places {
  const own = references.filter(reference => reference.kind === 'person' && reference.id === id);
  const isPast = datedKinds.includes(kind);
  const places: Places = { told: [], gone: [] };
  for (const { path, targets } of own) {
    const value = targets.length === 1 ? somebodyId : keyOf({ kind: 'person', id: somebodyId });
    const around = shapeAt(kind, path.slice(0, -1));
    const isWhole = typeof path.at(-1) === 'number' || isSubject(around, path.at(-1) as string);
    if (isPast && isWhole) places.told.push({ do: 'set', file, path, value });
    else if (typeof path.at(-1) === 'number') places.gone.push({ do: 'remove', file, path });
    else if (isWhole) places.gone.push({ do: 'remove', file, path: path.slice(0, -1) });
    else places.gone.push({ do: 'unset', file, path });
  }
  places.gone.sort((one, other) => compared(other.path, one.path));
  return places;
}

/** Is an item about what this field names? */
function isSubject(around: Shape | undefined, field: string): boolean {
  if (around?.type !== 'fields') return false;
  const alternatives = Object.values(around.conditions).flatMap(condition => condition?.fields ?? []);
  return around.shorthand === field || around.required.includes(field) || alternatives.includes(field);
}

/** By the number of the item where two routes are in one list. */
function compared(one: readonly Step[], other: readonly Step[]): number {
  const at = one.findIndex((step, index) => step !== other[index]);
  const [a, b] = [one[at], other[at]];
  return typeof a === 'number' && typeof b === 'number' ? a - b : 0;
}

/** Does a change take away what lies at this route? */
export function isWithin(path: readonly Step[], gone: readonly Change[]): boolean {
  return gone.some(change => 'path' in change && change.path.every((step, at) => path[at] === step));
}
