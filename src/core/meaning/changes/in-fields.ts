import { toldChanges } from '../../../generated/kinds.ts';
import type { Kind } from '../../model/kinds.ts';
import { fieldIn, type RecordFile } from '../../model/record.ts';
import { shapeAt } from '../../model/shape.ts';
import type { Register } from '../../register/register.ts';
import { nameOf } from '../names.ts';
import type { StateOf, What } from './change.ts';

const told: Readonly<Record<Kind, readonly string[]>> = toldChanges;

/** What changed in a record of a kind with no meaning of its own here: that it is new, and the fields that its schema names. */
export function* changesInFields(
  record: RecordFile,
  old: RecordFile | undefined,
  then: StateOf,
  now: StateOf,
): Iterable<What> {
  if (!old) {
    yield { what: 'added' };
    return;
  }
  for (const field of told[record.kind]) {
    const [before, after] = [fieldIn(old.data, field), fieldIn(record.data, field)];
    if (before === after) continue;
    const shape = shapeAt(record.kind, [field]);
    const [target] = shape && 'references' in shape ? shape.references : [];
    const written = (value: unknown, register: Register): string | undefined =>
      value === undefined || target === undefined || target === 'goal'
        ? (value as string | undefined)
        : nameOf(register, target, String(value));
    const isDate = shape?.type === 'date' || shape?.type === 'partial-date';
    const type = isDate ? 'date' : shape?.type === 'choice' ? 'choice' : 'text';
    yield {
      what: 'changed',
      field,
      type,
      from: written(before, then.register),
      to: written(after, now.register),
    };
  }
}
