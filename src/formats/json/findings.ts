import type { Told } from '../../core/checking/told.ts';
import { countsOf } from '../../core/model/finding.ts';
import type { CheckResult } from '../../core/output/format.ts';
import { jsonText } from '../../core/output/json-text.ts';
import { stepJson } from './step.ts';

/** What `check` found, as the contract of `schemas/output/`: English names, relative paths, `null` for what is absent. */
export function findingsJson({ findings, accepted, files }: CheckResult): string {
  return jsonText({
    schemaVersion: 1,
    kind: 'check',
    records: files.length,
    summary: { ...countsOf(findings), accepted },
    findings: findings.map(findingJson),
  });
}

/** A finding as the contract of `schemas/output/` has it. */
export function findingJson({
  rule,
  group,
  severity,
  at,
  range,
  message,
  help,
  step,
  facts,
  fixable = false,
  more = 0,
  related,
  relatedRanges,
}: Told): object {
  return {
    rule,
    group,
    severity,
    file: at.file,
    ...range,
    path: at.path,
    message,
    help: help ?? null,
    step: stepJson(step),
    facts,
    fixable,
    more,
    related: related.map(({ at: place }, index) => ({
      file: place.file,
      ...relatedRanges[index],
      path: place.path,
    })),
  };
}
