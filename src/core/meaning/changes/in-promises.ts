import type { Day } from '../../ground/calendar.ts';
import type { RecordFile } from '../../model/record.ts';
import { keyOf } from '../../model/record-key.ts';
import { type Agreement, passedDueDates, statusOf } from '../agreements.ts';
import { type Evaluation, isHeld, isNotHeld } from '../evaluation.ts';
import { subjects } from '../reflection.ts';
import type { StateOf, What } from './change.ts';

/** What changed in an agreement: what came of it, by when, and whether that day has passed. */
export function* changesInAgreement(
  agreement: Agreement,
  old: Agreement | undefined,
  then: StateOf,
  now: StateOf,
): Iterable<What> {
  const to = statusOf(agreement);
  if (!old) yield { what: 'added', status: to };
  else {
    const from = statusOf(old);
    if (from !== to) yield { what: 'status', from, to };
    const [before, due] = [old.data.due, agreement.data.due];
    if (before && due && before !== due) yield { what: 'due', from: before, to: due };
  }
  const [passed] = passedDueDates(agreement, now.day);
  const wasOverdue = old !== undefined && passedDueDates(old, then.day).length > 0;
  if (passed && !wasOverdue) yield { what: 'overdue', due: passed.due };
}

/** What changed in an evaluation: planned, put off, held, or its day gone by. */
export function* changesInEvaluation(
  evaluation: Evaluation,
  old: Evaluation | undefined,
  then: StateOf,
  now: StateOf,
): Iterable<What> {
  const { planned_on: planned, held_on: held, outcome } = evaluation.data;
  if (held !== undefined && isHeld(evaluation, now.day)) {
    if (!old || !isHeld(old, then.day)) yield { what: 'held', day: held, outcome };
    return;
  }
  const day = held ?? planned;
  if (day === undefined) return;
  if (isNotHeld(evaluation, now.day) && held === undefined) {
    if (!old || !isNotHeld(old, then.day)) yield { what: 'not-held', day };
  } else if (!old || (old.data.held_on ?? old.data.planned_on) !== day) yield { what: 'planned', day };
}

/** What it became time to look back on, with the day by which. */
export function changesInReflection(then: StateOf, now: StateOf): [RecordFile, Day][] {
  const overdue = ({ register, day }: StateOf): [RecordFile, Day][] =>
    subjects(register, day).flatMap(({ record, due, state }) =>
      state === 'overdue' && due !== undefined ? [[record, due]] : [],
    );
  const before = new Set(overdue(then).map(([record]) => keyOf(record)));
  return overdue(now).filter(([record]) => !before.has(keyOf(record)));
}
