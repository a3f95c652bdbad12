import { type Day, isDuring } from '../ground/calendar.ts';
import type { RecordOf } from '../model/record.ts';
import { keyOf } from '../model/record-key.ts';
import type { Register } from '../register/register.ts';
import { type ActionPoint, actionPoints, openPoints, pointsOf } from './actions.ts';
import { activeOf } from './activity.ts';
import { type Agreement, openAgreements, type Party } from './agreements.ts';
import { activeContacts } from './contacts.ts';
import { type Evaluation, isPlanned } from './evaluation.ts';
import { linesWith } from './lines.ts';
import { type CurrentHolder, type Staffing, staffing } from './staffing.ts';
import { type NeededTalent, neededTalents } from './talents.ts';

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
  /** Open action points that this person would do. */
  actions: ActionPoint[];
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
  return partners.flatMap((partner): Held['contacts'] => {
    const others = (people: readonly RecordOf<'person'>[]) => people.filter(person => person.id !== id);
    if (partner.data.contacts?.includes(id))
      return [{ partner, side: 'theirs', others: others(activeContacts(partner, register, today)) }];
    const ours = lines.get(partner.id)?.ours ?? [];
    return ours.some(person => person.id === id) ? [{ partner, side: 'ours', others: others(ours) }] : [];
  });
}

/** What the lines of a role say that somebody is today, also where that person takes no part any more. */
function partIn({ data }: RecordOf<'role'>, id: string, today: Day): CurrentHolder['part'] | undefined {
  const own = (data.holders ?? []).filter(line => line.person === id && isDuring(line, today));
  const parts = own.map(({ part = 'member' }) => part);
  return (['lead', 'member', 'backup'] as const).find(part => parts.includes(part));
}

/** All that records say today that one person holds, also of somebody who takes no part any more. */
export function heldBy(register: Register, id: string, today: Day): Held {
  const held = staffing(register, today).flatMap(({ role, holders }): HeldRole[] => {
    const part = partIn(role, id, today);
    return part ? [{ role, part, others: holders.filter(({ person }) => person.id !== id) }] : [];
  });
  const contacts = contactsOf(register, id, today);
  const agreements = openAgreements(register).flatMap(agreement =>
    (agreement.data.parties ?? [])
      .filter(({ person, contact_person: contact }) => person === id || contact === id)
      .map(party => ({ agreement, party })),
  );
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
    actions: openPoints(pointsOf(actionPoints(register, today), id)),
    evaluations: register
      .all('evaluation')
      .filter(one => isPlanned(one, today))
      .filter(({ data }) => data.present?.includes(id) || data.about?.some(about => subjects.has(about))),
    knowledge: neededTalents(register, today).filter(({ people }) => people.some(one => one.id === id)),
  };
}
