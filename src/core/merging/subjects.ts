import { distance } from 'fastest-levenshtein';
import { isFields } from '../changing/value.ts';
import type { Kind } from '../model/kinds.ts';
import type { Step } from '../model/place.ts';
import { type Fields, type Shape, schemaAt } from '../model/shape.ts';

/** Comparing texts costs time: with more of them than this, one that was changed counts as another one. */
const mostCompared = 10_000;

/** What says of the items of one list which is which: made of the schema, so that a kind that is new has it too. */
export class Subjects {
  readonly #items: Shape;
  readonly #fields: readonly string[];
  readonly #begins: readonly string[];
  /** What tells an item without a subject from another one. */
  readonly #required: readonly string[];

  constructor(kind: Kind, path: readonly Step[], items: Shape) {
    this.#items = items;
    const shape = items.type === 'fields' ? items : undefined;
    this.#required = (shape?.required ?? []).filter(name => isScalarText(shape?.fields.get(name)));
    const first = shape?.shorthand ?? schemaAt(kind, [...path, 0]).asked?.[0];
    this.#fields = shape ? withAlternatives(shape, first ?? this.#required[0]) : [];
    this.#begins = [...(shape?.fields ?? [])].flatMap(([name, part]) =>
      'when' in part && part.when === 'begins' ? [name] : [],
    );
  }

  /** Whom or what an item is about, as people would name it. */
  name(item: unknown): string {
    if (!isFields(item)) return String(item ?? '');
    return this.#subject(item)
      .map(([, value]) => String(value))
      .join(' ');
  }

  /** Of each item, the number that the same one has in another list; -1 where it is not there. */
  matched(items: readonly unknown[], others: readonly unknown[], isStrict = false): number[] {
    const found = items.map(() => -1);
    const taken = new Set<number>();
    const pair = (index: number, other: number): void => {
      found[index] = other;
      taken.add(other);
    };
    for (const toKey of [keyOf, this.#subjectAndBegin, this.#subjectAlone]) {
      const waiting = new Map<string, number[]>();
      for (const [other, value] of others.entries()) {
        const key = taken.has(other) ? undefined : toKey(value);
        if (key !== undefined) waiting.set(key, [...(waiting.get(key) ?? []), other]);
      }
      for (const [index, value] of items.entries()) {
        if (found[index] !== -1) continue;
        const key = toKey(value);
        const same = key === undefined ? undefined : waiting.get(key);
        const at = (same ?? []).findIndex(other => !isStrict || this.#mayBeSame(value, others[other]));
        if (at >= 0) pair(index, (same as number[]).splice(at, 1)[0] as number);
      }
    }
    if (!isStrict) this.#pairAlike(items, others, found, taken, pair);
    return found;
  }

  readonly #subjectAndBegin = (item: unknown): string | undefined =>
    isFields(item) ? JSON.stringify([this.#subject(item), this.#begins.map(name => item[name])]) : undefined;

  readonly #subjectAlone = (item: unknown): string | undefined =>
    isFields(item) ? JSON.stringify(this.#subject(item)) : undefined;

  #subject(item: Readonly<Record<string, unknown>>): (readonly [string, unknown])[] {
    const filled = (names: readonly string[]): (readonly [string, unknown])[] =>
      names.flatMap(name => (item[name] === undefined ? [] : [[name, item[name]] as const]));
    const subject = filled(this.#fields);
    return subject.length > 0 ? subject : filled(this.#required);
  }

  /** Two that both wrote: of one who begins on two days there are two. */
  #mayBeSame(one: unknown, other: unknown): boolean {
    if (!isFields(one) || !isFields(other)) return true;
    return this.#begins.every(
      name => one[name] === undefined || other[name] === undefined || one[name] === other[name],
    );
  }

  /** A text of which a part was changed is still that text; a reference to somebody else is another item. */
  #pairAlike(
    items: readonly unknown[],
    others: readonly unknown[],
    found: readonly number[],
    taken: ReadonlySet<number>,
    pair: (index: number, other: number) => void,
  ): void {
    const left = items.flatMap((_, index) => (found[index] === -1 ? [index] : []));
    const right = others.flatMap((_, other) => (taken.has(other) ? [] : [other]));
    if (left.length * right.length > mostCompared) return;
    for (const index of left) {
      const text = this.#textOf(items[index]);
      const at =
        text === undefined ? -1 : right.findIndex(other => isAlike(text, this.#textOf(others[other])));
      if (at >= 0) pair(index, right.splice(at, 1)[0] as number);
    }
  }

  #textOf(item: unknown): string | undefined {
    if (typeof item === 'string') return isScalarText(this.#items) ? item : undefined;
    if (!isFields(item) || this.#items.type !== 'fields') return undefined;
    const [[name, value] = [], ...more] = this.#subject(item);
    const isText = more.length === 0 && isScalarText(this.#items.fields.get(name ?? ''));
    return isText ? String(value) : undefined;
  }
}

/** The field that comes first, and those of which one is filled in instead. */
function withAlternatives(shape: Fields, first: string | undefined): string[] {
  if (first === undefined) return [];
  const others = Object.values(shape.conditions).flatMap(condition =>
    condition?.fields.includes(first) ? condition.fields : [],
  );
  return [...new Set([first, ...others])];
}

function isScalarText(shape: Shape | undefined): boolean {
  return shape?.type === 'text' && shape.references.length === 0;
}

/** Do two texts have most of their signs in common? */
function isAlike(one: string, other: string | undefined): boolean {
  if (other === undefined) return false;
  const longest = Math.max(one.length, other.length);
  return Math.abs(one.length - other.length) <= longest / 2 && distance(one, other) <= longest / 2;
}

/** What a value says, as one text: the same in whatever order its fields stand. */
export function keyOf(value: unknown): string {
  return JSON.stringify(ordered(value)) ?? '';
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isFields(value)) return value;
  return Object.entries(value)
    .map(([name, inner]) => [name, ordered(inner)] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
