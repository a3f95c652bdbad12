import { cases } from '../../generated/cases.ts';
import { type FieldsOf, somebodyId } from '../model/kinds.ts';
import type { RecordOf } from '../model/record.ts';

export type Evaluation = RecordOf<'evaluation'>;
export type Moment = NonNullable<FieldsOf['evaluation']['moment']>;

const byMoment = cases.evaluation.moment;

export type Question = (typeof byMoment)[Moment][number];

/** The questions of the guide, by the moment at which they are asked. */
export const questionsOf: Record<Moment, readonly Question[]> = byMoment;

/** What is asked in between and afterwards as well, and may stay open. */
export const freeQuestions = ['gave_energy', 'felt_heard'] as const;

/** With fewer people it is no looking back together. */
const fewestPresent = 2;

/** A field that an evaluation needs before it counts. */
export type Lack = 'present' | 'outcome' | Question;

/** What keeps an evaluation from counting as a reflection: nothing when it is complete. Held or not. */
export function lacksOf({ data }: Evaluation): Lack[] {
  const lacks: Lack[] = [];
  if (countOf(data.present ?? []) < fewestPresent) lacks.push('present');
  const questions = data.moment ? questionsOf[data.moment] : [];
  lacks.push(...questions.filter(question => !data[question]?.trim()));
  if (!data.outcome) lacks.push('outcome');
  return lacks;
}

/** How many people these are: who was forgotten is another one each time. */
function countOf(people: readonly string[]): number {
  const forgotten = people.filter(id => id === somebodyId);
  return forgotten.length + new Set(people.filter(id => id !== '' && id !== somebodyId)).size;
}

/** Was it held, and does it say who was there, what they answered and what came of it? Only then it counts. */
export function isComplete(evaluation: Evaluation): boolean {
  return evaluation.data.held_on !== undefined && lacksOf(evaluation).length === 0;
}

/** Was it held, today or before? A day to come is a plan. */
export function isHeld({ data }: Evaluation, today: string): boolean {
  return data.held_on !== undefined && data.held_on <= today;
}

/** Planned for a day that has passed and not held, or held on a day that is still to come. */
export function isNotHeld({ data }: Evaluation, today: string): boolean {
  if (data.held_on !== undefined) return data.held_on > today;
  return data.planned_on !== undefined && data.planned_on < today;
}

/** Not held yet, and planned for today or later. */
export function isPlanned({ data }: Evaluation, today: string): boolean {
  return data.held_on === undefined && data.planned_on !== undefined && data.planned_on >= today;
}
