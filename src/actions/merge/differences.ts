import type { Moving } from '../../core/acting/moving.ts';
import type { Value } from '../../core/changing/change.ts';
import { isSame } from '../../core/changing/steps.ts';
import { isFields } from '../../core/changing/value.ts';
import type { RecordFile } from '../../core/model/record.ts';
import { type Shape, shapeOf } from '../../core/model/shape.ts';
import { movedIn, named } from './elsewhere.ts';
import { united } from './united.ts';

/** A field in which two records say something else. */
export interface Difference {
  /** The way to it, with points: `consent.given_on`. */
  key: string;
  path: readonly string[];
  shape: Shape | undefined;
  first: Value;
  second: Value;
}

/** What becomes of the fields of the record that stays. */
export interface United {
  /** What it gets from the other, by the way to it. */
  taken: { path: readonly string[]; value: Value }[];
  differences: Difference[];
}

/** Lays two records beside each other: what only the second tells, lists as one, and where they say something else. */
export function laidBeside(stays: RecordFile, goes: RecordFile, moving: Moving): United {
  const shape = shapeOf(stays.kind);
  const united: United = { taken: [], differences: [] };
  const other = movedIn(shape, goes.data as unknown as Value, moving) as Record<string, Value>;
  for (const [name, value] of Object.entries(other)) {
    // What goes for consent is decided apart.
    if (name === 'consent' || value === undefined || value === null) continue;
    const field = shape.fields.get(name);
    // Of a record that named the other nothing is left to name.
    if (field && isItself(field, value, moving)) continue;
    beside(field, (stays.data as unknown as Record<string, Value>)[name], value, [name], united);
  }
  return united;
}

function isItself(shape: Shape, value: Value, { kind, to }: Moving): boolean {
  return (
    shape.type !== 'list' && shape.type !== 'fields' && value !== '' && value === named(shape, kind, to.id)
  );
}

/** Lays two values beside each other. */
export function beside(
  shape: Shape | undefined,
  first: Value | undefined,
  second: Value,
  path: readonly string[],
  to: United,
): void {
  if (isSame(first, second)) return;
  if (first === undefined || first === null) to.taken.push({ path, value: second });
  else if (shape?.type === 'list' && Array.isArray(first) && Array.isArray(second)) {
    const value = united(shape.items, first, second);
    if (!isSame(value, first)) to.taken.push({ path, value });
  } else if (shape?.type === 'fields' && isFields(first) && isFields(second))
    for (const [name, inner] of Object.entries(second))
      beside(shape.fields.get(name) ?? shape.others, first[name], inner, [...path, name], to);
  else if (
    shape?.type === 'text' &&
    shape.section &&
    typeof first === 'string' &&
    typeof second === 'string'
  ) {
    if (!first.includes(second))
      to.taken.push({ path, value: second.includes(first) ? second : `${first}\n\n${second}` });
  } else to.differences.push({ key: path.join('.'), path, shape, first, second });
}
