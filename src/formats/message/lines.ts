import { shortened, visibleLine } from '../../core/ground/visible.ts';
import type { ReportResult } from '../../core/reporting/report.ts';

/** More than this and nobody reads it on a telephone. */
const mostLines = 8;
const longestLine = 120;

/** What the sections of a report say in a message, under what it is about; nothing where they say nothing. */
export function messageOf({ title, initiative, sections }: ReportResult): string {
  const said = sections.flatMap(({ message = [] }) => message);
  if (said.length === 0) return '';
  const lines = [[title, initiative].filter(Boolean).join(' · '), ...said].slice(0, mostLines);
  return `${lines.map(line => shortened(visibleLine(line), longestLine)).join('\n')}\n`;
}
