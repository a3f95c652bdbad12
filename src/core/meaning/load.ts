import type { RecordOf } from '../model/record.ts';
import { activeOf } from './activity.ts';
import { type Agreement, openAgreements } from './agreements.ts';
import type { Limits } from './limits.ts';
import { once } from './once.ts';
import { staffing } from './staffing.ts';

/** What one active person carries today. */
export interface Load {
  person: RecordOf<'person'>;
  /** The active roles this person holds, not as backup. */
  roles: readonly RecordOf<'role'>[];
  /** The active roles this person can take over. */
  asBackup: readonly RecordOf<'role'>[];
  /** The open agreements in which this person is a party or the contact person. */
  agreements: readonly Agreement[];
  /** The hours a week of this person's holder lines in active roles, summed. */
  hours: number;
}

interface Growing extends Load {
  roles: RecordOf<'role'>[];
  asBackup: RecordOf<'role'>[];
  agreements: Agreement[];
}

/** What every active person carries today, by id, in the order of their paths. */
export const loads = once((register, today): ReadonlyMap<string, Load> => {
  const all = new Map<string, Growing>();
  for (const person of activeOf(register, 'person', today))
    all.set(person.id, { person, roles: [], asBackup: [], agreements: [], hours: 0 });
  for (const { role, holders } of staffing(register, today)) {
    for (const { person, part, hours } of holders) {
      const load = all.get(person.id) as Growing;
      (part === 'backup' ? load.asBackup : load.roles).push(role);
      load.hours += hours;
    }
  }
  for (const agreement of openAgreements(register)) {
    const parties = agreement.data.parties ?? [];
    const people = new Set(parties.flatMap(({ person, contact_person }) => [person, contact_person]));
    for (const id of people) if (id) all.get(id)?.agreements.push(agreement);
  }
  return all;
});

/** What is more than its limit; `null` for what is not. */
export interface Excess {
  roles: Much | null;
  agreements: Much | null;
  hours: Much | null;
}

interface Much {
  number: number;
  limit: number;
}

/** What somebody carries above the limits of the group, or above the hours that they said they have. */
export function excessOf({ person, roles, agreements, hours }: Load, limits: Limits): Excess {
  const { hours_per_week: hasTime = hours } = person.data;
  return {
    roles: over(roles.length, limits.roles_per_person),
    agreements: over(agreements.length, limits.agreements_per_person),
    hours: over(hours, hasTime),
  };
}

function over(number: number, limit: number): Much | null {
  return number > limit ? { number, limit } : null;
}
