import type { FieldChange } from '../changing/change.ts';
import { type Day, firstDay } from '../ground/calendar.ts';
import type { RecordOf } from '../model/record.ts';
import { dayBefore, endLine, isAsMuch, linesOf, newLine, type Part, partOf } from './holder-lines.ts';

interface Taking {
  /** The ids of who had it and who gets it. */
  from: string;
  to: string;
  /** The first day of the one who gets it. */
  on: Day;
  /** The last day of the one who had it. */
  until: Day;
  today: Day;
}

/** What becomes of the lines of a role when somebody takes over from somebody else: part goes along. */
export function takenOver(role: RecordOf<'role'>, { from, to, on, until, today }: Taking): FieldChange[] {
  const had = linesOf(role, from, today);
  const part = had.map(partOf).reduce<Part>((most, one) => (isAsMuch(most, one) ? most : one), 'backup');
  const ended = had.map(line => endLine(role, line, until));
  return inOrder([...ended, ...begun(role, to, part, on, today)]);
}

/** Somebody comes to hold a role as this; who does so already, as much, goes on. */
function begun(role: RecordOf<'role'>, person: string, part: Part, on: Day, today: Day): FieldChange[] {
  const { file } = role;
  const own = linesOf(role, person, on);
  const line = newLine(role, { person, part, since: on }, today);
  const [first] = own;
  if (!first) return [line];
  if (own.some(one => isAsMuch(partOf(one), part)))
    // Who would have stopped does not, now that there is more to do.
    return first.until === undefined ? [] : [{ do: 'unset', file, path: ['holders', first.index, 'until'] }];
  // Of a line without a first day nobody keeps what it was before.
  const hasNotBegun = first.since === undefined ? on <= today : firstDay(first.since) >= on;
  if (hasNotBegun) return [{ do: 'set', file, path: ['holders', first.index, 'part'], value: part }];
  return [endLine(role, first, dayBefore(on)), line];
}

/** Lines go from the last to the first, and behind the changes of others, so that numbers stay what they were. */
function inOrder(changes: readonly FieldChange[]): FieldChange[] {
  const [gone, rest] = [
    changes.filter(({ do: way }) => way === 'remove'),
    changes.filter(({ do: way }) => way !== 'remove'),
  ];
  const added = rest.filter(({ do: way }) => way === 'add');
  const set = rest.filter(({ do: way }) => way !== 'add');
  const fromLast = gone.toSorted((one, other) => Number(other.path.at(-1)) - Number(one.path.at(-1)));
  return [...set, ...added, ...fromLast];
}
