import type { ChalkInstance } from 'chalk';
import stringWidth from 'string-width';
import type { Style } from '../../core/format.ts';
import type { ReportResult, Section } from '../../core/report.ts';
import { visibleLine } from '../../core/visible.ts';
import { factLines, stepLines, taskLines } from './lists.ts';
import { tableLines } from './table.ts';
import { wrapped } from './wrap.ts';

/** Longer lines of running text are hard to follow, however wide the window is. */
const widestText = 88;

/** A report for a terminal: never wider than the window, and read from top to bottom without colour too. */
export function reportText(result: ReportResult, style: Style, paint: ChalkInstance): string {
  const { initiative, title, today } = result;
  const named = [title, initiative, style.say.date(today)].filter(Boolean).map(visibleLine).join(' · ');
  const parts = [heading(named, style.width, '═', paint.bold)];
  for (const section of result.sections) parts.push(sectionLines(visibleSection(section), style, paint));
  return `${parts.map(lines => lines.join('\n')).join('\n\n')}\n`;
}

/** The same section with texts that are safe to print; cells become so when they are drawn. */
function visibleSection(section: Section): Section {
  const { title, about, paragraphs, columns, empty, next } = section;
  return {
    ...section,
    title: visibleLine(title),
    about: about && visibleLine(about),
    paragraphs: paragraphs?.map(visibleLine),
    columns: columns.map(column => ({ ...column, title: visibleLine(column.title) })),
    empty: empty && visibleLine(empty),
    next: next && visibleLine(next),
  };
}

function sectionLines(section: Section, style: Style, paint: ChalkInstance): string[] {
  const { title, about, paragraphs = [], rows, empty, next } = section;
  const width = Math.min(style.width, widestText);
  const lines = heading(title, style.width, '─', paint.bold);
  const isEmpty = rows.length === 0 && empty !== undefined;
  // Good news needs no explanation of what would have stood here.
  if (about && !isEmpty) lines.push(...wrapped(about, width).map(line => paint.dim(line)));
  for (const paragraph of paragraphs) lines.push(...wrapped(paragraph, width));
  if (rows.length > 0)
    lines.push(...space(about || paragraphs.length > 0), ...rowLines(section, style, paint));
  else if (isEmpty) lines.push(...wrapped(empty, width));
  if (next) lines.push(...space(true), ...wrapped(next, width, `${paint.cyan('→')} `, '  '));
  return lines;
}

function rowLines(section: Section, style: Style, paint: ChalkInstance): string[] {
  if (section.form === 'steps') return stepLines(section, style, paint);
  if (section.form === 'facts') return factLines(section, style, paint);
  if (section.form === 'tasks') return taskLines(section, style, paint);
  return tableLines(section, style, paint);
}

function heading(title: string, width: number, rule: string, paint: ChalkInstance): string[] {
  const lines = wrapped(title, width);
  const length = Math.max(...lines.map(line => stringWidth(line)));
  return [...lines.map(line => paint(line)), rule.repeat(Math.min(length, width))];
}

function space(wanted: unknown): string[] {
  return wanted ? [''] : [];
}
