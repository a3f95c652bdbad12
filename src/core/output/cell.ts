import type { Cell, Column } from '../report.ts';
import type { Say } from '../say.ts';
import { visibleLine } from '../visible.ts';

/** A value in a table as lines of text; none for what is empty. Several texts are a line each. */
export function cellLines(cell: Cell | undefined, { type }: Column, say: Say): string[] {
  if (cell === null || cell === undefined || cell === '') return [];
  if (typeof cell === 'object') return cell.map(visibleLine);
  if (typeof cell === 'boolean') return [yesNo[say.language][cell ? 'yes' : 'no']];
  if (typeof cell === 'number') return [say.number(cell)];
  return [type === 'date' ? say.date(cell) : visibleLine(cell)];
}

const yesNo = { nl: { yes: 'ja', no: 'nee' }, en: { yes: 'yes', no: 'no' } };

/** What stands in a table where there is nothing. */
export const nothing = '–';
