import type { ChalkInstance } from 'chalk';
import type { Told } from '../../core/checking/told.ts';
import type { Language } from '../../core/ground/language.ts';
import { visible, visibleLine } from '../../core/ground/visible.ts';
import type { Severity } from '../../core/model/finding.ts';
import type { Style } from '../../core/output/format.ts';
import { excerptLines } from './excerpt.ts';
import { wrappedAdvice } from './wrap.ts';

/**
 * One finding: its place, what stands there, and what to do. The first line is one line however narrow the
 * window: editors and other programs read it.
 */
export function findingLines(finding: Told, style: Style, paint: ChalkInstance): string[] {
  const { at, range, severity, ruleName, message, help } = finding;
  const place = `${visibleLine(at.file)}:${range.line}:${range.column}`;
  const lines = [
    `${paint.bold(place)}  ${severityPaint(paint)[severity](words[style.say.language][severity])}  ${visibleLine(message)}  ${paint.dim(ruleName)}`,
  ];
  lines.push(...excerptLines(finding, style.width, paint));
  if (help)
    lines.push(
      ...visible(help)
        .split('\n')
        .flatMap(line => helpLines(line, style.width)),
    );
  for (const [index, { at: related }] of finding.related.entries()) {
    const line = finding.relatedRanges[index]?.line ?? 1;
    lines.push(paint.dim(`  ${words[style.say.language].also} ${visibleLine(related.file)}:${line}`));
  }
  return lines;
}

/** What to do, as wide as the window. A line that is set in is there to be typed as it stands. */
function helpLines(line: string, width: number): string[] {
  return line.startsWith(' ') ? [`  ${line}`] : wrappedAdvice(line, width, '  ');
}

function severityPaint(paint: ChalkInstance): Record<Severity, ChalkInstance> {
  return { error: paint.red, warning: paint.yellow, info: paint.cyan };
}

const words: Record<Language, Record<Severity, string> & { also: string }> = {
  nl: { error: 'fout', warning: 'let op', info: 'tip', also: 'zie ook' },
  en: { error: 'error', warning: 'warning', info: 'tip', also: 'see also' },
};
