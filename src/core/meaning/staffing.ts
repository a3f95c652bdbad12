import { type Day, isDuring } from '../ground/calendar.ts';
import type { FieldsOf } from '../model/kinds.ts';
import type { RecordOf } from '../model/record.ts';
import type { Register } from '../register/register.ts';
import { activeOf, activePerson } from './activity.ts';
import { limitsOf } from './limits.ts';
import { once } from './once.ts';

type HolderLine = NonNullable<FieldsOf['role']['holders']>[number];
export type Part = NonNullable<HolderLine['part']>;

/** Somebody who holds a role today; the lines of the same person taken together. */
export interface CurrentHolder {
  person: RecordOf<'person'>;
  /** The most that the lines say: lead before member before backup. */
  part: Part;
  /** The hours a week of the lines, summed. */
  hours: number;
}

/** How an active role is staffed today. */
export interface Staffing {
  role: RecordOf<'role'>;
  /** Distinct active people, backups included. */
  holders: readonly CurrentHolder[];
  /** Those who are nothing but a backup. */
  backups: readonly CurrentHolder[];
  minimum: number;
  neededTogether: number;
  /** Nobody holds it. */
  isVacant: boolean;
  /** Somebody does, but no more than it takes at once, and that is not on purpose. */
  isOnePitter: boolean;
  /** As a one-pitter, on purpose. */
  isByDesign: boolean;
  /** More than it takes at once, and fewer than the minimum. */
  isThin: boolean;
  /** One person holds it, and somebody else can take over. */
  isCovered: boolean;
}

const weight: Record<Part, number> = { backup: 0, member: 1, lead: 2 };

/** The people who hold a role today, in the order of its lines. */
export function currentHolders(role: RecordOf<'role'>, register: Register, today: Day): CurrentHolder[] {
  const holders = new Map<string, CurrentHolder>();
  for (const line of role.data.holders ?? []) {
    const person = isDuring(line, today) ? activePerson(register, line.person, today) : undefined;
    if (!person) continue;
    const { part = 'member', hours_per_week: hours = 0 } = line;
    const known = holders.get(person.id);
    if (!known) holders.set(person.id, { person, part, hours });
    else {
      known.hours += hours;
      if (weight[part] > weight[known.part]) known.part = part;
    }
  }
  return [...holders.values()];
}

/** How many people should hold a role: what it says itself, else what holds for all roles. */
function minimumOf({ data }: RecordOf<'role'>, register: Register): number {
  return data.minimum ?? limitsOf(register).people_per_role;
}

/** How an active role is staffed today. */
export function staffingOf(role: RecordOf<'role'>, register: Register, today: Day): Staffing {
  const holders = currentHolders(role, register, today);
  const backups = holders.filter(({ part }) => part === 'backup');
  const minimum = minimumOf(role, register);
  const neededTogether = role.data.needed_together ?? 1;
  const isJustEnough = holders.length >= 1 && holders.length <= neededTogether;
  return {
    role,
    holders,
    backups,
    minimum,
    neededTogether,
    isVacant: holders.length === 0,
    isOnePitter: isJustEnough && minimum !== 1,
    isByDesign: isJustEnough && minimum === 1,
    isThin: holders.length > neededTogether && holders.length < minimum,
    isCovered: holders.length - backups.length === 1 && backups.length > 0,
  };
}

/** How every active role is staffed today, in the order of their paths. */
export const staffing = once((register, today): readonly Staffing[] =>
  activeOf(register, 'role', today).map(role => staffingOf(role, register, today)),
);
