import { addInterval, type Day, endOfWeek, lastDay } from '../core/ground/calendar.ts';
import type { Dated } from '../core/meaning/agenda/dates.ts';
import { agendaOf, uidOf } from '../core/meaning/agenda.ts';
import { keyOf } from '../core/model/record-key.ts';
import { datedWords } from '../core/reporting/dated-words.ts';
import { messageItems } from '../core/reporting/message-items.ts';
import {
  type CalendarEvent,
  columnsOf,
  type ReportContext,
  type Row,
  report,
  type Section,
} from '../core/reporting/report.ts';
import { type Texts, texts } from './agenda/texts.ts';

/** How many dates there are, and when. */
interface AgendaFigures {
  dates: number;
  /** The day has passed, and how it ended is not on record. */
  open: number;
  /** From today until Sunday. */
  week: number;
  month: number;
  later: number;
  past: number;
}

/** Everything with a date: past, this week, this month and later. */
export const agenda = report<AgendaFigures, Texts>({
  id: 'agenda',
  alsoAs: ['message', 'ics'],
  takes: ['since'],
  texts,
  figures({ register, today }) {
    const parts = partsOf(agendaOf(register, today), today);
    const counts = Object.entries(parts).map(([part, { length }]) => [part, length] as const);
    const dates = counts.reduce((sum, [, count]) => sum + count, 0);
    return { dates, ...Object.fromEntries(counts) } as unknown as AgendaFigures;
  },
  sections(context, texts) {
    const { register, today } = context;
    const parts = partsOf(agendaOf(register, today), today);
    const section = (id: keyof typeof parts, items: readonly Dated[] = parts[id]): Section => ({
      id,
      title: texts[id].title,
      columns: columnsOf(texts.columns, { key: 'date', type: 'date' }, 'what', 'label', {
        key: 'about',
        type: 'list',
      }),
      rows: items.map(item => rowOf(item, context)),
      empty: texts[id].empty,
      events: () => items.map(item => eventOf(item, context)),
    });
    const { open, week, month, later } = texts;
    return [
      {
        ...section('open'),
        about: open.about,
        empty: parts.past.length > 0 ? open.empty : open.nothingYet,
        next: open.next,
      },
      {
        ...section('week'),
        about: week.about,
        message: messageLines([...parts.week, ...parts.month, ...parts.later], context, texts),
      },
      { ...section('month'), about: month.about },
      {
        ...section('later'),
        about: later.about,
        picture: { kind: 'timeline', day: 'date', name: 'what', what: 'label' },
      },
      pastSection(parts.past, context, texts, section),
    ];
  },
});

function partsOf(
  items: readonly Dated[],
  today: Day,
): Record<Exclude<keyof AgendaFigures, 'dates'>, Dated[]> {
  const [sunday, end] = [endOfWeek(today), lastDay(today.slice(0, 7))];
  const partOf = ({ date, isPast, isOpen }: Dated): Exclude<keyof AgendaFigures, 'dates'> => {
    const day = lastDay(date);
    if (isPast) return isOpen ? 'open' : 'past';
    if (day <= sunday) return 'week';
    return day <= end ? 'month' : 'later';
  };
  const parts: ReturnType<typeof partsOf> = { open: [], week: [], month: [], later: [], past: [] };
  for (const item of items) parts[partOf(item)].push(item);
  return parts;
}

/** What was, as far back as was asked: three months, where nobody said how far. */
function pastSection(
  past: readonly Dated[],
  { options, today, say }: ReportContext,
  texts: Texts,
  section: (id: 'past', items: readonly Dated[]) => Section,
): Section {
  const { recent, since, earlier, empty, nothing } = texts.past;
  const from = options.since ?? addInterval(today, 'P3M', -1) ?? '';
  const shown = past.filter(({ date }) => lastDay(date) >= from).reverse();
  const others = past.length - shown.length;
  const said = options.since && say.date(options.since);
  const before = others > 0 ? [earlier(others)] : [];
  return {
    ...section('past', shown),
    about: said ? since(said) : recent,
    paragraphs: shown.length > 0 ? before : [],
    empty: others > 0 ? [nothing(said), ...before].join(' ') : empty,
  };
}

/** Whom it is about. Beside a day that has passed that is for the core group alone: for others nobody is behind. */
function aboutFor({ isOpen, about }: Dated, { audience }: ReportContext): readonly string[] {
  return isOpen && audience !== 'core' ? [] : about;
}

function rowOf(item: Dated, context: ReportContext): Row {
  const { record, date } = item;
  return { id: keyOf(record), date, ...datedWords(item, context.say), about: aboutFor(item, context) };
}

/** What comes first in a message. */
function messageLines(coming: readonly Dated[], { say }: ReportContext, { inMessage }: Texts): string[] {
  const items = coming.map(item => {
    const { what, label } = datedWords(item, say);
    return `${say.date(item.date)}: ${what} (${label})`;
  });
  if (items.length === 0) return [inMessage.nothing, inMessage.more];
  return [inMessage.coming, ...messageItems(items.slice(0, 5), 5, say.language), inMessage.step];
}

function eventOf(item: Dated, context: ReportContext): CalendarEvent {
  const { date } = item;
  const about = aboutFor(item, context);
  const day = lastDay(date);
  const { what, label } = datedWords(item, context.say);
  return {
    uid: uidOf(item, context.register),
    day,
    title: `${what} (${label})`,
    description: about.length > 0 ? context.say.list(about) : undefined,
    isToCome: !item.isPast,
  };
}
