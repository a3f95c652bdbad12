import type { Told } from '../../src/core/checking/told.ts';
import type { CheckResult } from '../../src/core/output/format.ts';
import type { ReportResult, Section } from '../../src/core/reporting/report.ts';

/** A finding as a format gets it, of which only what matters to a test needs saying. */
export function told(more: Partial<Told>): Told {
  return {
    rule: 'proef',
    ruleName: 'proef',
    group: 'records',
    severity: 'error',
    at: { file: 'rollen/kas.md', path: ['name'] },
    range: { line: 7, column: 1, endLine: 7, endColumn: 2 },
    message: 'dit klopt niet',
    facts: {},
    related: [],
    relatedRanges: [],
    ...more,
  };
}

/** A result as a format gets it. */
export function checkResult(findings: readonly Told[], more: Partial<CheckResult> = {}): CheckResult {
  return {
    findings,
    accepted: 0,
    files: ['rollen/kas.md'],
    rules: [],
    failing: ['error'],
    folder: '',
    attention: false,
    ...more,
  };
}

/** A report as a format gets it. */
export function reportResult(sections: readonly Section[], more: Partial<ReportResult> = {}): ReportResult {
  return {
    report: 'proef',
    name: 'proef',
    title: 'Proef',
    summary: '',
    today: '2026-09-01',
    language: 'nl',
    audience: 'core',
    initiative: 'Tuin',
    figures: {},
    sections,
    ...more,
  };
}
