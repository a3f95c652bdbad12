import { longestId, slugOf } from '../../core/ground/slug.ts';
import { datedKinds, isIdOf } from '../../core/model/kinds.ts';
import type { RecordFile } from '../../core/model/record.ts';
import type { Register } from '../../core/register/register.ts';

const day = /^\d{4}-\d\d-\d\d(?:-|$)/;

/** The id that a record gets with this name: where it was made of the name it had, it is made of the new one. */
export function idWithName({ kind, id, data }: RecordFile, name: string): string {
  const start = dayOf(kind, id);
  const made = withDay(start, slugOf(data.name));
  const isMade = made !== '' && (id === made || new RegExp(`^${made}-\\d{1,2}$`).test(id));
  const other = withDay(start, slugOf(name));
  return kind !== 'initiative' && isMade && slugOf(name) !== '' && !isNoId(kind, other) ? other : id;
}

/** An id as somebody typed it, behind the day that this kind of record begins with. */
export function idTyped({ kind, id }: RecordFile, typed: string): string {
  const own = typed.trim().replace(/\.(?:md|yaml)$/, '');
  return day.test(own) ? own : withDay(dayOf(kind, id), own);
}

/** An id like this one that no record has yet. */
export function freeId({ kind, id: own }: RecordFile, wanted: string, register: Register): string {
  let free = wanted;
  for (let number = 2; free !== own && isTaken(kind, free, register); number += 1)
    free = `${wanted}-${number}`;
  return free;
}

export function isNoId(kind: RecordFile['kind'], id: string): boolean {
  return !isIdOf(kind, id);
}

export function isTaken(kind: RecordFile['kind'], id: string, register: Register): boolean {
  return register.has(kind, id) || register.willHave(kind, id);
}

function dayOf(kind: RecordFile['kind'], id: string): string {
  return datedKinds.includes(kind) && day.test(id) ? id.slice(0, 10) : '';
}

function withDay(start: string, rest: string): string {
  const whole = start === '' || rest.startsWith(start) ? rest : `${start}-${rest}`;
  return whole.slice(0, longestId).replace(/-+$/, '');
}
