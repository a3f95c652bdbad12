import type { Day } from '../ground/calendar.ts';
import { addTo } from '../ground/groups.ts';
import { initiativeId } from '../model/kinds.ts';
import type { RecordOf } from '../model/record.ts';
import type { Register } from '../register/register.ts';
import { activePerson } from './activity.ts';
import { openAgreements, type Party } from './agreements.ts';
import { once } from './once.ts';

type Person = RecordOf<'person'>;

/** The channels by which people really meet or speak: a letter or a message is no personal contact. */
const personalChannels: readonly string[] = ['meeting', 'visit', 'phone'];

/** The distinct active people among a partner's own contacts, in its order. */
export function activeContacts({ data }: RecordOf<'partner'>, register: Register, today: Day): Person[] {
  return [...new Set(data.contacts)].flatMap(id => activePerson(register, id, today) ?? []);
}

/**
 * Whom to call about a party's share of an agreement: the active contact person of its line, else the active
 * contacts of the partner, or the person that the party is. The initiative itself needs a contact person.
 */
export function whoToCall(party: Party, register: Register, today: Day): Person[] {
  const named = activePerson(register, party.contact_person, today);
  if (named) return [named];
  if (party.person) return [activePerson(register, party.person, today) ?? []].flat();
  const partner = party.partner === initiativeId ? undefined : register.get('partner', party.partner);
  return partner ? activeContacts(partner, register, today) : [];
}

/** Did people see or hear each other here? A meeting, a visit or a call. */
export function isPersonal({ data }: RecordOf<'meeting'>): boolean {
  return personalChannels.includes(data.channel ?? 'meeting');
}

/**
 * The newest personal contact with each partner, today or before: the minutes of a meeting, visit or call
 * with somebody present who belongs to the partner or is its contact.
 */
export const lastPersonalContacts = once((register, today): ReadonlyMap<string, RecordOf<'meeting'>> => {
  const partnersOf = partnersByPerson(register);
  const latest = new Map<string, RecordOf<'meeting'>>();
  for (const meeting of register.all('meeting')) {
    const { held_on: day, present = [] } = meeting.data;
    if (day === undefined || day > today || !isPersonal(meeting)) continue;
    for (const partner of new Set(present.flatMap(id => partnersOf.get(id) ?? []))) {
      const known = latest.get(partner)?.data.held_on;
      if (known === undefined || known < day) latest.set(partner, meeting);
    }
  }
  return latest;
});

/** The partners that each person belongs to or is a contact of. */
export function partnersByPerson(register: Register): Map<string, string[]> {
  const partners = new Map<string, string[]>();
  for (const { id, data } of register.all('person')) if (data.partner) addTo(partners, id, data.partner);
  for (const { id, data } of register.all('partner'))
    for (const person of data.contacts ?? []) addTo(partners, person, id);
  return partners;
}

/** Everybody who is a contact: of a partner, or on a line of an open agreement. */
export function contactPeople(register: Register): Set<string> {
  const people = new Set(register.all('partner').flatMap(({ data }) => data.contacts ?? []));
  for (const { data } of openAgreements(register))
    for (const { contact_person: person } of data.parties ?? []) if (person) people.add(person);
  return people;
}
