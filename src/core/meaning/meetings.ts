import type { Day } from '../ground/calendar.ts';
import { byText } from '../ground/order.ts';
import type { RecordOf } from '../model/record.ts';
import type { Register } from '../register/register.ts';
import { once } from './once.ts';

export type Meeting = RecordOf<'meeting'>;

/** Did people sit together, rather than visit, call or write? */
function isMeeting({ data }: Meeting): boolean {
  return (data.channel ?? 'meeting') === 'meeting';
}

/** The meetings held today or before, the oldest first. */
const heldMeetings = once((register, today): readonly Meeting[] =>
  register
    .all('meeting')
    .filter(meeting => isMeeting(meeting) && heldOn(meeting) !== '' && heldOn(meeting) <= today)
    .sort((a, b) => byText(heldOn(a), heldOn(b))),
);

/** The day on which minutes were made; nothing (so before all days) where that is not known. */
export function heldOn({ data }: Meeting): Day {
  return data.held_on ?? '';
}

/** The meeting that was held last, today or before. */
export function lastMeeting(register: Register, today: Day): Meeting | undefined {
  return heldMeetings(register, today).at(-1);
}

/** The day of the next meeting, as minutes of meetings name it: the first from today on that is not held yet. */
export function nextMeetingOn(register: Register, today: Day): Day | undefined {
  const last = lastMeeting(register, today);
  const after = last ? heldOn(last) : '';
  const [first] = register
    .all('meeting')
    .flatMap(meeting => (isMeeting(meeting) ? (meeting.data.next_on ?? []) : []))
    .filter(day => day >= today && day > after)
    .sort(byText);
  return first;
}

/**
 * The minutes that still have to be approved, the oldest first: those after the last that were. Where none ever
 * were, only the last: nobody goes back years.
 */
export function minutesToApprove(register: Register, today: Day): readonly Meeting[] {
  const held = heldMeetings(register, today);
  const approved = held.findLastIndex(({ data }) => data.approved_on !== undefined);
  return approved < 0 ? held.slice(-1) : held.slice(approved + 1);
}

/** Something that was put on for the next time, and the minutes that say so. */
export interface ToDiscuss {
  meeting: Meeting;
  what: string;
}

/** What was put on for the next time, and what no meeting came for yet; the oldest first. */
export function toDiscuss(register: Register, today: Day): ToDiscuss[] {
  const last = lastMeeting(register, today);
  const lastDay = last ? heldOn(last) : '';
  return register
    .all('meeting')
    .filter(meeting => heldOn(meeting) <= today && !hasComeUp(meeting, lastDay))
    .sort((a, b) => byText(heldOn(a), heldOn(b)))
    .flatMap(meeting =>
      (meeting.data.discuss_next ?? []).filter(what => what !== '').map(what => ({ meeting, what })),
    );
}

/** Was there a meeting since: on the day that was named for it, or after these minutes where none was? */
function hasComeUp(meeting: Meeting, lastDay: Day): boolean {
  const { next_on: next } = meeting.data;
  return lastDay > heldOn(meeting) && (next === undefined || lastDay >= next);
}
