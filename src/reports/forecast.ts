import type { Day } from '../core/ground/calendar.ts';
import { type EndType, endTypes } from '../core/meaning/forecast/ends.ts';
import { type Forecast, forecast as forecastOf } from '../core/meaning/forecast.ts';
import { type Staffing, staffing } from '../core/meaning/staffing.ts';
import { wayOut } from '../core/meaning/way-out.ts';
import type { Losses } from '../core/meaning/what-if.ts';
import { keyOf } from '../core/model/record-key.ts';
import { columnsOf, type ReportContext, type Row, report, type Section } from '../core/reporting/report.ts';
import { type WayOutFigures, wayOutFigures } from '../core/reporting/way-out.ts';
import { restRows } from './forecast/rests.ts';
import { type Texts, texts } from './forecast/texts.ts';
import { restingRoles, wayOutSection } from './forecast/way-out.ts';

/** How much there is of something now, and after the last day by what the records say. */
interface NowAndThen {
  now: number;
  next: number;
}

/** How much ends, by sort; and what that leaves, which is for the core group alone. */
interface Figures {
  until: Day;
  ends: Record<EndType, number | null>;
  onePitters: NowAndThen | null;
  vacant: NowAndThen | null;
  /** Each day from which something falls away, with how much of each thing. */
  days: (Record<keyof Losses, number> & { from: Day })[] | null;
  wayOut: WayOutFigures | null;
}

/** What somebody else may not hear of: who stops and who pauses is for the core group. */
const ofPeople: readonly EndType[] = ['person', 'holder', 'back'];

/** What the dates in the records bring in six months. */
export const forecast = report<Figures, Texts>({
  id: 'forecast',
  texts,
  async figures({ register, today }) {
    const ahead = forecastOf(register, today);
    const count = (type: EndType): number => ahead.ends.filter(end => end.type === type).length;
    const nowAndThen = (is: (role: Staffing) => boolean): NowAndThen => ({
      now: staffing(register, today).filter(is).length,
      next: staffing(ahead.afterwards.register, ahead.afterwards.day).filter(is).length,
    });
    const { register: later, day } = ahead.afterwards;
    return {
      until: ahead.until,
      ends: Object.fromEntries(endTypes.map(type => [type, count(type)])) as Figures['ends'],
      onePitters: nowAndThen(one => one.isOnePitter),
      vacant: nowAndThen(one => one.isVacant),
      days: ahead.days.map(({ day: from, losses }) => ({ from, ...countsOf(losses) })),
      wayOut: wayOutFigures(await wayOut(later, day, { roles: restingRoles(ahead) })),
    };
  },
  figuresForOthers: ({ until, ends }) => ({
    until,
    ends: { ...ends, person: null, holder: null, back: null },
    onePitters: null,
    vacant: null,
    days: null,
    wayOut: null,
  }),
  sections(context, texts, figures) {
    const { register, today } = context;
    const ahead = forecastOf(register, today);
    const rests: Section = {
      id: 'rests',
      ...texts.rests,
      columns: columnsOf(
        texts.columns,
        { key: 'from', type: 'date' },
        'what',
        { key: 'part', under: 'what' },
        { key: 'left', type: 'list' },
        { key: 'because', type: 'list' },
      ),
      rows: restRows(ahead, register, texts),
      coreOnly: true,
    };
    return [
      {
        id: 'summary',
        title: texts.inShort,
        paragraphs: inShort(context, texts, figures),
        columns: [],
        rows: [],
      },
      endsSection(ahead, context, texts),
      rests,
      ...wayOutSection(ahead, context, texts, figures.wayOut),
    ];
  },
});

function countsOf(losses: Losses): Record<keyof Losses, number> {
  const counts = Object.entries(losses).map(([part, { length }]) => [part, length]);
  return Object.fromEntries(counts) as Record<keyof Losses, number>;
}

function inShort(
  { register, say }: ReportContext,
  texts: Texts,
  { until, ends, onePitters, vacant }: Figures,
): string[] {
  const number = Object.values(ends).reduce((sum: number, count) => sum + (count ?? 0), 0);
  const hasRoles = register.all('role').length > 0;
  return [
    texts.ahead(say.date(until), number),
    ...(onePitters && hasRoles ? [texts.resting(onePitters.now, onePitters.next)] : []),
    ...(vacant && hasRoles ? [texts.vacant(vacant.now, vacant.next)] : []),
    ...(onePitters && onePitters.now + onePitters.next > 0 ? [texts.explained] : []),
  ];
}

function endsSection({ ends }: Forecast, { audience }: ReportContext, texts: Texts): Section {
  const shown = ends.filter(({ type }) => audience === 'core' || !ofPeople.includes(type));
  return {
    id: 'ends',
    ...texts.ends,
    picture: { kind: 'timeline', day: 'day', name: 'what', what: 'decide' },
    columns: columnsOf(
      texts.columns,
      { key: 'day', type: 'date' },
      'what',
      { key: 'kind', under: 'what' },
      { key: 'about', type: 'list' },
      'decide',
    ),
    rows: shown.map(
      ({ type, record, date, name, about }): Row => ({
        id: keyOf(record),
        day: date,
        what: name,
        type,
        kind: texts.kind[type],
        about: [...about],
        decide: texts.decide[type],
      }),
    ),
  };
}
