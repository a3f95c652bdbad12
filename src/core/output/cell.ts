import { stepText } from '../doing/step.ts';
import { visibleLine } from '../ground/visible.ts';
import type { Cell, Column, Row } from '../reporting/report.ts';
import { isStep } from '../reporting/steps-for.ts';
import type { Say } from '../words/say.ts';
import { yesNo } from '../words/yes-no.ts';

/** A value in a table as lines of text; none for what is empty. Several texts are a line each. */
export function cellLines(cell: Cell | undefined, { type }: Column, say: Say): string[] {
  if (cell === null || cell === undefined || cell === '') return [];
  if (isStep(cell)) return [visibleLine(stepText(cell))];
  if (typeof cell === 'object') return cell.map(visibleLine);
  if (typeof cell === 'boolean') return [yesNo[say.language][cell ? 'yes' : 'no']];
  if (typeof cell === 'number') return [say.number(cell)];
  return [type === 'date' ? say.date(cell) : visibleLine(cell)];
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
  return isTitled(column) && texts.length > 0 ? [`${title}${mark} ${inOneLine(texts)}`] : texts;
}

/** Does a value of this column say nothing without its title? */
export function isTitled({ type, isNamed }: Column): boolean {
  return type === 'number' || type === 'date' || isNamed === true;
}

/** What stands in a table where there is nothing. */
export const nothing = '–';

/** Texts after each other: with a semicolon between them, but for one that ends as a sentence does. */
export function inOneLine(texts: readonly string[]): string {
  if (texts.length === 0) return '';
  return texts.reduce((all, text) => `${all}${/[.!?…]$/.test(all) ? '' : ';'} ${text}`);
}
