import { addInterval, type Day } from '../core/ground/calendar.ts';
import { actionPoints, numberOfPoints, openPoints } from '../core/meaning/actions.ts';
import type { Dated } from '../core/meaning/agenda/dates.ts';
import { heldOn, lastMeeting, minutesToApprove, nextMeetingOn, toDiscuss } from '../core/meaning/meetings.ts';
import { keyOf } from '../core/model/record-key.ts';
import type { Register } from '../core/register/register.ts';
import { openColumns, openRows } from '../core/reporting/action-rows.ts';
import { attentionRows } from '../core/reporting/attention-rows.ts';
import { comingRows, comingUntil } from '../core/reporting/coming-rows.ts';
import { messageItems } from '../core/reporting/message-items.ts';
import { columnsOf, type ReportContext, report, type Section } from '../core/reporting/report.ts';
import { ruled } from '../core/reporting/ruled.ts';
import { attentionIn } from '../core/reporting/urgency.ts';
import { type Texts, texts } from './meeting-paper/texts.ts';

interface PaperFigures {
  /** The day of the next meeting; nothing where there is none yet. */
  on: Day | null;
  minutesToApprove: number;
  /** Open action points, and what was put on for this time: for who takes part. */
  actions: number | null;
  discuss: number | null;
  attention: number;
  coming: number;
}

/** How much of each part fits on one sheet, with room left to write. */
const most = { minutes: 3, actions: 20, discuss: 10, attention: 3, coming: 6 };

/** What we talk about next time: one sheet to print, and to write on. */
export const meetingPaper = report<PaperFigures, Texts>({
  id: 'meeting-paper',
  usesFindings: true,
  alsoAs: ['message'],
  texts,
  figures({ register, today, findings }) {
    return {
      on: nextMeetingOn(register, today) ?? null,
      minutesToApprove: minutesToApprove(register, today).length,
      actions: openPoints(actionPoints(register, today)).length,
      discuss: toDiscuss(register, today).length,
      attention: attentionIn(findings),
      coming: comingUp(register, today).items.length,
    };
  },
  figuresForOthers: (figures, { audience }) =>
    audience === 'everyone' ? { ...figures, actions: null, discuss: null } : figures,
  sections: (context, texts) => [
    whenSection(context, texts),
    minutesSection(context, texts),
    actionsSection(context, texts),
    ...(context.audience === 'everyone' ? [] : [discussSection(context, texts)]),
    attentionSection(context, texts),
    comingSection(context, texts),
    roomSection(texts),
  ],
});

function whenSection({ register, today, say, audience }: ReportContext, { when }: Texts): Section {
  const next = nextMeetingOn(register, today);
  const last = lastMeeting(register, today);
  const facts: [string, string][] = [
    [when.next, next ? say.date(next) : when.none],
    ...(last ? [[when.last, `${last.data.name}, ${say.date(heldOn(last))}`] as [string, string]] : []),
    [when.present, ruled.slice(when.present.length + 16)],
  ];
  const columns = [
    { key: 'fact', title: '' },
    { key: 'value', title: '' },
  ];
  return {
    id: 'when',
    title: when.title,
    form: 'facts',
    columns,
    rows: facts.map(([fact, value]) => ({ fact, value })),
    message: [next ? when.meet(say.date(next)) : when.noDay],
    // Others than the core group write nothing down.
    ...(!next && audience === 'core' && { next: when.writeDay(say.field('next_on'), last && keyOf(last)) }),
  };
}

function minutesSection({ register, today }: ReportContext, { minutes, ...texts }: Texts): Section {
  const all = minutesToApprove(register, today);
  return {
    id: 'minutes',
    title: minutes.title,
    form: 'tasks',
    columns: columnsOf(texts.columns, 'what', { key: 'on', type: 'date' }),
    rows: all.slice(-most.minutes).map(meeting => ({
      id: keyOf(meeting),
      what: meeting.data.name,
      on: meeting.data.held_on ?? null,
    })),
    paragraphs: moreThan(all.length, most.minutes, texts),
    empty: minutes.empty,
  };
}

function actionsSection(context: ReportContext, { actions, ...texts }: Texts): Section {
  const { register, today, say, audience } = context;
  if (audience === 'everyone') {
    const paragraphs = [actions.number(numberOfPoints(register))];
    return { id: 'actions', title: actions.title, paragraphs, message: paragraphs, columns: [], rows: [] };
  }
  const open = openPoints(actionPoints(register, today));
  return {
    id: 'actions',
    title: actions.title,
    paragraphs: moreThan(open.length, most.actions, texts),
    form: 'tasks',
    columns: openColumns(say),
    rows: openRows(open.slice(0, most.actions), context),
    message: [open.length > 0 ? actions.open(open.length) : actions.empty],
    empty: actions.empty,
  };
}

function discussSection({ register, today, say }: ReportContext, { discuss, ...texts }: Texts): Section {
  const all = toDiscuss(register, today);
  return {
    id: 'discuss',
    title: discuss.title,
    paragraphs: moreThan(all.length, most.discuss, texts),
    form: 'steps',
    columns: columnsOf(texts.columns, 'what'),
    rows: all.slice(0, most.discuss).map(({ meeting, what }) => ({ id: keyOf(meeting), what })),
    message: [
      ...(all.length > 0 ? [discuss.ready] : []),
      ...messageItems(
        all.map(({ what }) => what),
        2,
        say.language,
      ),
    ],
    empty: discuss.empty,
  };
}

function attentionSection(context: ReportContext, { attention, ...texts }: Texts): Section {
  return {
    id: 'attention',
    ...attention,
    form: 'steps',
    columns: columnsOf(texts.columns, 'subject', 'message', 'next'),
    rows: attentionRows(context, most.attention),
  };
}

/** What is on the agenda until a month after the next meeting, or from today; what stands elsewhere on the sheet left out. */
function comingUp(register: Register, today: Day): { until: Day; items: Dated[] } {
  const from = nextMeetingOn(register, today) ?? today;
  const until = addInterval(from, 'P1M') ?? from;
  return { until, items: comingUntil(register, today, until) };
}

function comingSection({ register, today, say }: ReportContext, { coming, ...texts }: Texts): Section {
  const { until, items } = comingUp(register, today);
  const day = say.date(until);
  return {
    id: 'coming',
    title: coming.title(day),
    paragraphs: moreThan(items.length, most.coming, texts),
    form: 'facts',
    columns: columnsOf(texts.columns, { key: 'on', type: 'date' }, 'what', { key: 'label', under: 'what' }),
    rows: comingRows(items.slice(0, most.coming), say),
    empty: coming.empty,
  };
}

function roomSection({ room }: Texts): Section {
  const paragraphs = [room.question, ...Array(4).fill(ruled), room.next + ruled.slice(room.next.length)];
  return { id: 'room', title: room.title, paragraphs, message: [room.step], columns: [], rows: [] };
}

/** Says how many are left out, where not all of them fit. */
function moreThan(all: number, shown: number, { more }: Pick<Texts, 'more'>): string[] {
  return all > shown ? [more(shown, all)] : [];
}
