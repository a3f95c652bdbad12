import type { ChalkInstance } from 'chalk';
import type { Format, ReportFormat, Style } from '../core/format.ts';
import { closingLines } from '../core/output/closing.ts';

/**
 * For a terminal: each finding with its place, what stands there, and what to do.
 * What draws it is loaded when there is something to draw, so that a clean check stays quick.
 */
export const text: Format & ReportFormat = {
  id: 'text',
  async findings(result, style) {
    const closing = closingLines(result, style.say.language);
    if (result.findings.length === 0 && !result.promised) return `${closing.join('\n')}\n`;
    const { findingsText } = await import('./text/findings.ts');
    return findingsText(result.findings, closing, style, await painter(style));
  },
  async report(result, style) {
    const { reportText } = await import('./text/report.ts');
    return reportText(result, style, await painter(style));
  },
};

async function painter({ color }: Style): Promise<ChalkInstance> {
  const { Chalk } = await import('chalk');
  return new Chalk({ level: color ? 1 : 0 });
}
