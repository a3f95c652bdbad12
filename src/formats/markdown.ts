import type { Format } from '../core/format.ts';

/** For a forge: a table of findings, a report with headings and tables. */
export const markdown: Format = {
  id: 'markdown',
  findings: () => '',
  report: () => '',
};
