import { cellLines } from '../../core/output/cell.ts';
import type { Column, Row } from '../../core/report.ts';
import type { Say } from '../../core/say.ts';

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
    plain: textsOf(lower.filter(({ type }) => !isTitled(type))),
    titled: textsOf(lower.filter(({ type }) => isTitled(type))),
  };
}

/** A text speaks for itself; a number or day needs its title; yes is the title; no and zero are nothing. */
export function spokenTexts(row: Row, column: Column, say: Say): string[] {
  const cell = row[column.key];
  const title = column.title.charAt(0).toLowerCase() + column.title.slice(1);
  if (column.type === 'boolean') return cell === true ? [title] : [];
  if (cell === 0) return [];
  const texts = cellLines(cell, column, say);
  // "gesproken 12 maart 2026" reads by itself; a number does not.
  const mark = column.type === 'date' ? '' : ':';
  return isTitled(column.type) ? texts.map(text => `${title}${mark} ${text}`) : texts;
}

function isTitled(type: Column['type']): boolean {
  return type === 'number' || type === 'date';
}
