import { visibleLine } from '../../core/ground/visible.ts';
import type { Severity } from '../../core/model/finding.ts';
import { fingerprints } from '../../core/output/fingerprint.ts';
import type { CheckResult } from '../../core/output/format.ts';
import { jsonText } from '../../core/output/json-text.ts';

const grades: Record<Severity, string> = { error: 'major', warning: 'minor', info: 'info' };

/** For GitLab: a Code Quality report, as in https://docs.gitlab.com/ci/testing/code_quality/ */
export function codeQuality({ findings, folder }: CheckResult): string {
  const prints = fingerprints(findings);
  return jsonText(
    findings.map(({ rule, severity, at, range, message, help }, index) => ({
      description: visibleLine([message, help].filter(Boolean).join('. ')),
      check_name: rule,
      fingerprint: prints[index],
      severity: grades[severity],
      location: { path: folder + at.file, lines: { begin: range.line, end: range.endLine } },
    })),
  );
}
