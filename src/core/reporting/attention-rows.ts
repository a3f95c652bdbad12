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
