import type { Day } from '../ground/calendar.ts';
import type { Register } from '../register/register.ts';

/** What is worked out of all records on a day. */
type Work<T> = (register: Register, today: Day) => T;

/**
 * The same work, done once for each register and day: rules and reports ask for it many times. What comes out of it
 * is shared by all who ask, so it is for reading only.
 */
export function once<T>(work: Work<T>): Work<T> {
  const known = new WeakMap<Register, Map<Day, T>>();
  return (register, today) => {
    const days = known.get(register) ?? new Map<Day, T>();
    known.set(register, days);
    if (!days.has(today)) days.set(today, work(register, today));
    return days.get(today) as T;
  };
}
