import type { ChalkInstance } from 'chalk';
import type { Severity, Told } from '../../core/finding.ts';
import type { Style } from '../../core/format.ts';
import type { Language } from '../../core/language.ts';
import { visible, visibleLine } from '../../core/visible.ts';
import { excerptLines } from './excerpt.ts';

/** One finding: its place, what stands there, and what to do. */
export function findingLines(finding: Told, style: Style, paint: ChalkInstance): string[] {
  const { at, range, severity, rule, message, help } = finding;
  const place = `${visibleLine(at.file)}:${range.line}:${range.column}`;
  const lines = [
    `${paint.bold(place)}  ${severityPaint(paint)[severity](words[style.say.language][severity])}  ${visibleLine(message)}  ${paint.dim(rule)}`,
  ];
  lines.push(...excerptLines(finding, style.width, paint));
  if (help)
    lines.push(
      ...visible(help)
        .split('\n')
        .map(line => `  ${line}`),
    );
  for (const [index, { at: related }] of finding.related.entries()) {
    const line = finding.relatedRanges[index]?.line ?? 1;
    lines.push(paint.dim(`  ${words[style.say.language].also} ${visibleLine(related.file)}:${line}`));
  }
  return lines;
}

function severityPaint(paint: ChalkInstance): Record<Severity, ChalkInstance> {
  return { error: paint.red, warning: paint.yellow, info: paint.cyan };
}

const words: Record<Language, Record<Severity, string> & { also: string }> = {
  nl: { error: 'fout', warning: 'let op', info: 'tip', also: 'zie ook' },
  en: { error: 'error', warning: 'warning', info: 'tip', also: 'see also' },
};
