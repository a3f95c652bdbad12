import { flagOf } from '../core/asking/option-words.ts';
import { showing } from '../core/doing/proposal.ts';
import { type AgreementStatus, statusOf } from '../core/meaning/agreements.ts';
import { usualYear, type Year, yearOf } from '../core/meaning/year.ts';
import {
  type Column,
  columnsOf,
  type FiguresContext,
  type ReportContext,
  type Row,
  report,
  type Section,
} from '../core/reporting/report.ts';
import type { Counted } from './year/nl.ts';
import {
  agreementRows,
  comingRows,
  decidedRows,
  decisionsIn,
  evaluationRows,
  learnedRows,
} from './year/rows.ts';
import { type Texts, texts } from './year/texts.ts';

type ColumnKey = keyof Texts['columns'];

/** What was in a year, in numbers. */
interface Figures {
  year: string;
  agreements: {
    made: number;
    kept: number;
    /** For the core group alone, as the next two: these would tell who was behind. */
    broken: number | null;
    withdrawn: number | null;
    replaced: number | null;
  };
  lessons: number;
  came: number;
  went: number;
  evaluations: number;
  meetings: number;
  decisions: number;
}

/** What came of agreements in a year, what we learned, who came and went, what we looked back on and decided. */
export const year = report<Figures, Texts>({
  id: 'year',
  takes: ['year'],
  texts,
  figures(context) {
    const all = theYear(context);
    const settled = (status: AgreementStatus): number =>
      all.settled.filter(({ agreement }) => statusOf(agreement) === status).length;
    const comings = (type: string): number => all.comings.filter(one => one.type === type).length;
    return {
      year: all.year,
      agreements: {
        made: all.made.length,
        kept: settled('kept'),
        broken: settled('broken'),
        withdrawn: settled('withdrawn'),
        replaced: settled('replaced'),
      },
      lessons: all.learned.length,
      came: comings('came'),
      went: comings('went'),
      evaluations: all.evaluations.length,
      meetings: all.meetings.length,
      decisions: all.decided.reduce((sum, { data }) => sum + decisionsIn(data).length, 0),
    };
  },
  figuresForOthers: ({ agreements, ...others }) => ({
    ...others,
    agreements: { ...agreements, broken: null, withdrawn: null, replaced: null },
  }),
  sections(context, texts, figures) {
    const all = theYear(context);
    const section = (part: Part, columns: readonly ColumnKey[], rows: Row[]): Section => ({
      id: ids[part],
      ...texts[part],
      columns: columnsOf(
        texts.columns,
        ...columns.map(key => ({ key, type: types[key], under: under(key, part) })),
      ),
      rows,
    });
    return [
      {
        id: 'summary',
        title: texts.inShort,
        paragraphs: inShort(context, texts, figures),
        columns: [],
        rows: [],
      },
      section('agreements', ['agreement', 'on', 'status', 'brought'], agreementRows(all, context)),
      section('learned', ['lesson', 'kind', 'where', 'on'], learnedRows(all, texts)),
      {
        ...section('comings', ['date', 'who', 'what', 'role'], comingRows(all, texts)),
        next: figures.went > 0 ? texts.comings.next : undefined,
      },
      section('evaluations', ['evaluation', 'on', 'about', 'outcome'], evaluationRows(all, context)),
      section('decided', ['minutes', 'on', 'decisions'], decidedRows(all)),
    ];
  },
});

type Part = keyof typeof ids;

const ids = {
  agreements: 'agreements',
  learned: 'lessons',
  comings: 'came-and-went',
  evaluations: 'evaluations',
  decided: 'decisions',
} as const;

const types: Partial<Record<ColumnKey, Column['type']>> = {
  on: 'date',
  date: 'date',
  about: 'list',
  decisions: 'list',
};

/** Where there is little room: under the first column of its part, or of where it was learned. */
function under(key: ColumnKey, part: Part): ColumnKey | undefined {
  const first = {
    agreements: 'agreement',
    learned: 'where',
    evaluations: 'evaluation',
    decided: 'minutes',
  } as const;
  if (key === 'kind') return 'lesson';
  return key === 'on' && part !== 'comings' ? first[part] : undefined;
}

function theYear({ register, today, options }: FiguresContext | ReportContext): Year {
  return yearOf(register, options.year ?? usualYear(register, today), today);
}

function inShort({ today, say, typed, audience }: ReportContext, texts: Texts, figures: Figures): string[] {
  const { year, agreements, came, went } = figures;
  const numbers: Record<Counted, number> = { ...figures, ...agreements };
  const parts = (Object.keys(texts.counts) as Counted[])
    .filter(key => numbers[key] > 0)
    .map(key => {
      const [one, many] = texts.counts[key];
      return numbers[key] === 1 ? one : `${say.number(numbers[key])} ${many}`;
    });
  const isNothing = parts.length + came + went === 0;
  return [
    texts.about(year, year < today.slice(0, 4)),
    ...(isNothing ? [texts.nothing] : []),
    ...(parts.length > 0 ? [texts.counted(parts, say.list)] : []),
    ...(audience === 'core'
      ? [texts.otherYear(`${typed(showing('year'))} ${flagOf('year', say.language)}`)]
      : []),
  ];
}
