import type { Audience } from '../core/audiences/readers.ts';
import { addInterval } from '../core/ground/calendar.ts';
import {
  type HumanScale,
  humanScale as measured,
  monthsTogether,
  usualDaysPerMonth,
  wordsOnAPage,
} from '../core/meaning/human-scale.ts';
import { type Limits, limitsOf } from '../core/meaning/limits.ts';
import { historySentence, type RecentChanges } from '../core/register/history.ts';
import { columnsOf, type ReportContext, report, type Section } from '../core/reporting/report.ts';
import { answered, answerRows, longRows, peopleRows, type Quoted } from './human-scale/rows.ts';
import { type Texts, texts } from './human-scale/texts.ts';

type Measure = keyof Texts['measure'];

/** `answers`: the held evaluations that say whether it is still manageable. `before`: three months ago. */
interface Figures extends HumanScale {
  answers: number;
  /** The same of what gave energy, and of whether people felt heard. */
  energy: number;
  heard: number;
  /** What git knows of the last three months: for the core group alone. */
  changes: RecentChanges | null;
  before: HumanScale | null;
}

/** With fewer changes it says little that they came from one computer. */
const fewestChanges = 3;

/** Can everyone still follow it and keep it up? */
export const humanScale = report<Figures, Texts>({
  id: 'human-scale',
  texts,
  looksBack: today => [addInterval(today, 'P3M', -1) ?? today],
  countsMakers: true,
  figures: ({ register, today, past: [before], history }) => ({
    ...measured(register, today),
    answers: answered('still_manageable', register, today).length,
    energy: answered('gave_energy', register, today).length,
    heard: answered('felt_heard', register, today).length,
    changes: 'lacks' in history ? null : (history.recent ?? null),
    before: before ? measured(before.register, before.day) : null,
  }),
  figuresForOthers: figures => ({ ...figures, changes: null }),
  sections(context, texts, figures) {
    const { register, today, audience, history, say } = context;
    const limits = limitsOf(register);
    const measures = measureRows(figures, limits, texts, audience);
    const isMuch =
      figures.peopleAboveLimit > 0 || measures.some(({ now, limit }) => limit !== null && now > limit);
    const inShort: Section = {
      id: 'measures',
      ...texts.measures,
      paragraphs: figures.before ? [] : [`${texts.noBefore} ${historySentence(history, say)}`],
      columns: columnsOf(
        texts.columns,
        'measure',
        ...(figures.before ? [{ key: 'before', type: 'number' } as const] : []),
        { key: 'now', type: 'number' },
        { key: 'limit', type: 'number' },
      ),
      rows: measures,
      next: isMuch ? texts.measures.next : undefined,
    };
    const people: Section = {
      id: 'people',
      ...texts.people(limits.roles_per_person, limits.agreements_per_person),
      columns: columnsOf(
        texts.columns,
        'person',
        { key: 'roles', type: 'number' },
        { key: 'agreements', type: 'number' },
        { key: 'hours', type: 'number' },
        { key: 'hasTime', type: 'number' },
        { key: 'much', type: 'list' },
      ),
      rows: peopleRows(context, limits, texts),
      next: figures.peopleAboveLimit > 0 ? texts.peopleNext : undefined,
      coreOnly: true,
    };
    const months: Section = {
      id: 'months',
      ...texts.months(usualDaysPerMonth),
      columns: columnsOf(texts.columns, { key: 'month', type: 'date' }, { key: 'days', type: 'number' }),
      rows: monthsTogether(register, today).map(({ month, days }) => ({ month, days })),
    };
    const long: Section = {
      id: 'long-records',
      ...texts.long(wordsOnAPage),
      columns: columnsOf(
        texts.columns,
        'record',
        { key: 'file', under: 'record' },
        { key: 'words', type: 'number' },
      ),
      rows: longRows(context),
      coreOnly: true,
    };
    // What people said in their evaluation was not said to everyone.
    return [
      inShort,
      ...makersSection(figures, texts),
      people,
      months,
      long,
      ...(audience === 'everyone' ? [] : answerSections(context, texts, figures)),
    ];
  },
});

/** Where all that was written down lately came from one computer: then these files rest on one person. */
function makersSection({ changes }: Figures, { makers }: Texts): Section[] {
  if (!changes || changes.changes < fewestChanges || changes.makers !== 1) return [];
  const { title, said, next } = makers;
  const paragraphs = [said(changes.changes)];
  return [{ id: 'one-computer', title, paragraphs, columns: [], rows: [], next, coreOnly: true }];
}

/** The last answers to each question that was asked; that one is always told of. */
function answerSections(context: ReportContext, texts: Texts, { energy, heard }: Figures): Section[] {
  const section = (id: 'answers' | 'energy' | 'heard', question: Quoted): Section => ({
    id,
    ...texts[id],
    columns: columnsOf(
      texts.columns,
      'evaluation',
      { key: 'heldOn', type: 'date', under: 'evaluation' },
      'answer',
    ),
    rows: answerRows(question, context),
  });
  return [
    section('answers', 'still_manageable'),
    ...(energy > 0 ? [section('energy', 'gave_energy')] : []),
    ...(heard > 0 ? [section('heard', 'felt_heard')] : []),
  ];
}

/** Each measure beside its limit, where it has one. */
function measureRows(
  { before, ...now }: Figures,
  limits: Limits,
  texts: Texts,
  audience: Audience,
): { measure: string; before: number | null; now: number; limit: number | null }[] {
  const measures: [Measure, limit: number | null][] = [
    ['mostRoles', limits.roles_per_person],
    ['mostAgreements', limits.agreements_per_person],
    ['peopleAboveLimit', null],
    ['mostDays', usualDaysPerMonth],
    // Others get no records to read.
    ...(audience === 'core' ? [['longestRecord', wordsOnAPage] as [Measure, number]] : []),
    ['records', null],
  ];
  return measures.map(([name, limit]) => ({
    measure: texts.measure[name],
    before: before?.[name] ?? null,
    now: now[name],
    limit,
  }));
}
