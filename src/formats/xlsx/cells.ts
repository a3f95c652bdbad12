import type { CellObject } from 'write-excel-file/node';
import { type Day, daysBetween, isDay } from '../../core/ground/calendar.ts';
import type { Language } from '../../core/ground/language.ts';
import { visibleLine } from '../../core/ground/visible.ts';
import { cellLines } from '../../core/output/cell.ts';
import type { Cell, Column } from '../../core/reporting/report.ts';
import type { Say } from '../../core/words/say.ts';

/** The most that Excel takes in one cell. */
const longest = 32_767;
/** Excel counts days, and before this one it counts a day too many: 29 February 1900, which never was. */
const firstSure: Day = '1900-03-01';
const dayZero: Day = '1899-12-30';

const top = { alignVertical: 'top' } as const;

/** With the number that Excel has for the language, so that a month has its name whatever the computer speaks. */
const dayFormat: Record<Language, string> = { nl: '[$-413]d mmmm yyyy', en: '[$-809]d mmmm yyyy' };

/** A value of a table: a number and a day as what can be counted with, and all else as text. */
export function cellOf(cell: Cell | undefined, column: Column, say: Say): CellObject | null {
  if (typeof cell === 'number') return { value: cell, type: Number, align: 'left', ...top };
  if (column.type === 'date' && typeof cell === 'string' && isDay(cell) && cell >= firstSure)
    return {
      value: daysBetween(dayZero, cell),
      type: Number,
      format: dayFormat[say.language],
      align: 'left',
      ...top,
    };
  const lines = cellLines(cell, column, say);
  return lines.length > 0 ? textCell(lines) : null;
}

/** Lines of text. A text never becomes a formula: its type says that it is none. */
export function textCell(lines: readonly string[], style: Partial<CellObject> = {}): CellObject {
  const value = cut(lines.map(visibleLine).join('\n'), longest);
  return { value: literal(value), type: String, wrap: true, ...top, ...style };
}

/** `_x0041_` would be read as the sign with that number. */
function literal(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

/** A text of at most this many UTF-16 units, which is what Excel counts; with `…` where something was left out. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  let kept = '';
  for (const sign of text) {
    if (kept.length + sign.length >= length) break;
    kept += sign;
  }
  return `${kept}…`;
}
