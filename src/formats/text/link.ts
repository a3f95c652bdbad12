import { visibleLine } from '../../core/ground/visible.ts';
import { cellLines } from '../../core/output/cell.ts';
import type { Style } from '../../core/output/format.ts';
import type { Column, ReportResult, Row } from '../../core/reporting/report.ts';

/** How a report is drawn: also what becomes of a text in a row that may be a link. */
export interface Drawing extends Style {
  linked(text: string, row: Row): string;
}

/**
 * The name of the record that a row is about becomes a link to its file (OSC 8), where the terminal has links. Only
 * in what the core group reads: what is for others is there to be passed on.
 */
export function drawingOf({ audience, recordOf }: ReportResult, style: Style): Drawing {
  const { linkTo } = style;
  if (!linkTo || !recordOf || audience !== 'core') return { ...style, linked: text => text };
  return {
    ...style,
    linked(text, { id }) {
      const record = typeof id === 'string' ? recordOf(id) : undefined;
      const isName = record !== undefined && visibleLine(record.name) === text;
      return isName ? `\u001b]8;;${linkTo(record.file)}\u0007${text}\u001b]8;;\u0007` : text;
    },
  };
}

/** The texts of a cell, with a link where one is the name of the record. */
export function textsOf(row: Row, column: Column, { say, linked }: Drawing): string[] {
  return cellLines(row[column.key], column, say).map(text => linked(text, row));
}
