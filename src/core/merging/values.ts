import { isSame } from '../changing/steps.ts';
import { isFields } from '../changing/value.ts';
import type { Kind } from '../model/kinds.ts';
import type { Step } from '../model/place.ts';
import { type Fields, type List, type Shape, shapeOf } from '../model/shape.ts';
import { inOneOrder, type Merged } from './order.ts';
import { keyOf, Subjects } from './subjects.ts';
import { mergedText } from './units.ts';

/** What both changed differently. Of a list the route has whom or what the item is about. */
export interface Conflict {
  path: readonly string[];
  base?: unknown;
  ours?: unknown;
  theirs?: unknown;
}

type Data = Readonly<Record<string, unknown>>;

/** Where a value is: in the schema, and as people would name it. */
interface At {
  path: readonly Step[];
  named: readonly string[];
}

/** Joins what two people made of one record, field by field. Where they differ ours stays, and it is told. */
export class ValueMerger {
  readonly conflicts: Conflict[] = [];
  readonly #kind: Kind;

  constructor(kind: Kind) {
    this.#kind = kind;
  }

  record(base: object, ours: object, theirs: object): Data {
    const start = { path: [], named: [] };
    return this.#fields(shapeOf(this.#kind), base as Data, ours as Data, theirs as Data, start);
  }

  #value(shape: Shape | undefined, base: unknown, ours: unknown, theirs: unknown, at: At): unknown {
    if (isSame(ours, theirs) || isSame(base, theirs)) return ours;
    if (isSame(base, ours)) return theirs;
    const isList = (value: unknown): value is unknown[] | undefined =>
      value === undefined || Array.isArray(value);
    if (shape?.type === 'list' && isList(base) && isList(ours) && isList(theirs))
      return this.#list(shape, base ?? [], ours ?? [], theirs ?? [], at);
    if (shape?.type === 'fields' && isFields(ours) && isFields(theirs))
      return this.#fields(shape, isFields(base) ? base : {}, ours, theirs, at);
    if (shape?.type === 'text' && typeof ours === 'string' && typeof theirs === 'string') {
      const isLong = shape.section || `${base}${ours}${theirs}`.includes('\n');
      const text = isLong ? mergedText(typeof base === 'string' ? base : '', ours, theirs) : undefined;
      if (text !== undefined) return text;
    }
    this.conflicts.push({ path: at.named, base, ours, theirs });
    return ours ?? theirs;
  }

  #fields(shape: Fields, base: Data, ours: Data, theirs: Data, { path, named }: At): Data {
    const names = new Set([...Object.keys(ours), ...Object.keys(theirs), ...Object.keys(base)]);
    const merged = [...names].map(name => {
      const part = shape.fields.get(name) ?? shape.others;
      const at = { path: [...path, name], named: [...named, name] };
      return [name, this.#value(part, base[name], ours[name], theirs[name], at)] as const;
    });
    return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
  }

  #list(
    shape: List,
    base: readonly unknown[],
    ours: readonly unknown[],
    theirs: readonly unknown[],
    at: At,
  ): unknown[] | undefined {
    const subjects = new Subjects(this.#kind, at.path, shape.items);
    const inner = (item: unknown): At => ({
      path: [...at.path, 0],
      named: [...at.named, subjects.name(item)],
    });
    const [mine, others] = [subjects.matched(base, ours), subjects.matched(base, theirs)];
    const all: Merged[] = [];
    for (const [index, item] of base.entries()) {
      const [our, their] = [mine[index] ?? -1, others[index] ?? -1];
      if (our < 0 && their < 0) continue;
      const [left, right] = [ours[our], theirs[their]];
      if ((our < 0 && isSame(item, right)) || (their < 0 && isSame(item, left))) continue;
      const value = this.#value(shape.items, item, left, right, inner(item));
      all.push({ value, base: index, ours: our, theirs: their });
    }
    const added = leftOf(mine, ours.length);
    const addedThere = leftOf(others, theirs.length);
    const pairs = subjects.matched(
      added.map(index => ours[index]),
      addedThere.map(index => theirs[index]),
      true,
    );
    for (const [index, our] of added.entries()) {
      const their = addedThere[pairs[index] ?? -1] ?? -1;
      const value =
        their < 0
          ? ours[our]
          : this.#value(shape.items, undefined, ours[our], theirs[their], inner(ours[our]));
      all.push({ value, base: -1, ours: our, theirs: their });
    }
    for (const [index, their] of addedThere.entries())
      if (!pairs.includes(index)) all.push({ value: theirs[their], base: -1, ours: -1, theirs: their });
    const items = inOneOrder(all).map(({ value }) => value);
    const once = withoutSurplus(items, ours, theirs);
    return once.length > 0 ? once : undefined;
  }
}

/** The numbers that are not among these. */
function leftOf(numbers: readonly number[], count: number): number[] {
  const known = new Set(numbers);
  return [...Array(count).keys()].filter(number => !known.has(number));
}

/** An item that both came to, each in another way, stands there once. */
function withoutSurplus(
  items: readonly unknown[],
  ours: readonly unknown[],
  theirs: readonly unknown[],
): unknown[] {
  const [mine, others] = [countsOf(ours), countsOf(theirs)];
  const counts = new Map<string, number>();
  return items.filter(item => {
    const key = keyOf(item);
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    return before < Math.max(1, mine.get(key) ?? 0, others.get(key) ?? 0);
  });
}

function countsOf(items: readonly unknown[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
