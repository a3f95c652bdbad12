import { type UrgencyStep, urgencySteps } from '../checking/rule.ts';
import { keyOf } from '../model/record-key.ts';
import type { ReportContext, Row } from './report.ts';
import { mostUrgent } from './urgency.ts';

/** What needs us first, as steps: what it is about, what is going on and what to do, at most so many. */
export function attentionRows(
  { findings, register, ruleOf, inShort, audience }: ReportContext,
  most: number,
): Row[] {
  return mostUrgent(findings, register, ruleOf)
    .slice(0, most)
    .map(({ finding, record }) => {
      const { message, help = null } = inShort(finding);
      // What to do is for who takes part.
      const next = audience === 'everyone' ? null : help;
      return { id: keyOf(record), rule: finding.rule, subject: record.data.name, message, next };
    });
}

/** What the findings behind the first so many are mostly about: of at most two steps the most, in the order of steps. */
export function attentionAfter({ findings, register, ruleOf }: ReportContext, first: number): UrgencyStep[] {
  const counts = new Map<string, number>();
  for (const { finding } of mostUrgent(findings, register, ruleOf).slice(first)) {
    const step = ruleOf(finding).urgency?.step ?? 'rest';
    counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, 2);
  return urgencySteps.filter(step => most.some(([one]) => one === step));
}
