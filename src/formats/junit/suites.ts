import type { Told } from '../../core/checking/told.ts';
import { groupedBy } from '../../core/ground/groups.ts';
import type { Language } from '../../core/ground/language.ts';
import { visible, visibleLine } from '../../core/ground/visible.ts';
import type { CheckResult, Style } from '../../core/output/format.ts';
import { type Attributes, attributes, escaped } from './xml.ts';

const allWell: Record<Language, string> = { nl: 'alles klopt', en: 'all is well' };

/**
 * For test dashboards: a suite for each file, a case for each finding, and one that passes where there is none.
 * A finding with which the check does not fail is a skipped case, so that a green job shows no failed tests.
 */
export function testSuites(result: CheckResult, { say }: Style): string {
  const byFile = groupedBy(result.findings, ({ at }) => [at.file]);
  const sound = result.files.filter(file => !byFile.has(file));
  const tests = result.findings.length + sound.length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'initiatief', tests, failures: failing(result.findings, result), errors: 0 })}>`,
    ...[...byFile].flatMap(([file, findings]) => suiteLines(file, findings, result)),
    ...sound.flatMap(file => soundLines(result.folder + file, say.language)),
    '</testsuites>',
    '',
  ].join('\n');
}

function suiteLines(file: string, findings: readonly Told[], result: CheckResult): string[] {
  const path = result.folder + file;
  const failures = failing(findings, result);
  const skipped = findings.length - failures;
  return [
    `  <testsuite${attributes(suite(path, { tests: findings.length, failures, skipped }))}>`,
    ...caseLines(path, findings, result),
    '  </testsuite>',
  ];
}

function soundLines(path: string, language: Language): string[] {
  return [
    `  <testsuite${attributes(suite(path, { tests: 1, failures: 0, skipped: 0 }))}>`,
    `    <testcase${attributes({ classname: path, name: allWell[language] })}/>`,
    '  </testsuite>',
  ];
}

interface Counts {
  tests: number;
  failures: number;
  skipped: number;
}

/** The schema of Jenkins has a place for the file here, and none with a case. */
function suite(path: string, { tests, failures, skipped }: Counts): Attributes {
  return { name: path, tests, failures, errors: 0, skipped, file: path };
}

/** A case for each finding. Dashboards know a case by its name, and pass over a second one of that name. */
function caseLines(path: string, findings: readonly Told[], result: CheckResult): string[] {
  const counts = new Map<string, number>();
  return findings.flatMap(({ rule, severity, range, message, help }) => {
    const what = `${rule}: ${message}`;
    const count = (counts.get(what) ?? 0) + 1;
    counts.set(what, count);
    const name = count > 1 ? `${what} (${count})` : what;
    const place = `${path}:${range.line}:${range.column}`;
    const element = result.failing.includes(severity) ? 'failure' : 'skipped';
    const type: Attributes = element === 'failure' ? { type: rule } : {};
    const lines = [visibleLine(place), visibleLine(message), help && visible(help)];
    const text = escaped(lines.filter(Boolean).join('\n'));
    return [
      `    <testcase${attributes({ classname: path, name })}>`,
      `      <${element}${attributes({ message, ...type })}>${text}</${element}>`,
      '    </testcase>',
    ];
  });
}

function failing(findings: readonly Told[], { failing: severities }: CheckResult): number {
  return findings.filter(({ severity }) => severities.includes(severity)).length;
}
