import { type Rule, urgencySteps } from '../checking/rule.ts';
import type { Finding } from '../model/finding.ts';
import type { RecordFile, RecordOf } from '../model/record.ts';
import type { Register } from '../register/register.ts';

/** Something that needs the group, with the record it is about. */
export interface Urgent {
  finding: Finding;
  record: RecordFile;
}

/**
 * The findings of warning or error, the most urgent first: by step; within a step what has waited longest, and
 * after what has a day, what has none; there, a carrying partner goes before others; then by the rank of the rule and by
 * file. Step, day and rank stand in the rule (`urgency`). What else is to be said of a record comes after all records
 * had their turn.
 */
export function mostUrgent(
  findings: readonly Finding[],
  register: Register,
  ruleOf: (finding: Finding) => Rule,
): Urgent[] {
  const ranked = findings
    .filter(({ severity }) => severity !== 'info')
    .flatMap(finding => {
      const record = register.fileAt(finding.at.file);
      return record ? [{ finding, record, rank: rankOf(finding, ruleOf(finding), record) }] : [];
    })
    .sort((a, b) => compare(a.rank, b.rank));
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

/** Does everything stop without somebody in this role? So it is where it is indispensable, or access. */
export function isIndispensable({ data }: RecordOf<'role'>): boolean {
  return data.critical === true || data.kind === 'access';
}

type Rank = readonly (number | string)[];

function rankOf({ rule, at, facts }: Finding, { urgency }: Rule, record: RecordFile): Rank {
  const { step = 'rest', rank = 0, canHalt = false } = urgency ?? {};
  const isHalting = canHalt && record.kind === 'role' && isIndispensable(record);
  const isCarrying = record.kind === 'partner' && record.data.carrying === true;
  return [
    isHalting ? -1 : urgencySteps.indexOf(step),
    // Days compare as text; what has none comes after what has one.
    urgency?.since?.(facts) ?? '9999',
    isCarrying ? 0 : 1,
    rank,
    at.file,
    rule,
    at.path.join('.'),
  ];
}

function compare(a: Rank, b: Rank): number {
  for (const [index, one] of a.entries()) {
    const other = b[index] as typeof one;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
