import type { ChalkInstance } from 'chalk';
import type { Style } from '../../core/format.ts';
import type { ReportResult } from '../../core/report.ts';

/** A report for a terminal. */
export function reportText(result: ReportResult, _style: Style, paint: ChalkInstance): string {
  return `${paint.bold(result.title)}\n`;
}
