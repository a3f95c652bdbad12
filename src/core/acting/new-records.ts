import type { Change } from '../changing/change.ts';
import { isId, slugOf } from '../ground/slug.ts';
import { type FolderKind, isReserved } from '../model/kinds.ts';
import { keyOf } from '../model/record-key.ts';
import type { Draft } from '../writing/assignment.ts';
import { compose, type Drafted, idOf, type NewRecord, read } from '../writing/new-record.ts';
import type { Typed } from '../writing/typed-value.ts';
import type { ActionContext } from './action.ts';

/** A record that a plan makes. */
export interface Made {
  key: string;
  id: string;
  change: Change;
  record: NewRecord;
}

/** Makes the new records of one plan, each with an id of its own. */
export class NewRecords {
  readonly changes: Change[] = [];
  readonly #context: ActionContext;
  readonly #taken = new Set<string>();

  constructor(context: ActionContext) {
    this.#context = context;
  }

  /**
   * A record with these fields, in the English names, with values as people type them (a record by its id or key). Its
   * file is named after it; a number comes behind that where the name is taken. `headings`: texts under headings.
   */
  make(
    kind: FolderKind,
    fields: Record<string, Typed>,
    lead?: string,
    headings: Record<string, string> = {},
  ): Made {
    const draft = { fields, headings: new Map(Object.entries(headings)), lead };
    const drafted = read(kind, draft, this.#context);
    return this.#make(kind, this.#reserveFor(kind, drafted, draft), drafted, draft);
  }

  /** Keeps an id for a record that is going to be made of these fields, and of more. */
  reserveFor(kind: FolderKind, fields: Record<string, Typed>): string {
    const draft = { fields, headings: new Map() };
    return this.#reserveFor(kind, read(kind, draft, this.#context), draft);
  }

  /** Keeps an id for a record, with a number behind it where it is taken. */
  reserve(kind: FolderKind, id: string): string {
    let free = id;
    const isTaken = (): boolean =>
      isReserved(kind, free) || this.#taken.has(`${kind}/${free}`) || this.#context.register.has(kind, free);
    for (let number = 2; isTaken(); number += 1) free = `${id}-${number}`;
    this.#taken.add(`${kind}/${free}`);
    return free;
  }

  /** Makes the record of a draft with an id that was kept for it. */
  compose(kind: FolderKind, id: string, draft: Draft): Made {
    return this.#make(kind, id, read(kind, draft, this.#context), draft);
  }

  #reserveFor(kind: FolderKind, drafted: Drafted, { fields }: Draft): string {
    const named = idOf(kind, drafted, this.#context.register.words) || slugOf(String(fields.name)) || kind;
    return this.reserve(kind, isId(named) ? named : kind);
  }

  #make(kind: FolderKind, id: string, drafted: Drafted, draft: Draft): Made {
    const { words } = this.#context.register;
    const record = compose(kind, id, drafted, draft, this.#context.template(kind), words);
    const change: Change = { do: 'create', file: record.path, text: record.text };
    this.changes.push(change);
    return { key: keyOf({ kind, id }), id, change, record };
  }

  /** The key of a record that was chosen, or of a new one with the name that was typed in its place. */
  keyOf(kind: FolderKind, answer: string): string {
    const known =
      answer.startsWith(`${kind}/`) && this.#context.register.get(kind, answer.slice(kind.length + 1));
    return known ? answer : this.make(kind, { name: answer }).key;
  }
}
