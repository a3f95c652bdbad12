import type { Day } from '../ground/calendar.ts';
import type { RecordOf } from '../model/record.ts';
import { keyOf } from '../model/record-key.ts';
import type { Register } from '../register/register.ts';
import { type ActionPoint, actionPoints, openPoints, pointsOf } from './actions.ts';
import type { Dated } from './agenda/dates.ts';
import { agendaOf } from './agenda.ts';
import { type Held, heldBy } from './handover.ts';
import { linesWith } from './lines.ts';

/** What one person does, and with whom: what somebody needs at hand. */
export interface PersonMatters {
  /** Roles and access alike. */
  roles: Held['roles'];
  actions: readonly ActionPoint[];
  promises: Held['agreements'];
  /** What is still to come on the agenda: the next meeting, and what is about what this person does. */
  dates: readonly Dated[];
  /** The partners that this person speaks with for us, and whom to call there, the first one first. */
  calls: readonly { partner: RecordOf<'partner'>; people: readonly RecordOf<'person'>[] }[];
}

/** What a person does, and with whom; what there is of it for who is not on record. */
export function personMatters(register: Register, id: string, today: Day): PersonMatters {
  const held = heldBy(register, id, today);
  const ours = held.contacts.filter(({ side }) => side === 'ours').map(({ partner }) => partner);
  const lines = linesWith(ours, register, today);
  return {
    roles: [...held.roles, ...held.access],
    actions: openPoints(pointsOf(actionPoints(register, today), id)),
    promises: held.agreements,
    dates: datesOf(held, register, id, today),
    calls: ours.map(partner => {
      const { first, second = [] } = lines.get(partner.id) ?? {};
      return { partner, people: first ? [first, ...second] : [] };
    }),
  };
}

function datesOf(held: Held, register: Register, id: string, today: Day): Dated[] {
  const own = new Set([
    `person/${id}`,
    ...[...held.roles, ...held.access].map(({ role }) => keyOf(role)),
    ...held.agreements.map(({ agreement }) => keyOf(agreement)),
    ...held.evaluations.map(keyOf),
  ]);
  return agendaOf(register, today).filter(
    ({ type, record, isPast }) => !isPast && (type === 'meeting-next' || own.has(keyOf(record))),
  );
}
