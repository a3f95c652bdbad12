import type { ChalkInstance } from 'chalk';
import { stepText } from '../../core/doing/step.ts';
import { visibleLine } from '../../core/ground/visible.ts';
import type { Style } from '../../core/output/format.ts';
import { whenOf } from '../../core/register/history.ts';
import type { ReportResult, Section } from '../../core/reporting/report.ts';
import { type Drawing, drawingOf } from './link.ts';
import { entryLines, factLines, stepLines, taskLines } from './lists.ts';
import { tableLines } from './table.ts';
import { stringWidth } from './width.ts';
import { widestText, wrapped } from './wrap.ts';

/** A report for a terminal: never wider than the window, and read from top to bottom without colour too. */
export function reportText(result: ReportResult, style: Style, paint: ChalkInstance): string {
  const { initiative, title } = result;
  const named = [title, initiative, whenOf(result, style.say)].filter(Boolean).map(visibleLine).join(' · ');
  const parts = [titleLines(named, style.width, paint)];
  const drawing = drawingOf(result, style);
  for (const section of result.sections) parts.push(sectionLines(visibleSection(section), drawing, paint));
  return `${parts.map(lines => lines.join('\n')).join('\n\n')}\n`;
}

/** The same section with texts that are safe to print; cells become so when they are drawn. */
function visibleSection(section: Section): Section {
  const { title, about, columns } = section;
  return {
    ...section,
    title: visibleLine(title),
    about: about && visibleLine(about),
    columns: columns.map(column => ({ ...column, title: visibleLine(column.title) })),
  };
}

function sectionLines(section: Section, style: Drawing, paint: ChalkInstance): string[] {
  const { title, about, paragraphs = [], rows, empty, next, form = 'table' } = section;
  const width = Math.min(style.width, widestText);
  const lines = headingLines(title, width, paint);
  const isEmpty = rows.length === 0 && empty !== undefined;
  // Good news needs no explanation of what would have stood here.
  if (about && !isEmpty) lines.push(...wrapped(about, width).map(line => paint.dim(line)));
  for (const paragraph of paragraphs) lines.push(...wrapped(visibleLine(stepText(paragraph)), width));
  // A table has a heading of its own, so it needs air; a list does not.
  const isTable = form === 'table' && rows.length > 0;
  if (isTable && lines.length > 1) lines.push('');
  if (rows.length > 0) for (const line of rowLines(section, style, paint)) lines.push(line);
  else if (isEmpty) lines.push(...wrapped(visibleLine(stepText(empty)), width));
  if (isTable && next) lines.push('');
  if (next) lines.push(...wrapped(visibleLine(stepText(next)), width, `${paint.cyan('→')} `, '  '));
  return lines;
}

function rowLines(section: Section, style: Drawing, paint: ChalkInstance): string[] {
  const narrow = { ...style, width: Math.min(style.width, widestText) };
  if (section.form === 'steps') return stepLines(section, narrow, paint);
  if (section.form === 'facts') return factLines(section, narrow, paint);
  if (section.form === 'tasks') return taskLines(section, narrow, paint);
  if (section.form === 'entries' || section.form === 'places') return entryLines(section, narrow, paint);
  return tableLines(section, style, paint);
}

function titleLines(title: string, width: number, paint: ChalkInstance): string[] {
  const lines = wrapped(title, width);
  const length = Math.max(...lines.map(line => stringWidth(line)));
  return [...lines.map(line => paint.bold(line)), '═'.repeat(length)];
}

/** A heading with a line behind it to the end. */
function headingLines(title: string, width: number, paint: ChalkInstance): string[] {
  const lines = wrapped(title, width);
  const last = lines.pop() ?? '';
  const left = Math.max(width - stringWidth(last) - 1, 0);
  return [
    ...lines.map(line => paint.bold(line)),
    `${paint.bold(last)} ${paint.dim('─'.repeat(left))}`.trimEnd(),
  ];
}
