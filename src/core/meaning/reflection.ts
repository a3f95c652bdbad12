import { addInterval, type Day, firstDay, type Interval } from '../ground/calendar.ts';
import { groupedBy } from '../ground/groups.ts';
import { byText } from '../ground/order.ts';
import { type FieldsOf, initiativeId } from '../model/kinds.ts';
import { type Place, placeOf } from '../model/place.ts';
import type { RecordOf } from '../model/record.ts';
import { keyOf } from '../model/record-key.ts';
import type { Register } from '../register/register.ts';
import { activeOf } from './activity.ts';
import { openAgreements } from './agreements.ts';
import { type Evaluation, isComplete, isHeld, isPlanned } from './evaluation.ts';
import { intervalsOf } from './limits.ts';
import { once } from './once.ts';

export type SubjectKind = 'initiative' | 'partner' | 'role' | 'agreement';
export type SubjectRecord =
  | RecordOf<'initiative'>
  | RecordOf<'partner'>
  | RecordOf<'role'>
  | RecordOf<'agreement'>;
export type ReflectionState = 'overdue' | 'soon' | 'later' | 'without-start';

/** Something to look back on together, and by when. */
export interface Subject {
  record: SubjectRecord;
  interval: Interval;
  /** Is the interval its own, rather than that of all subjects of its kind? */
  isOwnInterval: boolean;
  /** The newest complete evaluation about it. */
  last: Evaluation | undefined;
  /** The day the interval counts from: that of the last evaluation, else when the subject began. */
  start: Day | undefined;
  due: Day | undefined;
  state: ReflectionState;
  /** The first evaluation about it that is planned for today or later. It clears nothing. */
  planned: Evaluation | undefined;
}

/** Every subject of reflection: the initiative, then partners, roles and agreements in the order of their paths. */
export const subjects = once((register, today): readonly Subject[] => {
  const about = evaluationsAbout(register);
  if (isClosed(register, about, today)) return [];
  const intervals = intervalsOf(register);
  const noticeUntil = addInterval(today, intervals.notice);
  const records: SubjectRecord[] = [
    register.initiative,
    ...activeOf(register, 'partner', today),
    ...activeOf(register, 'role', today),
    ...openAgreements(register),
  ];
  return records.flatMap(record => {
    const own = 'evaluate_every' in record.data ? record.data.evaluate_every : undefined;
    const interval = own ?? intervals[record.kind];
    if (interval === 'none') return [];
    const evaluations = about.get(keyOf(record)) ?? [];
    const last = newestComplete(evaluations, today);
    const start = last?.data.held_on ?? beginOf(record);
    const due = start && addInterval(start, interval);
    const state = stateOf(start, due, today, noticeUntil);
    const planned = firstPlanned(evaluations, today);
    return [{ record, interval, isOwnInterval: own !== undefined, last, start, due, state, planned }];
  });
});

/** The evaluations about each record, by `kind/id`; about the initiative by `initiative`. */
export function evaluationsAbout(register: Register): Map<string, Evaluation[]> {
  return groupedBy(register.all('evaluation'), ({ data }) => new Set(data.about));
}

/** Nothing is left to look back on once the initiative is finished and was looked back on as a whole. */
function isClosed(register: Register, about: Map<string, Evaluation[]>, today: Day): boolean {
  if (register.initiative.data.phase !== 'finished') return false;
  const evaluations = about.get(initiativeId) ?? [];
  return evaluations.some(
    evaluation => evaluation.data.moment === 'after' && isHeld(evaluation, today) && isComplete(evaluation),
  );
}

function newestComplete(evaluations: readonly Evaluation[], today: Day): Evaluation | undefined {
  let newest: Evaluation | undefined;
  for (const evaluation of evaluations) {
    if (!isHeld(evaluation, today) || !isComplete(evaluation)) continue;
    if (!newest || String(newest.data.held_on) < String(evaluation.data.held_on)) newest = evaluation;
  }
  return newest;
}

function firstPlanned(evaluations: readonly Evaluation[], today: Day): Evaluation | undefined {
  let first: Evaluation | undefined;
  for (const evaluation of evaluations) {
    if (!isPlanned(evaluation, today)) continue;
    if (!first || String(evaluation.data.planned_on) < String(first.data.planned_on)) first = evaluation;
  }
  return first;
}

/** When the subject began: the day an agreement was made, the first day of anything else. */
function beginOf(record: SubjectRecord): Day | undefined {
  if (record.kind === 'agreement') return record.data.made_on;
  return record.data.since && firstDay(record.data.since);
}

function stateOf(
  start: Day | undefined,
  due: Day | undefined,
  today: Day,
  noticeUntil: Day | undefined,
): ReflectionState {
  if (start === undefined) return 'without-start';
  if (due === undefined) return 'later';
  if (due < today) return 'overdue';
  return noticeUntil !== undefined && due <= noticeUntil ? 'soon' : 'later';
}

/**
 * What can be looked back on in one conversation: of what has no date yet and is due now or soon, all that is due within a
 * month of the first. Nothing where that is one subject alone.
 */
export function inOneConversation(register: Register, today: Day): readonly Subject[] {
  const due = subjects(register, today)
    .filter(({ state, planned }) => (state === 'overdue' || state === 'soon') && !planned)
    .sort((a, b) => byText(a.due ?? '', b.due ?? ''));
  const last = due[0]?.due && addInterval(due[0].due, 'P1M');
  const near = due.filter(subject => last !== undefined && (subject.due ?? '') <= last);
  return near.length > 1 ? near : [];
}

/** What the rules about reflection tell of a subject that has a day. */
export interface ReflectionFacts {
  kind: SubjectKind;
  id: string;
  interval: Interval;
  /** The last evaluation that counts. */
  last: string | null;
  /** The day from which the interval runs, and the day on which it ends. */
  start: Day;
  due: Day;
  planned: string | null;
  plannedOn: Day | null;
}

/** The subjects that are overdue, or due soon, as rules tell them. */
export function* reflectionsThatAre(
  wanted: 'overdue' | 'soon',
  register: Register,
  today: Day,
): Iterable<{ at: Place; facts: ReflectionFacts }> {
  for (const subject of subjects(register, today)) {
    const { record, interval, last, start, due, state, planned } = subject;
    if (state !== wanted || start === undefined || due === undefined) continue;
    const plan = { planned: planned?.id ?? null, plannedOn: planned?.data.planned_on ?? null };
    const facts = { kind: record.kind, id: record.id, interval, last: last?.id ?? null, start, due, ...plan };
    yield { at: placeOfInterval(subject), facts };
  }
}

/** The own interval of a subject; else where it began, when the interval runs from there; else the record. */
function placeOfInterval({ record, isOwnInterval, last }: Subject): Place {
  if (isOwnInterval) return { file: record.file, path: ['evaluate_every'] };
  if (last) return { file: record.file, path: [] };
  return record.kind === 'agreement'
    ? placeOf(record, 'made_on')
    : placeOf<FieldsOf[SubjectKind]>(record, 'since');
}
