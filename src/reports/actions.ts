import {
  type ActionPoint,
  actionPoints,
  doneSinceLast,
  isPastDue,
  numberOfPoints,
  openPoints,
  pointsOf,
} from '../core/meaning/actions.ts';
import { nameOfKey } from '../core/meaning/names.ts';
import { partsOf } from '../core/model/record-key.ts';
import { doneColumns, doneRows, openColumns, openInWords, openRows } from '../core/reporting/action-rows.ts';
import { messageItems } from '../core/reporting/message-items.ts';
import { type ReportContext, type Row, report, type Section } from '../core/reporting/report.ts';
import { type Texts, texts } from './actions/texts.ts';

interface ActionFigures {
  /** Whose points these are, as `person/fatima`; nothing where nobody was named, and for everyone. */
  person: string | null;
  /** All action points in minutes. This is what everyone may know; the rest is for who takes part. */
  points: number;
  open: number | null;
  /** Of the open ones: nobody is named who still takes part. */
  withoutSomebody: number | null;
  /** Of the open ones: the day has passed. For the core group alone. */
  pastDue: number | null;
  done: number | null;
  doneSinceLast: number | null;
}

/** Who does what before when, and what was done since the last meeting. */
export const actions = report<ActionFigures, Texts>({
  id: 'actions',
  alsoAs: ['message'],
  takes: ['person'],
  audience: 'core',
  texts,
  figures({ register, today, options: { person } }) {
    const all = actionPoints(register, today);
    const points = pointsOf(all, person && partsOf(person).id);
    const open = openPoints(points);
    return {
      person: person ?? null,
      // Everyone may know how many there are, and not whose.
      points: all.length === 0 ? numberOfPoints(register) : points.length,
      open: open.length,
      withoutSomebody: open.filter(({ needsSomebody }) => needsSomebody).length,
      pastDue: open.filter(point => isPastDue(point, today)).length,
      done: points.length - open.length,
      doneSinceLast: doneSinceLast(points, register, today).length,
    };
  },
  figuresForOthers(figures, { audience }) {
    if (audience === 'partners') return { ...figures, pastDue: null };
    return {
      person: null,
      points: figures.points,
      open: null,
      withoutSomebody: null,
      pastDue: null,
      done: null,
      doneSinceLast: null,
    };
  },
  sections(context, texts, { points }) {
    const { register, today, audience, options } = context;
    if (audience === 'everyone') return [numberSection(points, texts)];
    const person = options.person;
    const all = pointsOf(actionPoints(register, today), person && partsOf(person).id);
    const whose = person && nameOfKey(register, person);
    const section = openSection(context, texts, openPoints(all), whose);
    const { nothingYet } = texts.open;
    // Where nothing was ever on the list, that nothing was done is no news.
    if (points === 0 && whose === undefined)
      return [{ ...section, empty: nothingYet, message: [nothingYet.says] }];
    return [section, doneSection(context, texts, all)];
  },
});

/** Who does what is for who takes part; that there is work is not. */
function numberSection(points: number, { open }: Texts): Section {
  const paragraphs = [open.number(points)];
  return { id: 'open', title: open.title, paragraphs, message: paragraphs, columns: [], rows: [] };
}

function openSection(
  context: ReportContext,
  { open }: Texts,
  points: readonly ActionPoint[],
  whose: string | undefined,
): Section {
  const rows = openRows(points, context);
  const empty = whose === undefined ? open.empty : open.emptyOf(whose);
  const asks = points.some(({ needsSomebody }) => needsSomebody);
  return {
    id: 'open',
    title: whose === undefined ? open.title : open.titleOf(whose),
    about: open.about,
    form: 'tasks',
    columns: openColumns(context.say),
    rows,
    message: messageLines(rows, empty, context, open, whose),
    empty,
    next: asks ? open.ask : open.next,
  };
}

/** The first of them in a message. */
function messageLines(
  rows: readonly Row[],
  empty: string,
  { say }: ReportContext,
  { inMessage }: Texts['open'],
  whose: string | undefined,
): string[] {
  if (rows.length === 0) return [empty];
  const items = rows.map(row => openInWords(row, say, whose === undefined));
  return [
    inMessage.open(rows.length, whose),
    ...messageItems(items, inMessage.most, say.language),
    inMessage.step,
  ];
}

function doneSection(context: ReportContext, { done }: Texts, points: readonly ActionPoint[]): Section {
  return {
    id: 'done',
    title: done.title,
    form: 'entries',
    columns: doneColumns(context.say),
    rows: doneRows(doneSinceLast(points, context.register, context.today), context),
    empty: done.empty,
  };
}
