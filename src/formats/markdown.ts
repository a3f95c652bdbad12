import type { Format, ReportFormat } from '../core/format.ts';
import { findingsMarkdown } from './markdown/findings.ts';
import { reportMarkdown } from './markdown/report.ts';

/** For a forge: tables of findings, a report with headings and tables. Reads well raw. */
export const markdown: Format & ReportFormat = {
  id: 'markdown',
  findings: findingsMarkdown,
  report: reportMarkdown,
};
