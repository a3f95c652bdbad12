import { addTo } from '../ground/groups.ts';
import { partsOf } from '../model/record-key.ts';
import type { Register } from '../register/register.ts';
import { phoneKey } from './cells.ts';
import type { ListedDetails, ListedPerson } from './listed.ts';
import { initialKey, nameKey } from './names.ts';

/** Somebody who may be meant: a record, or an earlier row of the list. */
export interface Known {
  /** `person/cor`, or `row/5`. */
  key: string;
  name: string;
  partner?: string;
  details: ListedDetails;
  row?: number;
}

/** Why somebody may be the same. */
export type Because = 'name' | 'details' | 'initial' | 'first-name';

/** Who somebody in a list is: one who is there, nobody yet, or that is not sure. */
export type Match =
  | { is: 'known'; known: Known }
  | { is: 'new' }
  | { is: 'unsure'; candidates: readonly { known: Known; because: Because }[] };

/** Everybody who is there, found by name, initials, e-mail and telephone. */
export class KnownPeople {
  readonly #byName = new Map<string, Known[]>();
  readonly #byInitial = new Map<string, { known: Known; isInitial: boolean }[]>();
  readonly #byFirst = new Map<string, Known[]>();
  readonly #byDetail = new Map<string, Known[]>();

  /** `details`: those of the private file, by person. */
  constructor(register: Register, details: ReadonlyMap<string, ListedDetails>) {
    for (const { id, data } of register.all('person'))
      this.add({
        key: `person/${id}`,
        name: data.name,
        details: { ...data.contact_details, ...details.get(id) },
        ...(data.partner !== undefined && { partner: nameOfPartner(data.partner, register) }),
      });
  }

  add(known: Known): void {
    const key = nameKey(known.name);
    const { letter, family, isInitial } = initialKey(key);
    addTo(this.#byName, key, known);
    addTo(this.#byFirst, key.split(' ')[0] ?? '', known);
    if (family !== '') addTo(this.#byInitial, `${letter} ${family}`, { known, isInitial });
    for (const detail of keysOf(known.details)) addTo(this.#byDetail, detail, known);
  }

  /** Who this is, as far as the list tells. */
  match(person: ListedPerson): Match {
    const key = nameKey(person.name);
    const named = this.#byName.get(key) ?? [];
    const sharing = this.#sharing(person);
    const [only, ...others] = named;
    if (only) {
      const sure =
        others.length === 0 ? (isAgainst(person, only) ? [] : [only]) : surest(person, named, sharing);
      if (sure.length === 1) return { is: 'known', known: sure[0] as Known };
      return unsure(named, 'name');
    }
    const { letter, family, isInitial } = initialKey(key);
    const alike = (family === '' ? [] : (this.#byInitial.get(`${letter} ${family}`) ?? []))
      .filter(other => isInitial || other.isInitial)
      .map(({ known }) => known);
    const both = alike.filter(known => sharing.includes(known));
    if (both.length === 1) return { is: 'known', known: both[0] as Known };
    if (alike.length > 0) return unsure(alike, 'initial');
    if (family === '' && (this.#byFirst.get(key)?.length ?? 0) > 0)
      return unsure(this.#byFirst.get(key) ?? [], 'first-name');
    // Two rows with one telephone are two people at home together.
    const before = sharing.filter(known => known.row === undefined);
    return before.length > 0 ? unsure(before, 'details') : { is: 'new' };
  }

  /** Who has the same e-mail or telephone; those of one row may share it. */
  #sharing({ details, row }: ListedPerson): Known[] {
    const found = keysOf(details).flatMap(key => this.#byDetail.get(key) ?? []);
    return [...new Set(found)].filter(known => known.row !== row);
  }
}

/** Of namesakes: those with the same details, or else with the same partner. */
function surest({ partner }: ListedPerson, named: readonly Known[], sharing: readonly Known[]): Known[] {
  const both = named.filter(known => sharing.includes(known));
  if (both.length > 0 || partner === undefined) return both;
  return named.filter(known => known.partner !== undefined && nameKey(known.partner) === nameKey(partner));
}

/** Has the one an e-mail and telephone, and the other quite different ones? */
function isAgainst({ details }: ListedPerson, known: Known): boolean {
  const pairs = (['email', 'phone'] as const).filter(name => details[name] && known.details[name]);
  const own = new Set(keysOf(details));
  return pairs.length > 0 && !keysOf(known.details).some(key => own.has(key));
}

function keysOf({ phone = '', email = '' }: ListedDetails): string[] {
  const phones = phone.split(/[,;/]/).map(phoneKey);
  const emails = email.split(/[,;\s]+/).map(each => each.toLowerCase());
  return [...phones.filter(key => key.length > 7), ...emails.filter(key => key !== '')];
}

function unsure(all: readonly Known[], because: Because): Match {
  return { is: 'unsure', candidates: all.slice(0, mostShown).map(known => ({ known, because })) };
}

/** More than these are no help in choosing. */
const mostShown = 8;

function nameOfPartner(reference: string, register: Register): string {
  const { id } = partsOf(reference);
  return register.get('partner', id)?.data.name ?? id;
}
