import { statusOf } from '../../core/meaning/agreements.ts';
import { nameOfKey } from '../../core/meaning/names.ts';
import type { Year } from '../../core/meaning/year.ts';
import { keyOf } from '../../core/model/record-key.ts';
import type { ReportContext, Row } from '../../core/reporting/report.ts';
import type { Texts } from './texts.ts';

/** What was decided in minutes. */
export function decisionsIn({ decisions = [] }: { decisions?: readonly string[] }): string[] {
  return decisions.filter(what => what !== '');
}

/** The agreements that were settled; for others than the core group those that worked out. */
export function agreementRows({ settled }: Year, { say, audience }: ReportContext): Row[] {
  return settled
    .filter(({ agreement }) => audience === 'core' || statusOf(agreement) === 'kept')
    .map(({ agreement, day }) => ({
      id: keyOf(agreement),
      agreement: agreement.data.name,
      on: day,
      status: say.shown(statusOf(agreement)),
      brought: agreement.data.brought?.trim() ?? null,
    }));
}

/** What was learned, and where. */
export function learnedRows({ learned }: Year, texts: Texts): Row[] {
  return learned.map(({ lesson, record, day }) => ({
    id: keyOf(record),
    lesson: lesson.text,
    kind: texts.kind[lesson.kind],
    where: record.data.name,
    on: day,
  }));
}

/** Who came and went. */
export function comingRows({ comings }: Year, texts: Texts): Row[] {
  return comings.map(({ type, record, role, date }) => ({
    id: keyOf(record),
    date,
    who: record.data.name,
    what: texts.coming[type],
    role: role?.data.name ?? null,
  }));
}

/** What was looked back on. */
export function evaluationRows({ evaluations }: Year, { register, say }: ReportContext): Row[] {
  return evaluations.map(evaluation => ({
    id: keyOf(evaluation),
    evaluation: evaluation.data.name,
    on: evaluation.data.held_on ?? null,
    about: (evaluation.data.about ?? []).map(key => nameOfKey(register, key)),
    outcome: evaluation.data.outcome ? say.shown(evaluation.data.outcome) : null,
  }));
}

/** What was decided, by minutes. */
export function decidedRows({ decided }: Year): Row[] {
  return decided.map(meeting => ({
    id: keyOf(meeting),
    minutes: meeting.data.name,
    on: meeting.data.held_on ?? null,
    decisions: decisionsIn(meeting.data),
  }));
}
