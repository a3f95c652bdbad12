import { byText } from '../core/ground/order.ts';
import { activeOf } from '../core/meaning/activity.ts';
import { openAgreements } from '../core/meaning/agreements.ts';
import { isNotHeld, isPlanned } from '../core/meaning/evaluation.ts';
import { defaultIntervals, intervalsOf } from '../core/meaning/limits.ts';
import { type MissingViews, missingViews } from '../core/meaning/missing-views.ts';
import { nameOfKey } from '../core/meaning/names.ts';
import { type Subject, type SubjectKind, subjects } from '../core/meaning/reflection.ts';
import { keyOf } from '../core/model/record-key.ts';
import { type ReflectionFigures, reflectionFigures } from '../core/reporting/figures.ts';
import { columnsOf, type ReportContext, type Row, report, type Section } from '../core/reporting/report.ts';
import { type Texts, texts } from './reflection/texts.ts';

/** On what we look back together, when we did and when it is time again. */
export const reflection = report<ReflectionFigures, Texts>({
  id: 'reflection',
  texts,
  figures: ({ register, today }) => reflectionFigures(register, today),
  sections(context, texts, figures) {
    const { register, today } = context;
    const evaluations = register.all('evaluation');
    const notHeld = evaluations.filter(evaluation => isNotHeld(evaluation, today));
    const planned = evaluations.filter(evaluation => isPlanned(evaluation, today));
    const evaluationColumns = columnsOf(
      texts.columns,
      'evaluation',
      { key: 'plannedOn', type: 'date' },
      { key: 'about', type: 'list' },
    );
    const all = subjects(register, today);
    // Good news is for what took place, not for what never was.
    const notHeldEmpty = evaluations.length > 0 ? texts.notHeld.empty : texts.nonePlanned;
    const viewsEmpty = all.some(({ last }) => last) ? texts.views.empty : texts.noneHeard;
    const unheard = missingViews(register, today);
    const toRow = (evaluation: (typeof evaluations)[number]): Row => ({
      id: keyOf(evaluation),
      evaluation: evaluation.data.name,
      plannedOn: evaluation.data.planned_on ?? evaluation.data.held_on ?? null,
      about: (evaluation.data.about ?? []).map(subject => nameOfKey(register, subject)),
    });
    return [
      {
        id: 'subjects',
        ...texts.subjects,
        next: figures.overdue > 0 ? texts.subjects.next : undefined,
        columns: columnsOf(
          texts.columns,
          'subject',
          'state',
          { key: 'due', type: 'date' },
          { ...{ key: 'planned', type: 'date' }, under: 'due' },
          { key: 'last', type: 'date' },
        ),
        rows: sorted(all).map(subject => subjectRow(subject, texts)),
      },
      {
        id: 'not-held',
        ...texts.notHeld,
        empty: notHeldEmpty,
        columns: evaluationColumns,
        rows: notHeld.map(toRow),
      },
      { id: 'planned', ...texts.planned, columns: evaluationColumns, rows: planned.map(toRow) },
      {
        id: 'views',
        ...texts.views,
        empty: viewsEmpty,
        columns: columnsOf(
          texts.columns,
          'evaluation',
          { key: 'heldOn', type: 'date' },
          { key: 'missing', type: 'list' },
        ),
        rows: unheard
          .filter(({ missing }) => missing.length > 0)
          .map(({ evaluation, missing }) => ({
            id: keyOf(evaluation),
            evaluation: evaluation.data.name,
            heldOn: evaluation.data.held_on ?? null,
            missing,
          })),
        coreOnly: true,
      },
      absentSection(
        unheard,
        context,
        texts,
        all.some(({ last }) => last),
      ),
      {
        id: 'intervals',
        ...texts.intervals,
        columns: columnsOf(texts.columns, 'subject', 'interval', 'usual'),
        rows: intervalRows(context, texts),
      },
    ];
  },
});

/** Who of us was not there and gave no view, with what to send them. */
function absentSection(
  unheard: readonly MissingViews[],
  { say }: ReportContext,
  { absent, noneHeard, columns }: Texts,
  isKnown: boolean,
): Section {
  const rows = unheard
    .filter(({ absent }) => absent.length > 0)
    .map(({ evaluation: { data, ...evaluation }, absent: people }) => ({
      id: keyOf(evaluation),
      evaluation: data.name,
      absent: people.map(person => person.data.name),
      send: absent.send(data.name, say.date(data.held_on ?? '')),
    }));
  return {
    id: 'absent',
    ...absent,
    empty: isKnown ? absent.empty : noneHeard,
    columns: columnsOf(columns, 'evaluation', { key: 'absent', type: 'list' }, 'send'),
    rows,
    coreOnly: true,
  };
}

/** What is overdue first, the longest on top; then what comes, the nearest on top; then what has no begin. */
function sorted(all: readonly Subject[]): Subject[] {
  const day = ({ due, start }: Subject): string => due ?? (start === undefined ? '~' : '9999');
  return [...all].sort((a, b) => byText(day(a), day(b)));
}

function subjectRow({ record, state, due, last, planned }: Subject, texts: Texts): Row {
  return {
    id: keyOf(record),
    subject: record.data.name,
    state: texts.states[state],
    due: due ?? null,
    last: last?.data.held_on ?? null,
    planned: planned?.data.planned_on ?? null,
  };
}

/** The intervals of the settings that are not those of the record format, and of records that have their own. */
function intervalRows({ register, today, say }: ReportContext, texts: Texts): Row[] {
  const usual = defaultIntervals;
  const chosen = intervalsOf(register);
  const names = Object.keys(usual) as (keyof typeof usual)[];
  const settings = names
    .filter(name => chosen[name] !== usual[name])
    .map(name => ({
      id: 'initiative',
      subject: name === 'notice' ? texts.notice : texts.every(say.kind(name)),
      interval: say.interval(chosen[name]),
      usual: say.interval(usual[name]),
    }));
  const records = [
    ...activeOf(register, 'partner', today),
    ...activeOf(register, 'role', today),
    ...openAgreements(register),
  ];
  const own = records.flatMap((record): Row[] => {
    const every = record.data.evaluate_every;
    const other = chosen[record.kind satisfies SubjectKind];
    if (every === undefined || every === other) return [];
    return [
      {
        id: keyOf(record),
        subject: record.data.name,
        interval: say.interval(every),
        usual: say.interval(other),
      },
    ];
  });
  return [...settings, ...own];
}
