import type { Day } from '../ground/calendar.ts';
import type { RecordOf } from '../model/record.ts';
import { keyOf } from '../model/record-key.ts';
import type { Register } from '../register/register.ts';
import { activeOf } from './activity.ts';
import type { Agreement, Party } from './agreements.ts';
import { activeContacts } from './contacts.ts';
import { type Evaluation, isPlanned } from './evaluation.ts';
import { linesWith } from './lines.ts';
import { type CurrentHolder, type Staffing, staffing } from './staffing.ts';
import { type NeededTalent, neededTalents } from './talents.ts';
import { promisesOf } from './what-if.ts';

/** All that one person holds, and who else does. */
export interface Held {
  /** Active roles, access left out. */
  roles: HeldRole[];
  /** Keys, accounts and the like. */
  access: HeldRole[];
  /** Active partners of which this person is a contact, or whom this person speaks with on our side. */
  contacts: {
    partner: RecordOf<'partner'>;
    side: 'theirs' | 'ours';
    others: readonly RecordOf<'person'>[];
  }[];
  /** What this person promised in open agreements, or is the contact person of. */
  agreements: { agreement: Agreement; party: Party }[];
  /** Planned, and about something this person holds, or with this person. */
  evaluations: Evaluation[];
  /** What active roles ask for and this person can. */
  knowledge: NeededTalent[];
}

interface HeldRole extends Pick<Staffing, 'role'> {
  part: CurrentHolder['part'];
  others: readonly CurrentHolder[];
}

/** Where this person is a contact, and who else is on the same side. */
function contactsOf(register: Register, id: string, today: Day): Held['contacts'] {
  const partners = activeOf(register, 'partner', today);
  const lines = linesWith(partners, register, today);
  return partners.flatMap(partner => {
    const sides = [
      { side: 'theirs', people: activeContacts(partner, register, today) },
      { side: 'ours', people: lines.get(partner.id)?.ours ?? [] },
    ] as const;
    const own = sides.find(({ people }) => people.some(person => person.id === id));
    return own ? [{ partner, side: own.side, others: own.people.filter(person => person.id !== id) }] : [];
  });
}
/** All that one active person holds today. Nothing of somebody who does not take part now. */
export function heldBy(register: Register, id: string, today: Day): Held {
  const held = staffing(register, today).flatMap(({ role, holders }): HeldRole[] => {
    const own = holders.find(({ person }) => person.id === id);
    return own ? [{ role, part: own.part, others: holders.filter(holder => holder !== own) }] : [];
  });
  const contacts = contactsOf(register, id, today);
  const agreements = promisesOf(register, [`person/${id}`], today);
  const subjects = new Set([
    ...held.map(({ role }) => keyOf(role)),
    ...contacts.map(({ partner }) => keyOf(partner)),
    ...agreements.map(({ agreement }) => keyOf(agreement)),
  ]);
  return {
    roles: held.filter(({ role }) => role.data.kind !== 'access'),
    access: held.filter(({ role }) => role.data.kind === 'access'),
    contacts,
    agreements,
    evaluations: register
      .all('evaluation')
      .filter(one => isPlanned(one, today))
      .filter(({ data }) => data.present?.includes(id) || data.about?.some(about => subjects.has(about))),
    knowledge: neededTalents(register, today).filter(({ people }) => people.some(one => one.id === id)),
  };
}
