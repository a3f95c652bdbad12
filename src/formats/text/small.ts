import { isTitled, spokenTexts } from '../../core/output/cell.ts';
import type { Column, Row } from '../../core/reporting/report.ts';
import type { Say } from '../../core/words/say.ts';

/** What belongs in small to a cell of this column: plain words, and numbers and days with their titles. */
export function smallTexts(
  row: Row,
  { key }: Column,
  columns: readonly Column[],
  say: Say,
): { plain: string[]; titled: string[] } {
  const lower = columns.filter(({ under }) => under === key);
  const textsOf = (some: readonly Column[]): string[] =>
    some.flatMap(column => spokenTexts(row, column, say));
  return {
    plain: textsOf(lower.filter(column => !isTitled(column))),
    titled: textsOf(lower.filter(isTitled)),
  };
}
