import type { Day } from '../ground/calendar.ts';
import type { Language } from '../ground/language.ts';
import { byText } from '../ground/order.ts';
import { type ActionPoint, isPastDue } from '../meaning/actions.ts';
import { heldOn, lastMeeting } from '../meaning/meetings.ts';
import { nameOf } from '../meaning/names.ts';
import { keyOf } from '../model/record-key.ts';
import type { Column, ReportContext, Row } from './report.ts';

interface Words {
  columns: Record<'what' | 'who' | 'due' | 'ask' | 'since' | 'on', string>;
  /** It needs somebody: nobody was named, or who was named takes no part any more. */
  nobody: string;
  takesOver: string;
}

const words: Record<Language, Words> = {
  nl: {
    columns: {
      what: 'Wat',
      who: 'Wie',
      due: 'Uiterlijk',
      ask: 'Vraag',
      since: 'Sinds',
      on: 'Klaar op',
    },
    nobody: 'wie doet dit?',
    takesOver: 'wie neemt dit over?',
  },
  en: {
    columns: { what: 'What', who: 'Who', due: 'Due', ask: 'Question', since: 'Since', on: 'Done on' },
    nobody: 'who does this?',
    takesOver: 'who takes this over?',
  },
};

/** The columns of action points that are open: what, who, and by when. */
export function openColumns({ language }: ReportContext['say']): Column[] {
  const { columns } = words[language];
  return [
    { key: 'what', title: columns.what },
    { key: 'who', title: columns.who, type: 'list' },
    { key: 'ask', title: columns.ask },
    { key: 'due', title: columns.due, type: 'date' },
    { key: 'since', title: columns.since, type: 'date' },
  ];
}

/** The columns of what was done: what, who and when. */
export function doneColumns({ language }: ReportContext['say']): Column[] {
  const { columns } = words[language];
  return [
    { key: 'what', title: columns.what },
    { key: 'who', title: columns.who, type: 'list' },
    { key: 'on', title: columns.on, type: 'date' },
  ];
}

/**
 * A row for each open point, with since when it stands where that is longer than since the last meeting. That, and that
 * a day has passed, is for the core group alone: for others nobody is behind.
 */
export function openRows(
  points: readonly ActionPoint[],
  { register, say, today, audience }: ReportContext,
): Row[] {
  const { nobody, takesOver } = words[say.language];
  const last = lastMeeting(register, today);
  const lastHeld = last ? heldOn(last) : '';
  const dueOf = (point: ActionPoint): Day | undefined =>
    audience !== 'core' && isPastDue(point, today) ? undefined : point.due;
  const place = (point: ActionPoint): string => `${dueOf(point) ?? '9999'} ${point.since}`;
  return [...points]
    .sort((a, b) => byText(place(a), place(b)))
    .map(point => ({
      id: keyOf(point.meeting),
      what: point.what,
      who: point.who.map(id => nameOf(register, 'person', id)),
      ask: point.needsSomebody ? (point.who.length === 0 ? nobody : takesOver) : null,
      due: dueOf(point) ?? null,
      since: audience === 'core' && point.since < lastHeld ? point.since : null,
    }));
}

/** Such a row in a line of running text: what, who and by when; `withNames`: not where it is all of one person. */
export function openInWords(row: Row, say: ReportContext['say'], withNames: boolean): string {
  const { due: byWhen } = words[say.language].columns;
  const { what, who, ask, due } = row;
  const names = withNames ? say.list(who as string[]) : '';
  const about = [names, ask].filter(Boolean).join(', ');
  const day = due ? `, ${byWhen.toLowerCase()} ${say.date(String(due))}` : '';
  return `${what}${about && ` (${about})`}${day}`;
}

/** A row for each point that was done. */
export function doneRows(points: readonly ActionPoint[], { register }: ReportContext): Row[] {
  return points.map(({ meeting, what, who, doneOn }) => ({
    id: keyOf(meeting),
    what,
    who: who.map(id => nameOf(register, 'person', id)),
    on: doneOn ?? null,
  }));
}
