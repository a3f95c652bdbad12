import type { Kind } from '../model/kinds.ts';
import type { Step } from '../model/place.ts';
import { type Shape, shapeAt, shapeOf } from '../model/shape.ts';
import type { FieldChange, RefusalReason, Value } from './change.ts';

type Data = Record<string, unknown>;

/** A value as a record holds it: one item as a list, a bare holder as fields, texts without spaces round them. */
export function normalised(shape: Shape | undefined, value: Value): Value | undefined {
  if (shape?.type === 'list') {
    if (shape.orCount && typeof value === 'number') return value;
    const items = (Array.isArray(value) ? value : [value]).flatMap(
      (item: Value) => normalised(shape.items, item) ?? [],
    );
    return items.length > 0 ? items : undefined;
  }
  if (shape?.type === 'fields') {
    const given = isFields(value) ? value : { [shape.shorthand ?? '']: value };
    const names = [...new Set([...shape.fields.keys(), ...Object.keys(given)])];
    const fields = names.flatMap(name => {
      const inner = given[name];
      const part = shape.fields.get(name) ?? shape.others;
      const known = inner === undefined ? undefined : normalised(part, inner);
      return known === undefined ? [] : [[name, known] as const];
    });
    return fields.length > 0 ? Object.fromEntries(fields) : undefined;
  }
  if (typeof value !== 'string') return value;
  return value.replace(/\r\n?/g, '\n').trim() || undefined;
}

export function isFields(value: unknown): value is Readonly<Record<string, Value>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The data of a record after a change, or why that cannot be. What is left empty is gone, as where it is read. */
export function dataAfter(kind: Kind, data: object, change: FieldChange): Data | RefusalReason {
  const after = structuredClone(data) as Data;
  const reason = carryOut(kind, after, change);
  return reason ?? prune(shapeOf(kind), after, change.path) ?? after;
}

function carryOut(kind: Kind, data: Data, change: FieldChange): RefusalReason | undefined {
  const { path } = change;
  const shape = shapeAt(kind, path);
  if (change.do === 'set' || change.do === 'add') {
    if (shape === undefined && !isOwnField(path)) return 'no-such-field';
    if (change.do === 'add' && shape?.type !== 'list') return 'no-list';
  }
  const holder = holderOf(kind, data, path, change.do === 'set' || change.do === 'add');
  const last = path.at(-1);
  if (holder === undefined || last === undefined) return 'no-such-item';
  if (change.do === 'set') {
    const value = normalised(shape, change.value);
    if (Array.isArray(holder) && Number(last) > holder.length) return 'no-such-item';
    if (value === undefined) return 'reads-otherwise';
    holder[last as number] = value;
    return undefined;
  }
  if (change.do === 'add') {
    const list = holder[last as number] ?? [];
    const item = shape?.type === 'list' ? normalised(shape.items, change.value) : undefined;
    if (!Array.isArray(list)) return 'no-list';
    if (item === undefined) return 'reads-otherwise';
    const at = change.at ?? list.length;
    if (at > list.length) return 'no-such-item';
    holder[last as number] = list.toSpliced(at, 0, item);
    return undefined;
  }
  if (holder[last as number] === undefined) return 'no-such-item';
  if (!Array.isArray(holder)) {
    if (change.do === 'remove') return 'no-list';
    const around = path.length === 1 ? shapeOf(kind) : shapeAt(kind, path.slice(0, -1));
    if (isRequired(around, last)) return 'required';
    delete holder[last as number];
  } else holder.splice(Number(last), 1);
  return undefined;
}

/** What holds the value at a route; made on the way where `isMade`. */
function holderOf(kind: Kind, data: Data, path: readonly Step[], isMade: boolean): unknown[] | undefined {
  let holder: unknown = data;
  for (const [index, step] of path.slice(0, -1).entries()) {
    const inner = (holder as Data)[step];
    const isNext = !Array.isArray(holder) || Number(step) === holder.length;
    if (inner === undefined) {
      if (!isMade || !isNext) return undefined;
      (holder as Data)[step] = shapeAt(kind, path.slice(0, index + 1))?.type === 'list' ? [] : {};
    } else if (typeof inner !== 'object') return undefined;
    holder = (holder as Data)[step];
  }
  return holder as unknown[];
}

function isOwnField(path: readonly Step[]): boolean {
  return path.length === 1 && String(path[0]).startsWith('x_');
}

/** Takes away what holds nothing any more, on the way to a value; or tells that it has to be there. */
function prune(shape: Shape | undefined, data: Data, path: readonly Step[]): RefusalReason | undefined {
  const [step, ...rest] = path;
  const inner = step === undefined ? undefined : data[step];
  if (step === undefined || typeof inner !== 'object' || inner === null) return undefined;
  const reason = prune(partAt(shape, step), inner as Data, rest);
  if (reason !== undefined || Object.keys(inner).length > 0 || Array.isArray(data)) return reason;
  delete data[step];
  return isRequired(shape, step) ? 'required' : undefined;
}

/** The shape of what is one step further. */
export function partAt(shape: Shape | undefined, step: Step): Shape | undefined {
  if (shape?.type === 'list') return shape.items;
  return shape?.type === 'fields' ? (shape.fields.get(String(step)) ?? shape.others) : undefined;
}

function isRequired(shape: Shape | undefined, step: Step): boolean {
  return shape?.type === 'fields' && shape.required.includes(String(step));
}
