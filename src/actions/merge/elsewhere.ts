import type { Leaves, Moving } from '../../core/acting/moving.ts';
import type { Change, FieldChange, Value } from '../../core/changing/change.ts';
import { stepsBetween } from '../../core/changing/steps.ts';
import { isFields } from '../../core/changing/value.ts';
import type { Step } from '../../core/model/place.ts';
import type { RecordFile } from '../../core/model/record.ts';
import { keyOf } from '../../core/model/record-key.ts';
import { type List, type Scalar, type Shape, shapeOf } from '../../core/model/shape.ts';
import { joined } from './united.ts';

/** What has to change where one list names both: the second goes, and what only that told is told of the first. */
export interface Doubles {
  changes: readonly Change[];
  /** Items that go keep the reference that they have. */
  leaves: Leaves;
}

/** The lists in other records that name both of two records. */
export function doublesIn(files: readonly RecordFile[], moving: Moving): Doubles {
  const gone = new Set<string>();
  const changes = files.flatMap(record => {
    const own = [moving.from.file, moving.to.file].includes(record.file);
    const { references, readable } = record;
    const names = (id: string): boolean =>
      references.some(reference => reference.kind === moving.kind && reference.id === id);
    if (own || !readable || !names(moving.from.id) || !names(moving.to.id)) return [];
    const finder = new Finder(record, moving);
    finder.look(shapeOf(record.kind), record.data, []);
    for (const path of finder.gone) gone.add([record.file, ...path].join('\0'));
    const takenOut = finder.gone
      .toReversed()
      .map((path): FieldChange => ({ do: 'remove', file: record.file, path }));
    return [...finder.told, ...takenOut];
  });
  const leaves: Leaves = ({ file }, path) =>
    path.some((_, at) => gone.has([file, ...path.slice(0, at + 1)].join('\0')));
  return { changes, leaves };
}

class Finder {
  readonly gone: (readonly Step[])[] = [];
  readonly told: FieldChange[] = [];
  readonly #file: string;
  readonly #moving: Moving;

  constructor({ file }: RecordFile, moving: Moving) {
    this.#file = file;
    this.#moving = moving;
  }

  look(shape: Shape | undefined, value: unknown, path: readonly Step[]): void {
    if (shape?.type === 'list' && Array.isArray(value)) this.#list(shape, value, path);
    else if (shape?.type === 'fields' && isFields(value))
      for (const [name, inner] of Object.entries(value))
        this.look(shape.fields.get(name) ?? shape.others, inner, [...path, name]);
  }

  #list({ items }: List, values: readonly Value[], path: readonly Step[]): void {
    const moved = values.map(value => movedIn(items, value, this.#moving));
    for (const [index, value] of values.entries()) {
      if (moved[index] === value) {
        this.look(items, value, [...path, index]);
        continue;
      }
      const at = moved.findIndex(
        (other, before) =>
          before !== index && values[before] === other && isJoined(items, other, moved[index] as Value),
      );
      if (at < 0) continue;
      const whole = joined(items, moved[at] as Value, moved[index] as Value) as Value;
      this.#tell([...path, at], values[at], whole);
      this.gone.push([...path, index]);
    }
  }

  #tell(path: readonly Step[], before: unknown, after: Value): void {
    if (!isFields(before) || !isFields(after)) return;
    const steps = Object.keys(after).filter(name => stepsBetween([], before[name], after[name]).length > 0);
    for (const name of steps)
      this.told.push({ do: 'set', file: this.#file, path: [...path, name], value: after[name] as Value });
  }
}

function isJoined(items: Shape, one: Value, other: Value): boolean {
  return joined(items, one, other) !== undefined;
}

/** The same value with the record that stays in the place of the one that goes; the very same where it names that nowhere. */
export function movedIn(shape: Shape | undefined, value: Value, moving: Moving): Value {
  if (shape?.type === 'list' && Array.isArray(value)) {
    const items = value.map(item => movedIn(shape.items, item, moving));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (shape?.type === 'fields' && isFields(value)) {
    const entries = Object.entries(value).map(
      ([name, inner]) => [name, movedIn(shape.fields.get(name) ?? shape.others, inner, moving)] as const,
    );
    return entries.some(([name, inner]) => inner !== value[name]) ? Object.fromEntries(entries) : value;
  }
  if (shape === undefined || shape.type === 'list' || shape.type === 'fields') return value;
  return value === named(shape, moving.kind, moving.from.id)
    ? named(shape, moving.kind, moving.to.id)
    : value;
}

/** How a field holds a reference to a record. */
export function named({ references }: Scalar, kind: string, id: string): string {
  const mayBe = references.some(target => target === kind);
  if (!mayBe) return '';
  return references.length === 1 ? id : keyOf({ kind, id });
}
