import type { ChalkInstance } from 'chalk';
import type { Told } from '../../core/checking/told.ts';
import { severities } from '../../core/model/finding.ts';
import type { Style } from '../../core/output/format.ts';
import { findingLines } from './finding.ts';
import { wrappedAdvice } from './wrap.ts';

/** All findings, each a block, with the closing lines under them. */
export function findingsText(
  findings: readonly Told[],
  closing: readonly string[],
  style: Style,
  paint: ChalkInstance,
): string {
  const blocks = byFile(findings).map(finding => findingLines(finding, style, paint).join('\n'));
  const end = closing.flatMap(line => wrappedAdvice(line, style.width)).join('\n');
  return `${[...blocks, end].join('\n\n')}\n`;
}

/** File by file, those with the gravest finding first; within a file, and among files alike, the order stays. */
function byFile(findings: readonly Told[]): Told[] {
  const gravest = new Map<string, number>();
  for (const { at, severity } of findings) {
    const weight = severities.indexOf(severity);
    gravest.set(at.file, Math.min(weight, gravest.get(at.file) ?? weight));
  }
  const weightOf = ({ at }: Told): number => gravest.get(at.file) as number;
  return [...findings].sort((a, b) => weightOf(a) - weightOf(b));
}
