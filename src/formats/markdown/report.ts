import { stepText } from '../../core/doing/step.ts';
import { cellLines, inOneLine, spokenTexts } from '../../core/output/cell.ts';
import type { Style } from '../../core/output/format.ts';
import { escaped } from '../../core/output/markdown-escape.ts';
import { whenOf } from '../../core/register/history.ts';
import type { Column, ReportResult, Row, Section } from '../../core/reporting/report.ts';
import type { Say } from '../../core/words/say.ts';
import { drawing } from './drawing.ts';
import { markdownTable } from './table.ts';

/** A report with headings, tables and lists, for a forge or a mail. */
export function reportMarkdown(result: ReportResult, { say }: Style): string {
  const { title, initiative, sections } = result;
  const subtitle = [initiative, whenOf(result, say)].filter(Boolean).join(', ');
  const parts = [`# ${escaped(title)}`, escaped(subtitle)];
  for (const section of sections) parts.push(...sectionParts(section, say));
  return `${parts.join('\n\n')}\n`;
}

function sectionParts(section: Section, say: Say): string[] {
  const { title, about, paragraphs = [], rows, empty, next } = section;
  const parts = [`## ${escaped(title)}`];
  const isEmpty = rows.length === 0 && empty !== undefined;
  // Good news needs no explanation of what would have stood here.
  if (about && !isEmpty) parts.push(`_${escaped(about)}_`);
  parts.push(...paragraphs.map(stepText).map(escaped));
  if (rows.length > 0) parts.push(rowLines(section, say).join('\n'));
  else if (isEmpty) parts.push(escaped(stepText(empty)));
  parts.push(...drawing(section, say.language));
  if (next) parts.push(`→ ${escaped(stepText(next))}`);
  return parts;
}

function rowLines({ form = 'table', columns, rows }: Section, say: Say): string[] {
  const text = (row: Row, column: Column | undefined): string =>
    column ? inOneLine(cellLines(row[column.key], column, say).map(escaped)) : '';
  if (form === 'table') {
    const top = columns.filter(({ under }) => under === undefined);
    const cells = rows.map(row => top.map(column => cellText(row, column, columns, say)));
    return markdownTable(
      top.map(({ title }) => escaped(title)),
      cells,
    );
  }
  const [first, second, third] = columns;
  if (form === 'steps') {
    return rows.flatMap((row, index) => {
      const step = text(row, third);
      const lead = `${index + 1}. `;
      const what = [`**${text(row, first)}**`, text(row, second)].filter(Boolean).join(': ');
      return [lead + what, ...(step ? [`${' '.repeat(lead.length)}→ ${step}`] : [])];
    });
  }
  if (form === 'tasks')
    return rows.map(row => {
      const details = columns
        .slice(1)
        .map(column => inOneLine(spokenTexts(row, column, say).map(escaped)))
        .filter(Boolean);
      return `- [ ] **${text(row, first)}**${details.length > 0 ? `: ${details.join(' · ')}` : ''}`;
    });
  if (form === 'entries' || form === 'places') {
    const [name, ...others] = columns.filter(({ under }) => under === undefined) as [Column, ...Column[]];
    return rows.map(row => {
      const values = others
        .map(column => inOneLine(spokenTexts(row, column, say).map(escaped)))
        .filter(Boolean);
      const head = `- **${text(row, name)}**${inBrackets(row, name, columns, say)}`;
      return values.length > 0 ? `${head}: ${values.join(' · ')}` : head;
    });
  }
  const others = columns.slice(1).filter(({ under }) => under === undefined);
  return rows.map(row => {
    const values = others.flatMap(column => {
      const title = others.length > 1 ? `${escaped(column.title.toLowerCase())}: ` : '';
      const value = text(row, column);
      return value === '' ? [] : [title + value + inBrackets(row, column, columns, say)];
    });
    return `- **${text(row, first)}**: ${values.join(' · ')}`;
  });
}

/** What stands in a cell, with what belongs in small under it. */
function cellText(row: Row, column: Column, columns: readonly Column[], say: Say): string {
  const own = inOneLine(cellLines(row[column.key], column, say).map(escaped));
  return [own, ...smallTexts(row, column, columns, say)].filter(Boolean).join(' · ');
}

function inBrackets(...cell: Parameters<typeof smallTexts>): string {
  const small = smallTexts(...cell).join(', ');
  return small && ` (${small})`;
}

function smallTexts(row: Row, { key }: Column, columns: readonly Column[], say: Say): string[] {
  const lower = columns.filter(({ under }) => under === key);
  return lower.flatMap(column => spokenTexts(row, column, say)).map(escaped);
}
