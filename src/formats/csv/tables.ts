import type { Language } from '../../core/ground/language.ts';
import { slugOf } from '../../core/ground/slug.ts';
import { cellLines } from '../../core/output/cell.ts';
import { type CsvCell, type CsvDialect, csvText } from '../../core/output/csv-text.ts';
import type { FilesByName, Style } from '../../core/output/format.ts';
import { hasTable, headings } from '../../core/output/plain-table.ts';
import { keptAsText } from '../../core/output/spreadsheet-text.ts';
import type { Cell, Column, ReportResult, Section } from '../../core/reporting/report.ts';
import type { Say } from '../../core/words/say.ts';

/** For a spreadsheet: each table a file, named after the report and its section. Also a table that is empty. */
export function tableFiles({ name, sections }: ReportResult, { say }: Style): FilesByName {
  const files = new Map<string, string>();
  for (const section of sections.filter(hasTable)) {
    const [own, other] = [nameOf(section, say.language), section.id].map(end => `${name}-${end}.csv`);
    files.set(files.has(own as string) ? (other as string) : (own as string), tableText(section, say));
  }
  return files;
}

/** The ids of sections are words already, in English. */
function nameOf({ id, title }: Section, language: Language): string {
  return { nl: slugOf(title) || id, en: id }[language];
}

/** As spreadsheets of each language read it. The mark keeps accents whole in Excel. */
const dialects: Record<Language, CsvDialect> = {
  nl: { separator: ';', decimal: ',', hasMark: true },
  en: { separator: ',', decimal: '.', hasMark: true },
};

function tableText(section: Section, say: Say): string {
  const rows = section.rows.map(row => section.columns.map(column => plain(row[column.key], column, say)));
  return csvText(headings(section, say.language), rows, dialects[say.language]);
}

/** A number stays one, and a day stays as it is (`2026-03-12`): a spreadsheet reads both. */
function plain(cell: Cell | undefined, column: Column, say: Say): CsvCell {
  if (typeof cell === 'number') return cell;
  if (column.type === 'date' && typeof cell === 'string') return cell;
  const lines = cellLines(cell, column, say);
  return lines.length > 0 ? keptAsText(lines.join(' | ')) : null;
}
