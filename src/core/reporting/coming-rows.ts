import { type Day, lastDay } from '../ground/calendar.ts';
import type { Dated } from '../meaning/agenda/dates.ts';
import { agendaOf } from '../meaning/agenda.ts';
import { nextMeetingOn } from '../meaning/meetings.ts';
import { keyOf } from '../model/record-key.ts';
import type { Register } from '../register/register.ts';
import type { Say } from '../words/say.ts';
import { datedWords } from './dated-words.ts';
import type { Row } from './section.ts';

/** What is on the agenda from today until a day, but for action points, of which each has an owner, and the next meeting itself. */
export function comingUntil(register: Register, today: Day, until: Day): Dated[] {
  const next = nextMeetingOn(register, today);
  return agendaOf(register, today).filter(({ type, date, isPast }) => {
    if (type === 'action-due' || (type === 'meeting-next' && date === next)) return false;
    return !isPast && lastDay(date) <= until;
  });
}

/** Each with its day (`on`), what it is called (`what`) and what sort of date it is (`label`). */
export function comingRows(items: readonly Dated[], say: Say): Row[] {
  return items.map(item => ({ id: keyOf(item.record), ...datedWords(item, say), on: item.date }));
}
