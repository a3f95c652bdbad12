import { activeWhen } from '../../generated/kinds.ts';
import type { ActiveKind } from '../../generated/types.ts';
import { type Day, isDuring } from '../ground/calendar.ts';
import { fieldIn, type RecordFile, type RecordOf } from '../model/record.ts';
import type { Register } from '../register/register.ts';

/** What each kind says of when it is active: the value of a field, or nothing where only its period counts. */
const asked: Record<ActiveKind, { field: string; value: string; default?: string } | null> = activeWhen;

/** Is its status active (as it is when none is given, or when a pause is over), and does today lie within its period? */
export function isActive({ kind, data }: RecordOf<ActiveKind>, today: Day): boolean {
  const status = asked[kind];
  if (status === null) return isDuring(data, today);
  const value = fieldIn(data, status.field) ?? status.default;
  return (value === status.value || isPauseOver(data, today)) && isDuring(data, today);
}

/** Did a pause end of itself? It lasts until and with its last day; without one, until somebody says that it is over. */
export function isPauseOver(data: object, today: Day): boolean {
  const until = fieldIn(data, 'paused_until');
  return fieldIn(data, 'status') === 'paused' && typeof until === 'string' && until < today;
}

/** Did it stop: does its status say so, or is its last day over? */
export function hasStopped({ data }: RecordOf<ActiveKind>, today: Day): boolean {
  return fieldIn(data, 'status') === 'stopped' || !isDuring({ until: data.until }, today);
}

/** Is this a record of which it can be asked whether it is active? */
export function canBeActive(record: RecordFile): record is RecordOf<ActiveKind> & RecordFile {
  return record.kind in asked;
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
