import type { Value } from '../changing/change.ts';
import type { Kind } from '../model/kinds.ts';
import type { Step } from '../model/place.ts';
import { type Fields, type Shape, shapeAt } from '../model/shape.ts';
import type { Raw } from '../reading/front-matter.ts';
import { interpret } from '../reading/interpret.ts';
import type { Written } from '../writing/template.ts';
import { type Misfit, type Reading, type Typed, toWritten } from '../writing/typed-value.ts';

/** What somebody typed for a field as a record holds it, or what of it does not fit. Own fields hold text. */
export function fieldValue(
  kind: Kind,
  path: readonly Step[],
  typed: Typed,
  reading: Reading,
): { value: Value } | { misfit: Misfit } {
  const shape = shapeAt(kind, path);
  if (shape === undefined) return { value: String(typed) };
  const misfits: Misfit[] = [];
  const written = toWritten(shape, typed, path, reading, misfit => misfits.push(misfit));
  const [misfit] = misfits;
  if (misfit) return { misfit };
  return { value: dataOf(shape, written, reading) };
}

/** The one field of a record that has no other. */
function alone(shape: Shape): Fields {
  return {
    type: 'fields',
    fields: new Map([['name', shape]]),
    required: [],
    ownFields: false,
    isComplete: () => true,
    conditions: {},
  };
}

function dataOf(shape: Shape, written: Written, { register: { words } }: Reading): Value {
  const { data } = interpret(alone(shape), { [words.field('name')]: rawOf(written) }, words);
  return data.name as Value;
}

function rawOf(written: Written): Raw {
  if (Array.isArray(written)) return written.map(rawOf);
  if (typeof written === 'object' && written !== null)
    return Object.fromEntries(
      Object.entries(written).map(([name, inner]) => [name, rawOf(inner as Written)]),
    );
  return written === null ? null : String(written);
}
