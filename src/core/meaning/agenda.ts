import { type Day, lastDay } from '../ground/calendar.ts';
import { byText } from '../ground/order.ts';
import { keyOf } from '../model/record-key.ts';
import type { Register } from '../register/register.ts';
import { before, type Dated, datesOf, endingsOf } from './agenda/dates.ts';
import { heldOn, lastMeeting } from './meetings.ts';
import { once } from './once.ts';
import { subjects } from './reflection.ts';
import { uidWithin } from './uid.ts';

/** Everything with a date: what was, what should have been, and what is to come; the earliest first. */
export const agendaOf = once((register, today): readonly Dated[] => {
  const all = [...datesOf(register, today), ...reflections(register, today), ...endingsOf(register, today)];
  return withOwnKeys(all.filter(item => !isHeldToday(item, register, today))).sort((a, b) =>
    byText(lastDay(a.date), lastDay(b.date)),
  );
});

/** Is it the next meeting, of which there are minutes already? */
function isHeldToday({ type, date }: Dated, register: Register, today: Day): boolean {
  if (type !== 'meeting-next') return false;
  const last = lastMeeting(register, today);
  return last !== undefined && date <= heldOn(last);
}

/** Gives a number to what would have the same key in the same record: a party with two lines, say. */
function withOwnKeys(all: readonly Dated[]): Dated[] {
  const counts = new Map<string, number>();
  return all.map(item => {
    const own = `${item.type} ${keyOf(item.record)} ${item.key}`;
    const count = (counts.get(own) ?? 0) + 1;
    counts.set(own, count);
    return count === 1 ? item : { ...item, key: [item.key, count].filter(Boolean).join('/') };
  });
}

/** When it is time to look back: not where a day for that is planned already. */
function reflections(register: Register, today: Day): Dated[] {
  return subjects(register, today).flatMap(({ record, due, planned }): Dated[] =>
    due && !planned
      ? [{ type: 'reflection-due', record, date: due, about: [], isPast: due < today, isOpen: due < today }]
      : [],
  );
}

/**
 * What tells this date from all others, also in the calendar of somebody with more initiatives. It stays the
 * same when the day or a title changes, or when it has been done.
 */
export function uidOf({ type, record, key }: Dated, register: Register): string {
  const own = [before.get(type) ?? type, keyOf(record), key].filter(Boolean).join('/');
  return uidWithin(own, register);
}
