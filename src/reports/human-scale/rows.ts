import type { Day } from '../../core/ground/calendar.ts';
import { byText } from '../../core/ground/order.ts';
import { type Evaluation, isHeld } from '../../core/meaning/evaluation.ts';
import { wordsIn, wordsOnAPage } from '../../core/meaning/human-scale.ts';
import type { Limits } from '../../core/meaning/limits.ts';
import { excessOf, type Load, loads } from '../../core/meaning/load.ts';
import { keyOf } from '../../core/model/record-key.ts';
import type { Register } from '../../core/register/register.ts';
import type { ReportContext, Row } from '../../core/reporting/report.ts';
import type { Texts } from './texts.ts';

/** An older answer says little about today. */
const answersShown = 5;

/** What each person carries: those with more than the limits on top, then those with the most. */
export function peopleRows({ register, today }: ReportContext, limits: Limits, texts: Texts): Row[] {
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

/** The records that do not fit on a page, the longest first. */
export function longRows({ register }: ReportContext): Row[] {
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

/** A question of which the last answers are quoted. */
export type Quoted = 'still_manageable' | 'gave_energy' | 'felt_heard';

/** The held evaluations that answer a question, the newest first. */
export function answered(question: Quoted, register: Register, today: Day): Evaluation[] {
  return register
    .all('evaluation')
    .filter(one => isHeld(one, today) && one.data[question]?.trim())
    .sort((a, b) => byText(b.data.held_on ?? '', a.data.held_on ?? ''));
}

/** The last answers to a question. */
export function answerRows(question: Quoted, { register, today }: ReportContext): Row[] {
  return answered(question, register, today)
    .slice(0, answersShown)
    .map(evaluation => ({
      id: keyOf(evaluation),
      evaluation: evaluation.data.name,
      heldOn: evaluation.data.held_on ?? null,
      answer: evaluation.data[question]?.trim() ?? null,
    }));
}
