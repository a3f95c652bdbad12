import type { Audience } from '../core/audiences/readers.ts';
import { addInterval, type Day } from '../core/ground/calendar.ts';
import { byText } from '../core/ground/order.ts';
import { type Evaluation, isHeld } from '../core/meaning/evaluation.ts';
import {
  type HumanScale,
  humanScale as measured,
  monthsTogether,
  usualDaysPerMonth,
  wordsIn,
  wordsOnAPage,
} from '../core/meaning/human-scale.ts';
import { type Limits, limitsOf } from '../core/meaning/limits.ts';
import { excessOf, type Load, loads } from '../core/meaning/load.ts';
import { keyOf } from '../core/model/record-key.ts';
import { historySentence } from '../core/register/history.ts';
import type { Register } from '../core/register/register.ts';
import { columnsOf, type ReportContext, type Row, report, type Section } from '../core/reporting/report.ts';
import { type Texts, texts } from './human-scale/texts.ts';

type Measure = keyof Texts['measure'];

/** `answers`: the held evaluations that say whether it is still manageable. `before`: three months ago. */
interface Figures extends HumanScale {
  answers: number;
  before: HumanScale | null;
}

/** An older answer says little about today. */
const answersShown = 5;

/** Can everyone still follow it and keep it up? */
export const humanScale = report<Figures, Texts>({
  id: 'human-scale',
  texts,
  looksBack: today => [addInterval(today, 'P3M', -1) ?? today],
  figures: ({ register, today, past: [before] }) => ({
    ...measured(register, today),
    answers: answered(register, today).length,
    before: before ? measured(before.register, before.day) : null,
  }),
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
    const answers: Section = {
      id: 'answers',
      ...texts.answers,
      columns: columnsOf(
        texts.columns,
        'evaluation',
        { key: 'heldOn', type: 'date', under: 'evaluation' },
        'answer',
      ),
      rows: answerRows(context),
    };
    // What people said in their evaluation was not said to everyone.
    return [inShort, people, months, long, ...(audience === 'everyone' ? [] : [answers])];
  },
});

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

/** What each person carries: those with more than the limits on top, then those with the most. */
function peopleRows({ register, today }: ReportContext, limits: Limits, texts: Texts): Row[] {
  return [...loads(register, today).values()]
    .map(load => ({ load, excess: excessOf(load, limits), size: sizeOf(load) }))
    .filter(({ size }) => size > 0)
    .map(({ load, excess, size }) => ({
      load,
      size,
      much: (['roles', 'agreements', 'hours'] as const).filter(name => excess[name]),
    }))
    .sort((a, b) => b.much.length - a.much.length || b.size - a.size)
    .map(({ load: { person, roles, agreements, hours }, much }) => ({
      id: keyOf(person),
      person: person.data.name,
      roles: roles.length,
      agreements: agreements.length,
      hours: hours || null,
      hasTime: person.data.hours_per_week ?? null,
      much: much.map(name => texts.much[name]),
    }));
}

function sizeOf({ roles, agreements, hours }: Load): number {
  return roles.length + agreements.length + hours;
}

function longRows({ register }: ReportContext): Row[] {
  return register.originals
    .map(record => ({ record, words: wordsIn(record) }))
    .filter(({ words }) => words > wordsOnAPage)
    .sort((a, b) => b.words - a.words)
    .map(({ record, words }) => ({
      id: keyOf(record),
      record: record.data.name,
      file: record.file,
      words,
    }));
}

/** The held evaluations that say whether it is still manageable, the newest first. */
function answered(register: Register, today: Day): Evaluation[] {
  return register
    .all('evaluation')
    .filter(one => isHeld(one, today) && one.data.still_manageable?.trim())
    .sort((a, b) => byText(b.data.held_on ?? '', a.data.held_on ?? ''));
}

function answerRows({ register, today }: ReportContext): Row[] {
  return answered(register, today)
    .slice(0, answersShown)
    .map(evaluation => ({
      id: keyOf(evaluation),
      evaluation: evaluation.data.name,
      heldOn: evaluation.data.held_on ?? null,
      answer: evaluation.data.still_manageable?.trim() ?? null,
    }));
}
