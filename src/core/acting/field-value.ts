import { type Answer, type Answers, isPassedOver, nobody } from '../asking/question.ts';
import type { Value } from '../changing/change.ts';
import type { Kind } from '../model/kinds.ts';
import type { Step } from '../model/place.ts';
import { partsOf } from '../model/record-key.ts';
import { type Fields, type Shape, shapeAt } from '../model/shape.ts';
import type { Raw } from '../reading/front-matter.ts';
import { interpret } from '../reading/interpret.ts';
import type { Written } from '../writing/template.ts';
import { type Misfit, type Reading, type Typed, toWritten } from '../writing/typed-value.ts';
import { partFor } from './item-parts.ts';

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

/** What was answered for a field as a record holds it: a record by its id alone where just one kind can be meant. */
export function valueAnswered(shape: Shape | undefined, answer: Answer): Value {
  if (Array.isArray(answer)) {
    const items = shape?.type === 'list' ? shape.items : shape;
    return answer.map(item => valueAnswered(items, item));
  }
  if (shape?.type === 'fields') return itemAnswered(shape, answer);
  if (typeof answer !== 'string' || shape === undefined) return answer as Value;
  if (shape.type === 'list') return [valueAnswered(shape.items, answer)];
  if (shape.type === 'boolean') return answer === 'yes';
  if (shape.type === 'number' || shape.type === 'integer') return Number(answer);
  const [target, ...others] = shape.references;
  const isOfOne = target !== undefined && others.length === 0 && answer.startsWith(`${target}/`);
  return isOfOne ? partsOf(answer).id : answer;
}

/** The parts of an item; whom it is about goes where such a one belongs. What stands alone is what may. */
function itemAnswered(shape: Fields, answer: Answer): Value {
  if (typeof answer === 'string') return { [shape.shorthand ?? '']: answer };
  const parts = Object.entries(answer as Answers).flatMap(([part, one]) => {
    if (isPassedOver(one) || one === nobody) return [];
    const field = partFor(shape, part, one);
    return [[field, valueAnswered(shape.fields.get(field), one)] as const];
  });
  return Object.fromEntries(parts);
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
