import type { RecordOf } from '../../model/record.ts';
import { type Staffing, staffingOf } from '../staffing.ts';
import type { Filling, StateOf, What } from './change.ts';
import { standingOf } from './standing.ts';

/** How an active role is filled. */
function fillingOf({ isVacant, isOnePitter, isByDesign }: Staffing): Filling {
  if (isVacant) return 'vacant';
  if (isOnePitter) return 'alone';
  return isByDesign ? 'on-purpose' : 'enough';
}

/** What changed in a role: whether it is there to be done, and who does it. */
export function* changesInRole(
  role: RecordOf<'role'>,
  old: RecordOf<'role'> | undefined,
  then: StateOf,
  now: StateOf,
): Iterable<What> {
  const standing = standingOf(role, now.day);
  const staffed = staffingOf(role, now.register, now.day);
  const to = fillingOf(staffed);
  if (!old) {
    yield { what: 'added', standing, filling: standing === 'active' ? to : undefined };
    return;
  }
  const before = standingOf(old, then.day);
  if (before !== standing) yield { what: 'standing', from: before, to: standing };
  if (before !== 'active' || standing !== 'active') return;
  const staffedThen = staffingOf(old, then.register, then.day);
  const from = fillingOf(staffedThen);
  const [joined, left] = [without(staffed, staffedThen), without(staffedThen, staffed)];
  if (from !== to || joined.length > 0 || left.length > 0) yield { what: 'filling', from, to, joined, left };
}

/** Those who hold a role in the one state and not in the other. */
function without({ holders }: Staffing, other: Staffing): RecordOf<'person'>[] {
  const others = new Set(other.holders.map(({ person }) => person.id));
  return holders.flatMap(({ person }) => (others.has(person.id) ? [] : person));
}
