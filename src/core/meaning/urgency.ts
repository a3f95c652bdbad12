import type { Finding } from '../finding.ts';
import type { RecordFile, RecordOf } from '../record.ts';
import type { Register } from '../register.ts';

/** What needs a group first, step by step. Before these comes what can bring everything to a halt; after them the rest. */
const steps: readonly (readonly string[])[] = [
  // What others wait for.
  ['agreement-overdue', 'agreement-without-contact', 'waiting-for-answer'],
  // Looking back together.
  ['reflection-overdue', 'evaluation-not-held'],
  // What is empty.
  ['vacant-role', 'no-contact', 'carrying-without-agreement', 'missing-talent', 'sideline'],
  // What rests on one person.
  ['one-pitter', 'one-contact', 'only-one-knows'],
];

/** Something that needs the group, with the record it is about. */
export interface Urgent {
  finding: Finding;
  record: RecordFile;
}

/**
 * The findings of warning or error, the most urgent first: by step; within a step what has waited longest, and
 * after what has a day, what has none; there, a carrying partner goes before others; then by rule and file. What
 * else is to be said of a record comes after all records had their turn.
 */
export function mostUrgent(findings: readonly Finding[], register: Register): Urgent[] {
  const ranked = findings
    .filter(({ severity }) => severity !== 'info')
    .flatMap(finding => {
      const record = register.fileAt(finding.at.file);
      return record ? [{ finding, record, rank: rankOf(finding, record) }] : [];
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

/** The day from which a finding has been waiting, by its facts. */
function waitingSince({ facts }: Finding): string | undefined {
  const { dueDay, due, plannedOn, since } = facts as Record<string, unknown>;
  return [dueDay, due, plannedOn, since].find(day => typeof day === 'string');
}

type Rank = readonly (number | string)[];

function rankOf(finding: Finding, record: RecordFile): Rank {
  const known = steps.findIndex(rules => rules.includes(finding.rule));
  const step = known < 0 ? steps.length : known;
  const canHalt =
    (finding.rule === 'one-pitter' || finding.rule === 'vacant-role') &&
    record.kind === 'role' &&
    isIndispensable(record);
  const isCarrying = record.kind === 'partner' && record.data.carrying === true;
  const { file, path } = finding.at;
  return [
    canHalt ? -1 : step,
    // Days compare as text; what has none comes after what has one.
    waitingSince(finding) ?? '9999',
    isCarrying ? 0 : 1,
    steps[step]?.indexOf(finding.rule) ?? 0,
    file,
    finding.rule,
    path.join('.'),
  ];
}

function compare(a: Rank, b: Rank): number {
  for (const [index, one] of a.entries()) {
    const other = b[index] as typeof one;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
