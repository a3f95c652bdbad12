import type { ActionContext } from '../../core/acting/action.ts';
import { NewRecords } from '../../core/acting/new-records.ts';
import type { Change, Value } from '../../core/changing/change.ts';
import { isWhollyBefore } from '../../core/ground/calendar.ts';
import { phoneKey } from '../../core/importing/cells.ts';
import type { Filled, ListedDetails, ListedPerson } from '../../core/importing/listed.ts';
import { partsOf } from '../../core/model/record-key.ts';
import { type Facts, noFacts, note } from './facts.ts';
import { Filling } from './filling.ts';
import type { Rows } from './read.ts';
import { type Thing, Things } from './things.ts';

/** What becomes of the records when a list is read in. */
export function changesOf(rows: Rows, context: ActionContext): { changes: Change[]; facts: Facts } {
  return new Import(rows, context).made();
}

/** Somebody in the list, with all rows about them taken together. */
interface Somebody {
  first: ListedPerson;
  details: ListedDetails;
  fields: Record<string, Filled>;
  partner?: string;
}

class Import {
  readonly #rows: Rows;
  readonly #context: ActionContext;
  readonly #facts = noFacts();
  readonly #records: NewRecords;
  readonly #filling: Filling;
  readonly #things: Things;
  readonly #people: Change[] = [];
  readonly #details: Change[] = [];
  /** The ids of people in the records, by key. */
  readonly #ids = new Map<string, string>();

  constructor(rows: Rows, context: ActionContext) {
    this.#rows = rows;
    this.#context = context;
    this.#records = new NewRecords(context);
    this.#filling = new Filling(context, this.#facts);
    this.#things = new Things(context, this.#records, this.#filling, this.#facts);
  }

  made(): { changes: Change[]; facts: Facts } {
    const { partners, roles, notes } = this.#rows.listed;
    for (const { about, row } of notes) note(this.#facts, about, row);
    for (const { name, row, fields } of partners) this.#things.named('partner', name, row, fields);
    for (const { name, row, fields } of roles) this.#things.named('role', name, row, fields);
    for (const [key, somebody] of this.#everybody()) this.#person(key, somebody);
    this.#contacts();
    this.#holders();
    const changes = [...this.#things.made(), ...this.#people, ...this.#filling.changes, ...this.#details];
    return { changes, facts: this.#facts };
  }

  #everybody(): Map<string, Somebody> {
    const all = new Map<string, Somebody>();
    for (const person of this.#rows.listed.people) {
      const key = this.#rows.whoIs.get(person.id);
      if (key === undefined) continue;
      const { details, fields, partner } = person;
      const before = all.get(key);
      const known = before?.partner ?? partner;
      all.set(key, {
        first: before?.first ?? person,
        details: { ...details, ...before?.details },
        fields: { ...fields, ...before?.fields },
        ...(known !== undefined && { partner: known }),
      });
    }
    return all;
  }

  #person(key: string, { first: { name, row }, details, fields, partner }: Somebody): void {
    const { kind, id: known } = partsOf(key);
    const there = kind === 'person' ? this.#context.register.get('person', known) : undefined;
    const at = partner === undefined ? undefined : this.#things.named('partner', partner, row);
    if (there) {
      const own = at ? { partner: at.id, ...fields } : fields;
      this.#filling.fill(there.file, 'person', there.data, own, row);
      this.#ids.set(key, there.id);
      this.#keep(there.id, details, row, there.data.contact_details);
      return;
    }
    if (this.#context.register.initiative.data.visibility === 'public' && fields.consent === undefined) {
      note(this.#facts, 'no-consent', row);
      return;
    }
    const fitting = this.#filling.fitting('person', fields, row);
    const { id, change } = this.#records.make('person', { name, ...(at && { partner: at.id }), ...fitting });
    this.#people.push(change);
    this.#facts.made.person += 1;
    this.#ids.set(key, id);
    this.#keep(id, details, row);
  }

  /** Contact details go into the private file, and only what is not known yet. */
  #keep(id: string, details: ListedDetails, row: number, inRecord: ListedDetails = {}): void {
    const kept = this.#rows.details.get(id) ?? {};
    const known = { ...inRecord, ...kept };
    const fresh = Object.entries(details).filter(([name, text]) => {
      const now = (known as Record<string, string>)[name];
      if (now !== undefined && !isSameDetail(now, text)) note(this.#facts, 'differs', row);
      return now === undefined;
    });
    if (fresh.length === 0) return;
    this.#facts.hasDetails = true;
    this.#details.push({ do: 'private', person: id, details: { ...kept, ...Object.fromEntries(fresh) } });
  }

  /** Whom to call at a partner. */
  #contacts(): void {
    for (const { name, row, people } of this.#rows.listed.partners) {
      const at = this.#things.named('partner', name, row);
      if (!at) continue;
      const there = this.#context.register.get('partner', at.id)?.data.contacts ?? [];
      const ids = this.#idsOf(people).filter(id => !there.includes(id));
      this.#list(at, 'contacts', ids, id => id);
    }
  }

  /** Who holds the roles that the list names. */
  #holders(): void {
    const byRole = new Map<Thing, Set<string>>();
    for (const { id: entry, row, roles } of this.#rows.listed.people) {
      const [person] = this.#idsOf([entry]);
      if (person === undefined) continue;
      for (const role of roles) {
        const at = this.#things.named('role', role, row);
        if (at) byRole.set(at, (byRole.get(at) ?? new Set()).add(person));
      }
    }
    for (const [at, people] of byRole) {
      const ids = [...people].filter(person => !this.#holds(at, person));
      this.#list(at, 'holders', ids, person => ({ person }));
    }
  }

  /** Puts people in a list: in that of a new record as people write them, in one that is there as items. */
  #list(at: Thing, field: string, ids: readonly string[], itemOf: (id: string) => Value): void {
    if (ids.length === 0) return;
    // More rows can be about one partner.
    if (!('file' in at)) at.fields[field] = [...new Set([...((at.fields[field] ?? []) as string[]), ...ids])];
    else for (const id of ids) this.#filling.addTo(at.file, field, itemOf(id));
  }

  #holds({ id }: Thing, person: string): boolean {
    const { register, today } = this.#context;
    const holders = register.get('role', id)?.data.holders ?? [];
    return holders.some(
      holder =>
        partsOf(holder.person).id === person &&
        (holder.until === undefined || !isWhollyBefore(holder.until, today)),
    );
  }

  #idsOf(entries: readonly string[]): string[] {
    const ids = entries.flatMap(entry => this.#ids.get(this.#rows.whoIs.get(entry) ?? '') ?? []);
    return [...new Set(ids)];
  }
}

function isSameDetail(now: string, text: string): boolean {
  const plain = (detail: string): string => detail.toLowerCase().replace(/\s+/g, ' ').trim();
  const isNumber = /^[\d\s().+-]+$/.test(now);
  return plain(now) === plain(text) || (isNumber && phoneKey(now) === phoneKey(text));
}
