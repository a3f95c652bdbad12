import { goalId } from '../model/goal-id.ts';
import { datedKinds, type Kind, kinds } from '../model/kinds.ts';
import type { Register } from '../register/register.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import { slugOfShown } from './stand-ins.ts';

/** The ids that everyone sees: where the real one tells something, one made of what is shown. */
export class ShownIds {
  /** By kind and real id. */
  readonly #ids = new Map<string, Map<string, string>>();
  readonly #given = new Map<string, Set<string>>();
  readonly #pseudonyms: Pseudonyms;

  constructor(
    states: readonly Register[],
    pseudonyms: Pseudonyms,
    nameOf: (record: Register['files'][number]) => string,
  ) {
    this.#pseudonyms = pseudonyms;
    for (const kind of [...kinds, 'goal']) this.#ids.set(kind, new Map());
    const all = states.flatMap(state => state.originals);
    const goals = states.flatMap(state => state.initiative.data.goals ?? []);
    for (const { kind, id } of all) this.#ids.get(kind)?.set(id, id);
    for (const goal of goals) this.#ids.get('goal')?.set(goalId(goal), goalId(goal));
    // Two that become the same get a number, which may not tell whose name comes first.
    const changed = all.filter(({ kind, id }) => kind !== 'person' && pseudonyms.inId(id) !== id);
    const people = all.filter(({ kind }) => kind === 'person');
    for (const file of [...pseudonyms.inOrder(changed), ...people])
      this.#change(file.kind, file.id, file.readable ? () => nameOf(file) : undefined);
    for (const goal of goals) this.#change('goal', goalId(goal), () => pseudonyms.inText(goal.name));
  }

  of(kind: Kind | 'goal', id: string): string {
    return this.#ids.get(kind)?.get(id) ?? this.#pseudonyms.inId(id);
  }

  #change(kind: Kind | 'goal', id: string, shownName?: () => string): void {
    const ids = this.#ids.get(kind);
    if (ids?.get(id) !== id) return;
    const person = kind === 'person' ? this.#pseudonyms.of(id)?.id : undefined;
    const bare = person ?? this.#pseudonyms.inId(id);
    if (bare === id) return;
    const other = person ?? ((shownName && idFromName(kind, id, shownName())) || bare);
    if (other !== id) ids.set(id, this.#free(other, kind));
  }

  /** That id, or with a number behind it where another record has it. */
  #free(wanted: string, kind: Kind | 'goal'): string {
    const ids = this.#ids.get(kind);
    const given = this.#given.get(kind) ?? new Set();
    this.#given.set(kind, given);
    let id = wanted;
    for (let number = 2; given.has(id) || ids?.has(id); number += 1) id = `${wanted}-${number}`;
    given.add(id);
    return id;
  }
}

/**
 * An id made of a name as it is shown, behind its date where it has one: what may be seen in the one may be seen in the
 * other. The very same where it says no more than the name.
 */
function idFromName(kind: string, id: string, shownName: string): string {
  const date = datedKinds.includes(kind as Kind) ? (/^\d{4}-\d\d-\d\d/.exec(id)?.[0] ?? '') : '';
  const made = [date, slugOfShown(shownName)].filter(Boolean).join('-');
  const said = new Set(made.split('-'));
  return id.split('-').every(word => said.has(word)) ? id : made;
}
