import type { Day } from '../core/ground/calendar.ts';
import { type Agreement, statusOf } from '../core/meaning/agreements.ts';
import {
  daysLookedBack,
  heldEvaluations,
  type LookedBack,
  lookedBack,
  type Standing,
  standing,
} from '../core/meaning/looked-back.ts';
import { keyOf } from '../core/model/record-key.ts';
import { columnsOf, type ReportContext, type Row, report, type Section } from '../core/reporting/report.ts';
import { type Texts, texts } from './did-it-help/texts.ts';

/** One evaluation that was held, in figures. */
interface EvaluationFigures {
  id: string;
  day: Day;
  outcome: string | null;
  lessons: number;
  agreements: { made: number; kept: number; open: number };
  /** How things stood on that day. */
  before: Standing;
  /** Where that is known from. */
  source: LookedBack['source'];
}

/** `held`: all that were held; `evaluations`: the newest of them, the newest first. */
interface Figures {
  held: number;
  now: Standing;
  evaluations: EvaluationFigures[];
}

/** What came of each time that people looked back together. */
export const didItHelp = report<Figures, Texts>({
  id: 'did-it-help',
  texts,
  looksBack: (today, _, register) => daysLookedBack(register, today),
  figures: ({ register, today, past }) => ({
    held: heldEvaluations(register, today).length,
    now: standing(register, today),
    evaluations: lookedBack(register, today, past).map(figuresOf),
  }),
  // Of what did not come about others do not hear: it would tell who is behind.
  figuresForOthers: ({ evaluations, ...others }) => ({
    ...others,
    evaluations: evaluations.map(({ agreements: { kept, open }, ...one }) => ({
      ...one,
      agreements: { made: kept + open, kept, open },
    })),
  }),
  sections(context, texts, figures) {
    const { register, today, past } = context;
    const all = lookedBack(register, today, past);
    const decided: Section = {
      id: 'decided',
      ...texts.decided,
      form: 'entries',
      columns: columnsOf(
        texts.columns,
        'evaluation',
        { key: 'heldOn', type: 'date', under: 'evaluation' },
        { key: 'outcome', isNamed: true },
        { key: 'agreements', type: 'list', isNamed: true },
        { key: 'lessons', type: 'list', isNamed: true },
      ),
      rows: all.map(one => decidedRow(one, context)),
    };
    const sideBySide: Section = {
      id: 'figures',
      ...texts.figures,
      columns: columnsOf(
        texts.columns,
        'evaluation',
        { key: 'heldOn', type: 'date', under: 'evaluation' },
        { key: 'source', under: 'evaluation' },
        'onePitters',
        'vacant',
        'openAgreements',
      ),
      rows: all.map(one => figuresRow(one, figures.now, texts)),
    };
    const summary = { id: 'summary', title: texts.inShort, columns: [], rows: [] };
    return all.length === 0
      ? [decided]
      : [{ ...summary, paragraphs: inShort(figures, texts) }, decided, sideBySide];
  },
});

function inShort({ held, evaluations }: Figures, texts: Texts): string[] {
  const sum = (count: (one: EvaluationFigures['agreements']) => number): number =>
    evaluations.reduce((total, { agreements }) => total + count(agreements), 0);
  const made = sum(one => one.made);
  return [
    texts.held(held),
    ...(held > evaluations.length ? [texts.earlier(held - evaluations.length)] : []),
    made > 0
      ? texts.kept(
          sum(one => one.kept),
          made,
        )
      : texts.noAgreements,
  ];
}

function figuresOf({ evaluation, day, before, source, agreements }: LookedBack): EvaluationFigures {
  const count = (status: string): number => agreements.filter(one => statusOf(one) === status).length;
  return {
    id: keyOf(evaluation),
    day,
    outcome: evaluation.data.outcome ?? null,
    lessons: evaluation.data.lessons?.length ?? 0,
    agreements: { made: agreements.length, kept: count('kept'), open: count('open') },
    before,
    source,
  };
}

function decidedRow({ evaluation, day, agreements }: LookedBack, { say, audience }: ReportContext): Row {
  const { name, outcome, lessons = [] } = evaluation.data;
  const isTold = (one: Agreement): boolean => audience === 'core' || ['kept', 'open'].includes(statusOf(one));
  return {
    id: keyOf(evaluation),
    evaluation: name,
    heldOn: day,
    outcome: outcome ? say.shown(outcome) : null,
    agreements: agreements.filter(isTold).map(one => `${one.data.name} (${say.shown(statusOf(one))})`),
    // They run on behind each other, so each goes without the point at its end.
    lessons: lessons.map(({ text }) => text.replace(/\.$/, '')),
  };
}

function figuresRow({ evaluation, day, before, source }: LookedBack, now: Standing, texts: Texts): Row {
  return {
    id: keyOf(evaluation),
    evaluation: evaluation.data.name,
    heldOn: day,
    onePitters: texts.course(before.onePitters, now.onePitters),
    vacant: texts.course(before.vacant, now.vacant),
    openAgreements: texts.course(before.openAgreements, now.openAgreements),
    source: texts.source[source],
  };
}
