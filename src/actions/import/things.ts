import type { ActionContext } from '../../core/acting/action.ts';
import type { NewRecords } from '../../core/acting/new-records.ts';
import { recordsNamed } from '../../core/acting/record-named.ts';
import type { Change } from '../../core/changing/change.ts';
import type { ListedThing } from '../../core/importing/listed.ts';
import { nameKey } from '../../core/importing/names.ts';
import type { Typed } from '../../core/writing/typed-value.ts';
import type { Facts } from './facts.ts';
import { note } from './facts.ts';
import type { Filling } from './filling.ts';
import { partnerKind } from './partner-kind.ts';

/** A partner or role that is there, or what it is going to be made of. */
export type Thing = { id: string } & ({ file: string } | { kind: Kind; fields: Record<string, Typed> });

type Kind = 'partner' | 'role';

/** The partners and roles that a list names: those that are there, and new ones. Each name leads to one. */
export class Things {
  readonly #context: ActionContext;
  readonly #records: NewRecords;
  readonly #filling: Filling;
  readonly #facts: Facts;
  readonly #found = new Map<string, Thing | 'several' | 'ours'>();

  constructor(context: ActionContext, records: NewRecords, filling: Filling, facts: Facts) {
    this.#context = context;
    this.#records = records;
    this.#filling = filling;
    this.#facts = facts;
  }

  /** The one with this name; nothing for the initiative itself, and where more are called so. */
  named(kind: Kind, name: string, row: number, fields: ListedThing['fields'] = {}): Thing | undefined {
    const key = `${kind} ${nameKey(name)}`;
    const found = this.#found.get(key) ?? this.#find(kind, name, row, fields);
    this.#found.set(key, found);
    if (found === 'several') note(this.#facts, 'namesakes', row);
    return typeof found === 'string' ? undefined : found;
  }

  /** Makes the records of those that are new, with all that they were given meanwhile. */
  made(): Change[] {
    const all = [...this.#found.values()].filter(found => typeof found !== 'string');
    return all.flatMap(thing =>
      'file' in thing
        ? []
        : this.#records.compose(thing.kind, thing.id, { fields: thing.fields, headings: new Map() }).change,
    );
  }

  #find(kind: Kind, name: string, row: number, fields: ListedThing['fields']): Thing | 'several' | 'ours' {
    const { register } = this.#context;
    if (kind === 'partner' && this.#isOurs(name)) return 'ours';
    const [only, ...others] = recordsNamed(name.replaceAll('/', ' '), [kind], this.#context);
    if (others.length > 0) return 'several';
    const there = only && register.get(kind, only.id);
    if (there) {
      this.#filling.fill(there.file, kind, there.data, fields, row);
      return { id: there.id, file: there.file };
    }
    const fitting = this.#filling.fitting(kind, fields, row);
    const all = { name, ...(kind === 'partner' && this.#kindOf(name, fields)), ...fitting };
    this.#facts.made[kind] += 1;
    return { id: this.#records.reserveFor(kind, all), kind, fields: all };
  }

  #isOurs(name: string): boolean {
    const { register } = this.#context;
    return register.words.isInitiative(name) || nameKey(register.initiative.data.name) === nameKey(name);
  }

  /** A partner has to be something: what its name tells, or else another. */
  #kindOf(name: string, { kind = '' }: ListedThing['fields']): { kind: string } {
    const found = partnerKind(String(kind), name);
    if (found === undefined && kind === '') this.#facts.unknownKinds += 1;
    return { kind: found ?? 'other' };
  }
}
