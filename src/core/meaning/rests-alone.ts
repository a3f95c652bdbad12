import type { Day } from '../ground/calendar.ts';
import type { RecordOf } from '../model/record.ts';
import type { Register } from '../register/register.ts';
import { activeOf } from './activity.ts';
import { activeContacts } from './contacts.ts';
import { staffing } from './staffing.ts';
import { neededTalents } from './talents.ts';

/** What falls empty when one person stops. */
export interface RestsAlone {
  person: RecordOf<'person'>;
  /** The active roles that nobody else holds, those on purpose included. */
  roles: RecordOf<'role'>[];
  /** The active partners of which nobody else is a contact. */
  partners: RecordOf<'partner'>[];
  /** What roles ask for and nobody else can do. */
  talents: string[];
}

/** The active people on whom something rests alone, the one with the most first. */
export function restsAlone(register: Register, today: Day): RestsAlone[] {
  const all = new Map<string, RestsAlone>(
    activeOf(register, 'person', today).map(person => [
      person.id,
      { person, roles: [], partners: [], talents: [] },
    ]),
  );
  for (const { role, holders } of staffing(register, today))
    if (holders.length === 1 && holders[0]) all.get(holders[0].person.id)?.roles.push(role);
  for (const partner of activeOf(register, 'partner', today)) {
    const [contact, ...others] = activeContacts(partner, register, today);
    if (contact && others.length === 0) all.get(contact.id)?.partners.push(partner);
  }
  for (const { talent, people } of neededTalents(register, today))
    if (people.length === 1 && people[0]) all.get(people[0].id)?.talents.push(talent);
  const size = ({ roles, partners, talents }: RestsAlone): number =>
    roles.length + partners.length + talents.length;
  return [...all.values()].filter(one => size(one) > 0).sort((a, b) => size(b) - size(a));
}
