import { type Day, isDuring } from '../ground/calendar.ts';
import type { RecordOf } from '../model/record.ts';
import type { Register } from '../register/register.ts';

/** The kinds of record of which it can be asked whether they are active. */
export type ActiveKind = 'initiative' | 'partner' | 'person' | 'role';

/** Is its status active (as it is when none is given), and does today lie within its period? */
export function isActive(record: RecordOf<ActiveKind>, today: Day): boolean {
  const { data } = record;
  const status = 'status' in data ? data.status : undefined;
  return (status ?? 'active') === 'active' && isDuring(data, today);
}

/** The active records of a kind, in the order of their paths. */
export function activeOf<K extends ActiveKind>(register: Register, kind: K, today: Day): RecordOf<K>[] {
  return register.all(kind).filter(record => isActive(record as RecordOf<ActiveKind>, today));
}

/** The partners that did not stop: the active ones, then those that we are still talking with, or that pause. */
export function partnersInSight(register: Register, today: Day): RecordOf<'partner'>[] {
  const active = new Set(activeOf(register, 'partner', today));
  const others = register
    .all('partner')
    .filter(
      partner =>
        !active.has(partner) &&
        partner.data.status !== 'stopped' &&
        isDuring({ until: partner.data.until }, today),
    );
  return [...active, ...others];
}

/** The same with the active ones that carry the initiative before the others. */
export function carryingFirst(register: Register, today: Day): RecordOf<'partner'>[] {
  const place = (partner: RecordOf<'partner'>): number => {
    if (!isActive(partner, today)) return 2;
    return partner.data.carrying ? 0 : 1;
  };
  return partnersInSight(register, today).sort((a, b) => place(a) - place(b));
}

/** The person with this id, when active. */
export function activePerson(
  register: Register,
  id: string | undefined,
  today: Day,
): RecordOf<'person'> | undefined {
  const person = register.get('person', id);
  return person && isActive(person, today) ? person : undefined;
}
