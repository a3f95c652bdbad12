import type { ActionContext } from '../../core/acting/action.ts';
import { fieldValue } from '../../core/acting/field-value.ts';
import type { Change, Value } from '../../core/changing/change.ts';
import { fold } from '../../core/ground/fold.ts';
import type { Filled } from '../../core/importing/listed.ts';
import type { FolderKind } from '../../core/model/kinds.ts';
import { type Facts, note, noteUnfit } from './facts.ts';

/** Fills in what is not there yet. What is there stays as it is, whatever a list says. */
export class Filling {
  readonly changes: Change[] = [];
  readonly #context: ActionContext;
  readonly #facts: Facts;

  constructor(context: ActionContext, facts: Facts) {
    this.#context = context;
    this.#facts = facts;
  }

  /** Of these fields those of which the value can stand in a record. */
  fitting(kind: FolderKind, fields: Readonly<Record<string, Filled>>, row: number): Record<string, Filled> {
    return Object.fromEntries(
      Object.entries(fields).filter(([field, typed]) => this.#valueOf(kind, field, typed, row) !== undefined),
    );
  }

  /** Fills in fields of a record that is there. */
  fill(
    file: string,
    kind: FolderKind,
    data: object,
    fields: Readonly<Record<string, Filled>>,
    row: number,
  ): void {
    for (const [field, typed] of Object.entries(fields)) {
      const value = this.#valueOf(kind, field, typed, row);
      if (value === undefined) continue;
      const now = (data as Record<string, unknown>)[field];
      if (now === undefined) this.#change({ do: 'set', file, path: [field], value });
      else if (Array.isArray(now)) this.#add(file, field, now, value);
      else if (fold(String(now)) !== fold(String(value))) note(this.#facts, 'differs', row);
    }
  }

  /** An item in a list of a record that is there. */
  addTo(file: string, field: string, value: Value): void {
    this.#change({ do: 'add', file, path: [field], value });
  }

  #add(file: string, field: string, now: readonly unknown[], value: Value): void {
    const there = new Set(now.map(item => fold(String(item))));
    for (const item of Array.isArray(value) ? (value as readonly Value[]) : [value])
      if (!there.has(fold(String(item)))) this.addTo(file, field, item);
  }

  #change(change: Extract<Change, { file: string }>): void {
    this.changes.push(change);
    this.#facts.filled.add(change.file);
  }

  #valueOf(kind: FolderKind, field: string, typed: Filled, row: number): Value | undefined {
    const read = fieldValue(kind, [field], typed, this.#context);
    if ('value' in read) return read.value;
    noteUnfit(this.#facts, field, row);
    return undefined;
  }
}
