import type { Value } from '../../core/changing/change.ts';
import { isSame } from '../../core/changing/steps.ts';
import { isFields } from '../../core/changing/value.ts';
import type { Fields, Shape } from '../../core/model/shape.ts';

/** Two lists as one: what both have stands there once, and an item that tells more of the same is joined with it. */
export function united(items: Shape, first: readonly Value[], second: readonly Value[]): Value[] {
  const all = [...first];
  for (const item of second) {
    if (all.some(known => isSame(known, item))) continue;
    const at = all.findIndex(known => joined(items, known, item) !== undefined);
    if (at < 0) all.push(item);
    else all[at] = joined(items, all[at] as Value, item) as Value;
  }
  return all;
}

/** Two items about the same as one; nothing where they are about something else, or say something else of it. */
export function joined(items: Shape, one: Value, other: Value): Value | undefined {
  if (isSame(one, other)) return one;
  if (items.type !== 'fields' || !isFields(one) || !isFields(other)) return undefined;
  const subjects = subjectsOf(items).filter(name => one[name] !== undefined || other[name] !== undefined);
  if (subjects.length === 0 || subjects.some(name => !isSame(one[name], other[name]))) return undefined;
  const all: Record<string, Value> = { ...one };
  for (const [name, value] of Object.entries(other)) {
    const known = one[name];
    const shape = items.fields.get(name);
    if (known === undefined || isSame(known, value)) all[name] = value;
    else if (shape?.type === 'list' && Array.isArray(known) && Array.isArray(value))
      all[name] = united(shape.items, known, value);
    else return undefined;
  }
  return all;
}

/** The fields that say whom or what an item is about. */
function subjectsOf({ shorthand, required, fields }: Fields): string[] {
  const references = [...fields].flatMap(([name, part]) =>
    'references' in part && part.references.length > 0 ? [name] : [],
  );
  return shorthand === undefined
    ? required.length > 0
      ? [...required]
      : references.slice(0, 2)
    : [shorthand];
}
