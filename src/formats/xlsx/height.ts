import type { CellObject } from 'write-excel-file/node';

export type SheetRow = (CellObject | null)[];

/** In points, of one line in the font of the workbook. */
const lineHeight = 15;
/** The most that Excel takes. */
const highest = 409;

/**
 * A row that is high enough for its texts. Excel measures them itself, but LibreOffice shows one line of a row that
 * says nothing of its height.
 */
export function highEnough(row: SheetRow, columns: readonly { width: number }[]): SheetRow {
  const lines = row.map((cell, index) => linesOf(cell, columns[index]?.width ?? 1));
  const height = Math.min(Math.max(...lines) * lineHeight, highest);
  return height > lineHeight ? row.map(cell => cell && { ...cell, height }) : row;
}

function linesOf(cell: CellObject | null, width: number): number {
  if (typeof cell?.value !== 'string' || !cell.wrap) return 1;
  return cell.value.split('\n').reduce((sum, line) => sum + linesIn(line, width - 1), 0);
}

/** Words go to the next line whole, and one that is longer than a line is cut. */
function linesIn(text: string, width: number): number {
  let lines = 1;
  let at = 0;
  for (const { length } of text.split(' ')) {
    if (at > 0 && at + 1 + length <= width) at += 1 + length;
    else {
      lines += (at > 0 ? 1 : 0) + Math.max(0, Math.ceil(length / width) - 1);
      at = length > width ? length % width : length;
    }
  }
  return lines;
}
