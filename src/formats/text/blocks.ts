import type { ChalkInstance } from 'chalk';
import { cellLines, inOneLine } from '../../core/output/cell.ts';
import type { Section } from '../../core/reporting/report.ts';
import { type Drawing, textsOf } from './link.ts';
import { stringWidth } from './width.ts';
import { wrapped } from './wrap.ts';

const between = ' · ';

/** Rows that do not fit side by side: each a block, its first value above, the others as "title: value". */
export function blockLines({ columns, rows }: Section, drawing: Drawing, paint: ChalkInstance): string[] {
  const { say, width } = drawing;
  const [first, ...others] = columns;
  const blocks = rows.map(row => {
    const lines = first
      ? wrapped(textsOf(row, first, drawing).join(', '), width).map(line => paint.bold(line))
      : [];
    const values = others.flatMap(column => {
      const cell = row[column.key];
      if (cell === false || (cell === 0 && column.under)) return [];
      const texts = cellLines(cell, column, say);
      return texts.length > 0 ? [{ title: column.title, text: inOneLine(texts) }] : [];
    });
    let line = '';
    for (const { title, text } of values) {
      const plain = `${title}: ${text}`;
      const joined = line === '' ? plain : `${line}${between}${plain}`;
      if (line !== '' && 4 + stringWidth(joined) > width) {
        lines.push(...wrapped(line, width, '  ', '    '));
        line = plain;
      } else line = joined;
    }
    return line === '' ? lines : [...lines, ...wrapped(line, width, '  ', '    ')];
  });
  return blocks.flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines));
}
