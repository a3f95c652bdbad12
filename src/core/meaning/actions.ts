import type { Day } from '../ground/calendar.ts';
import { byText } from '../ground/order.ts';
import { somebodyId } from '../model/kinds.ts';
import type { Register } from '../register/register.ts';
import { hasStopped } from './activity.ts';
import { heldOn, lastMeeting, type Meeting } from './meetings.ts';
import { once } from './once.ts';

/** Something that somebody does before the next time, as minutes have it. It stays open until it is done. */
export interface ActionPoint {
  meeting: Meeting;
  what: string;
  /** The ids of who does it. */
  who: readonly string[];
  /** Since when it stands: the day of its minutes. */
  since: Day;
  due: Day | undefined;
  /** The day it was done, today or before. */
  doneOn: Day | undefined;
  /** Nobody is named for it who still takes part: it is up to somebody else. */
  needsSomebody: boolean;
}

/** All action points, those of the oldest minutes first. None where an audience may only know how many there are. */
export const actionPoints = once((register, today): readonly ActionPoint[] =>
  register
    .all('meeting')
    .flatMap(meeting => pointsIn(meeting, register, today))
    .sort((a, b) => byText(a.since, b.since)),
);

function pointsIn(meeting: Meeting, register: Register, today: Day): ActionPoint[] {
  const all: unknown = meeting.data.actions;
  if (!Array.isArray(all)) return [];
  return (meeting.data.actions ?? [])
    .filter(({ what }) => what !== '')
    .map(({ what, who = [], due, done_on: done }) => {
      const people = who.filter(id => id !== '');
      return {
        meeting,
        what,
        who: people,
        since: heldOn(meeting),
        due,
        doneOn: isDoneBy(done, today) ? done : undefined,
        needsSomebody: people.every(id => isGone(id, register, today)),
      };
    });
}

/** Has this day of an action point come? One that is still to come says that nothing is done yet. */
export function isDoneBy(done: Day | undefined, today: Day): boolean {
  return done !== undefined && done <= today;
}

/** The action points of these minutes that are open, with their number; none where only their number may be known. */
export function openIn({ data }: Meeting, today: Day): { index: number; what: string; due?: Day }[] {
  const all: unknown = data.actions;
  if (!Array.isArray(all)) return [];
  return (data.actions ?? []).flatMap(({ what, due, done_on: done }, index) =>
    what !== '' && !isDoneBy(done, today) ? [{ index, what, due }] : [],
  );
}

/** Who is forgotten or has stopped does nothing any more. Who is not on record may still. */
function isGone(id: string, register: Register, today: Day): boolean {
  if (id === somebodyId) return true;
  const person = register.get('person', id);
  return person !== undefined && hasStopped(person, today);
}

/** How many action points there are, also where that is all that may be known. */
export function numberOfPoints(register: Register): number {
  return register.all('meeting').reduce((sum, { data }) => {
    const all: unknown = data.actions;
    if (typeof all === 'number') return sum + all;
    return sum + (data.actions ?? []).filter(({ what }) => what !== '').length;
  }, 0);
}

/** The action points of one person, by id; of everybody where none is named. */
export function pointsOf(points: readonly ActionPoint[], person: string | undefined): readonly ActionPoint[] {
  return person === undefined ? points : points.filter(({ who }) => who.includes(person));
}

/** The points that are open: what is due first on top, then what has no day, the oldest first. */
export function openPoints(points: readonly ActionPoint[]): ActionPoint[] {
  return points
    .filter(({ doneOn }) => doneOn === undefined)
    .sort((a, b) => byText(a.due ?? '9999', b.due ?? '9999'));
}

/** The points that were done since the last meeting, that day included; the newest first. */
export function doneSinceLast(points: readonly ActionPoint[], register: Register, today: Day): ActionPoint[] {
  const last = lastMeeting(register, today);
  const from = last ? heldOn(last) : '';
  return points
    .filter(({ doneOn }) => doneOn !== undefined && doneOn >= from)
    .sort((a, b) => byText(b.doneOn ?? '', a.doneOn ?? ''));
}

/** Has the day passed by which an open point would be done? */
export function isPastDue({ due, doneOn }: ActionPoint, today: Day): boolean {
  return doneOn === undefined && due !== undefined && due < today;
}
