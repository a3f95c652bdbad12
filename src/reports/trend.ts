import { type Day, firstDay } from '../core/ground/calendar.ts';
import { type Measure, measures, monthEnds, sparkline, standings } from '../core/meaning/trend.ts';
import { historyHelp, historySentence } from '../core/register/history.ts';
import { columnsOf, type ReportContext, report, type Section } from '../core/reporting/report.ts';
import { type Texts, texts } from './trend/texts.ts';

/** A list for each measure, as long as the list of days. `exact`: every absence factor is sure to be the smallest. */
interface Figures extends Record<Measure, number[]> {
  days: Day[];
  exact: boolean;
}

const usualMonths = 12;

/** With today no more than sixty moments: five years. */
const mostMonths = 59;

/** Where things go, month by month. */
export const trend = report<Figures, Texts>({
  id: 'trend',
  takes: ['since'],
  texts,
  looksBack: (today, { since }) =>
    monthEnds(today, since ? mostMonths : usualMonths).filter(day => since === undefined || day >= since),
  async figures({ register, today, past }) {
    const all = await standings([...past, { day: today, register }]);
    const lists = measures.map(name => [name, all.map(one => one[name])] as const);
    return {
      days: all.map(({ day }) => day),
      ...(Object.fromEntries(lists) as Record<Measure, number[]>),
      exact: all.every(({ exact }) => exact),
    };
  },
  sections(context, texts, figures) {
    const { options, say } = context;
    const [first = context.today] = figures.days;
    const isOnlyToday = figures.days.length === 1;
    const isCutShort =
      figures.days.length > mostMonths && (options.since ?? first) < firstDay(first.slice(0, 7));
    const direction: Section = {
      id: 'direction',
      title: texts.direction.title,
      about: isOnlyToday ? texts.onlyToday : texts.direction.about(say.date(first), say.date(context.today)),
      paragraphs: [
        ...(goesBack(context)
          ? []
          : [`${isOnlyToday ? texts.unknown : ''}${historySentence(context.history, say)}`]),
        ...(isCutShort ? [texts.cutShort] : []),
        ...(figures.exact ? [] : [texts.notSure]),
      ],
      form: 'facts',
      columns: columnsOf(texts.columns, 'measure', 'course'),
      rows: measures.map(name => {
        const numbers = figures[name];
        const course = isOnlyToday ? String(numbers[0]) : `${texts.course(numbers)} ${sparkline(numbers)}`;
        return { measure: texts.measure[name], course };
      }),
      next: getsWorse(figures) ? texts.direction.next : historyHelp(context.history),
    };
    const months: Section = {
      id: 'months',
      ...texts.months,
      picture: { kind: 'courses', at: 'month', values: measures },
      columns: columnsOf(
        texts.columns,
        { key: 'month', type: 'date' },
        ...measures.map(key => ({ key, type: 'number' }) as const),
      ),
      rows: figures.days.map((day, index) => ({
        month: day === context.today ? day : day.slice(0, 7),
        ...Object.fromEntries(measures.map(name => [name, figures[name][index] ?? null])),
      })),
    };
    return isOnlyToday ? [direction] : [direction, months];
  },
});

/** Is every month there that was asked? */
function goesBack({ register, today, options, past }: ReportContext): boolean {
  return past.length === trend.looksBack?.(today, options, register).length;
}

/** Does more rest on one person, or is more empty or overdue, than at the begin? Fewer agreements may be fine. */
function getsWorse(figures: Figures): boolean {
  const change = (name: Measure): number => (figures[name].at(-1) ?? 0) - (figures[name][0] ?? 0);
  return change('onePitters') > 0 || change('vacant') > 0 || change('overdueReflections') > 0;
}
