import type { ChalkInstance } from 'chalk';
import { closingLines } from '../core/output/closing.ts';
import type { FindingsFormat, ReportFormat, Style } from '../core/output/format.ts';

/**
 * For a terminal: each finding with its place, what stands there, and what to do.
 * What draws it is loaded when there is something to draw, so that a clean check stays quick.
 */
export const text: FindingsFormat & ReportFormat = {
  id: 'text',
  endings: ['txt'],
  forFindings: {
    nl: 'lezen in een venster of een logboek; dit krijg je zonder keuze',
    en: 'reading in a window or a log; what you get if you do not choose',
  },
  audience: 'core',
  forReports: {
    nl: 'lezen in een venster; dit krijg je zonder keuze',
    en: 'reading in a window; what you get if you do not choose',
  },
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
