import type { FieldChange, Value } from '../changing/change.ts';
import { addInterval, type Day, firstDay, lastDay, type PartialDate } from '../ground/calendar.ts';
import type { FieldsOf } from '../model/kinds.ts';
import type { RecordOf } from '../model/record.ts';

type Role = RecordOf<'role'>;

/** A line of a role: who holds it, as what, and when. */
export type HolderLine = NonNullable<FieldsOf['role']['holders']>[number];
export type Part = NonNullable<HolderLine['part']>;

/** What people can be in a role, what most are first. */
export const parts: readonly Part[] = ['member', 'lead', 'backup'];

const weight: Record<Part, number> = { backup: 0, member: 1, lead: 2 };

/** A line with its number in the role. */
export interface PlacedLine extends HolderLine {
  index: number;
}

/** The lines of a role that are not over on a day, those that begin later included. */
export function linesFrom({ data }: Role, day: Day): PlacedLine[] {
  return (data.holders ?? [])
    .map((line, index) => ({ ...line, index }))
    .filter(({ person, until }) => person && (until === undefined || lastDay(until) >= day));
}

/** The lines of one person that are not over on a day. */
export function linesOf(role: Role, person: string, day: Day): PlacedLine[] {
  return linesFrom(role, day).filter(line => line.person === person);
}

/** What a line says that somebody is. */
export function partOf({ part = 'member' }: Pick<HolderLine, 'part'>): Part {
  return part;
}

/** Does the one do at least as much in the role as the other? */
export function isAsMuch(one: Part, other: Part): boolean {
  return weight[one] >= weight[other];
}

/** Somebody comes to hold a role: behind those who do, and before those who did. */
export function newLine(role: Role, { person, part, since, until }: HolderLine, today: Day): FieldChange {
  const value: Record<string, Value> = {
    person,
    ...(part && part !== 'member' && { part }),
    ...(since && { since }),
    ...(until && { until }),
  };
  const last = linesFrom(role, today).at(-1)?.index ?? -1;
  const isBeforeOthers = last >= 0 && last + 1 < (role.data.holders ?? []).length;
  return {
    do: 'add',
    file: role.file,
    path: ['holders'],
    value,
    ...(isBeforeOthers && { at: last + 1 }),
  };
}

/** A line ends with this day. One that would begin later goes. */
export function endLine({ file }: Role, { index, since }: PlacedLine, until: Day): FieldChange {
  const path = ['holders', index];
  if (since !== undefined && firstDay(since) > until) return { do: 'remove', file, path };
  return { do: 'set', file, path: [...path, 'until'], value: until };
}

/** The day before: the last one of who held a role until somebody else does. */
export function dayBefore(day: PartialDate): Day {
  return addInterval(firstDay(day), 'P1D', -1) ?? firstDay(day);
}

/** The day after. */
export function dayAfter(day: PartialDate): Day {
  return addInterval(lastDay(day), 'P1D') ?? lastDay(day);
}
