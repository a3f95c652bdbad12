import { type Day, lastDay } from '../calendar.ts';
import type { Finding } from '../finding.ts';
import type { RecordFile } from '../record.ts';
import type { Register } from '../register.ts';
import { isOverdue, passedDueDates } from './agreements.ts';
import { subjects } from './reflection.ts';

/**
 * What needs a group first. A smaller step comes first; within a step, what has waited longest.
 * 1 what can bring everything to a halt: an indispensable role or access that rests on one person or nobody
 * 2 what others wait for: an agreement whose day has passed, or with nobody to call
 * 3 what was planned together: looking back
 * 4 what is empty: a role, a partner without a contact or agreement
 * 5 what rests on one person
 */
const steps: Record<string, number> = {
  'agreement-overdue': 2,
  'agreement-without-contact': 2,
  'waiting-for-answer': 2,
  'reflection-overdue': 3,
  'evaluation-not-held': 3,
  'vacant-role': 4,
  'no-contact': 4,
  'carrying-without-agreement': 4,
  'missing-talent': 4,
  sideline: 4,
};

const lastStep = 5;

/** Something that needs the group, with the record it is about. */
export interface Urgent {
  finding: Finding;
  record: RecordFile;
}

/** The findings of warning or error, the most urgent first; what else is to be said of a record comes after. */
export function mostUrgent(findings: readonly Finding[], register: Register, today: Day): Urgent[] {
  const waitingSince = daysOf(register, today);
  const ranked = findings
    .filter(({ severity }) => severity !== 'info')
    .flatMap(finding => {
      const record = register.fileAt(finding.at.file);
      return record
        ? [{ finding, record, step: stepOf(finding, record), day: waitingSince.get(record) ?? '' }]
        : [];
    })
    // Days compare as text; a record without one comes after those that have one.
    .sort((a, b) => a.step - b.step || compare(a.day || '9999', b.day || '9999'));
  const seen = new Set<RecordFile>();
  const [firsts, others]: [Urgent[], Urgent[]] = [[], []];
  for (const urgent of ranked) {
    (seen.has(urgent.record) ? others : firsts).push(urgent);
    seen.add(urgent.record);
  }
  return [...firsts, ...others];
}

/** The findings that ask for attention: those of warning or error. */
export function attentionIn(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity !== 'info').length;
}

function stepOf({ rule }: Finding, record: RecordFile): number {
  const canHalt = record.kind === 'role' && (record.data.critical || record.data.kind === 'access');
  if (canHalt && (rule === 'one-pitter' || rule === 'vacant-role')) return 1;
  const step = steps[rule] ?? lastStep;
  // Without a carrying partner everything stops: the line with it goes before that with others.
  return record.kind === 'partner' && record.data.carrying && step >= 4 ? step - 0.5 : step;
}

/** The day from which each record has been waiting. */
function daysOf(register: Register, today: Day): Map<RecordFile, Day> {
  const days = new Map<RecordFile, Day>();
  for (const { record, due, state } of subjects(register, today))
    if (state === 'overdue' && due !== undefined) days.set(record, due);
  for (const evaluation of register.all('evaluation'))
    if (evaluation.data.planned_on) days.set(evaluation, evaluation.data.planned_on);
  for (const agreement of register.all('agreement')) {
    const [first] = isOverdue(agreement, today) ? passedDueDates(agreement, today) : [];
    if (first) days.set(agreement, lastDay(first.due));
  }
  return days;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
