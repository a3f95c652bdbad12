import type { Day } from '../ground/calendar.ts';
import type { RecordFile, RecordOf } from '../model/record.ts';
import { keyOf } from '../model/record-key.ts';
import type { Register } from '../register/register.ts';
import { activeOf } from './activity.ts';
import { type Agreement, openAgreements, type Party } from './agreements.ts';
import { activeContacts } from './contacts.ts';
import { type Staffing, staffing } from './staffing.ts';
import { type NeededTalent, neededTalents } from './talents.ts';

/** What changes when people and partners stop. Each thing as it is then, where nothing else is said. */
export interface Losses {
  /** Roles that fall empty, as they are now. */
  emptied: Staffing[];
  /** Roles that come to rest on one person, or lose somebody while they do. */
  onOnePerson: Staffing[];
  /** Roles that keep people, and lose who took the lead. */
  withoutLead: Staffing[];
  /** Partners that lose a contact and keep one at most. */
  contacts: { partner: RecordOf<'partner'>; left: readonly RecordOf<'person'>[] }[];
  /** What roles ask for and one person at most can still do, where it were more. */
  talents: NeededTalent[];
  /** What those who stop promised in open agreements, or were the contact person of. */
  agreements: { agreement: Agreement; party: Party }[];
}

/** The active people and partners that leave: those named (`person/fatima`), and the people of such a partner. */
export function leavingOf(
  register: Register,
  named: readonly string[],
  today: Day,
): { people: RecordOf<'person'>[]; partners: RecordOf<'partner'>[] } {
  const keys = new Set(named);
  return {
    people: activeOf(register, 'person', today).filter(
      person => keys.has(keyOf(person)) || keys.has(`partner/${person.data.partner}`),
    ),
    partners: activeOf(register, 'partner', today).filter(partner => keys.has(keyOf(partner))),
  };
}

/** The records as they would be if these people and partners stopped today. */
export function withoutThem(register: Register, named: readonly string[], today: Day): Register {
  const { people, partners } = leavingOf(register, named, today);
  const leaving = new Set([...people, ...partners].map(keyOf));
  const files = register.files.map(file =>
    leaving.has(keyOf(file)) ? ({ ...file, data: { ...file.data, status: 'stopped' } } as RecordFile) : file,
  );
  return register.with(files);
}

/** What falls away between the records as they are and as they would be. */
export function lossesOf(register: Register, named: readonly string[], today: Day): Losses {
  return {
    ...lossesBetween(register, withoutThem(register, named, today), today),
    agreements: promisesOf(register, named, today),
  };
}

/** What falls away on one day between two states of the same roles, partners and people. */
export function lossesBetween(before: Register, after: Register, today: Day): Omit<Losses, 'agreements'> {
  const now = new Map(staffing(before, today).map(one => [one.role.id, one]));
  const then = staffing(after, today);
  const changed = (is: (before: Staffing, after: Staffing) => boolean): Staffing[] =>
    then.filter(one => is(now.get(one.role.id) as Staffing, one));
  return {
    emptied: changed((a, b) => !a.isVacant && b.isVacant).map(({ role }) => now.get(role.id) as Staffing),
    onOnePerson: changed((a, b) => b.isOnePitter && b.holders.length < a.holders.length),
    withoutLead: changed((a, b) => hasLead(a) && !hasLead(b) && !b.isVacant),
    contacts: activeOf(after, 'partner', today).flatMap(partner => {
      const left = activeContacts(partner, after, today);
      const isLess = left.length < activeContacts(partner, before, today).length;
      return isLess && left.length <= 1 ? [{ partner, left }] : [];
    }),
    talents: talentsLost(before, after, today),
  };
}

function hasLead({ holders }: Staffing): boolean {
  return holders.some(({ part }) => part === 'lead');
}

function talentsLost(register: Register, after: Register, today: Day): NeededTalent[] {
  const now = new Map(neededTalents(register, today).map(one => [one.talent, one.people.length]));
  return neededTalents(after, today).filter(
    ({ talent, people }) => people.length <= 1 && people.length < (now.get(talent) ?? 0),
  );
}

/** What those who leave promised in open agreements, or are the contact person of. */
export function promisesOf(register: Register, named: readonly string[], today: Day): Losses['agreements'] {
  const { people, partners } = leavingOf(register, named, today);
  const leaving = new Set([...people, ...partners].map(keyOf));
  const isTheirs = ({ partner, person, contact_person }: Party): boolean =>
    leaving.has(`partner/${partner}`) ||
    leaving.has(`person/${person}`) ||
    leaving.has(`person/${contact_person}`);
  return openAgreements(register).flatMap(agreement =>
    (agreement.data.parties ?? []).filter(isTheirs).map(party => ({ agreement, party })),
  );
}
