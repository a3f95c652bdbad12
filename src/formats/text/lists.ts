import type { ChalkInstance } from 'chalk';
import stringWidth from 'string-width';
import { cellLines } from '../../core/cell.ts';
import type { Style } from '../../core/format.ts';
import type { Column, Row, Section } from '../../core/report.ts';
import { padded, wrapped } from './wrap.ts';

/** A numbered list: what it is about and what is going on, and under it what to do. */
export function stepLines({ columns, rows }: Section, { say, width }: Style, paint: ChalkInstance): string[] {
  const digits = String(rows.length).length;
  return rows.flatMap((row, index) => {
    const [subject = '', message = '', next = ''] = columns.map(column => textOf(row, column, say));
    const lead = `${padded(String(index + 1), digits, true)}. `;
    const indent = ' '.repeat(lead.length);
    const what = [paint.bold(subject), message].filter(Boolean).join(': ');
    return [
      ...wrapped(what, width, lead, indent),
      ...(next ? wrapped(next, width, `${indent}${paint.cyan('→')} `, `${indent}  `) : []),
    ];
  });
}

/** Names with values behind them; where there is more than one kind of value, each with its title. */
export function factLines({ columns, rows }: Section, { say, width }: Style, paint: ChalkInstance): string[] {
  const [name, ...others] = columns as [Column, ...Column[]];
  const labels = rows.map(row => textOf(row, name, say));
  const room = Math.max(...labels.map(label => stringWidth(label))) + 2;
  const isNarrow = room > width / 2;
  return rows.flatMap((row, index) => {
    const label = labels[index] as string;
    const values = others.flatMap(column => {
      const title = others.length > 1 ? `${column.title.toLowerCase()}: ` : '';
      return cellLines(row[column.key], column, say).map(text => title + text);
    });
    const indent = ' '.repeat(isNarrow ? 2 : room);
    const drawn = values.flatMap(text => wrapped(text, width, indent, `${indent}  `));
    if (isNarrow) return [...wrapped(label, width).map(line => paint.bold(line)), ...drawn];
    return drawn.map((line, at) => (at === 0 ? paint.bold(padded(label, room)) + line.slice(room) : line));
  });
}

/** Things to tick off, each with what belongs to it. */
export function taskLines({ columns, rows }: Section, { say, width }: Style, paint: ChalkInstance): string[] {
  return rows.flatMap(row => {
    const [what = '', detail = ''] = columns.map(column => textOf(row, column, say));
    const line = [paint.bold(what), detail].filter(Boolean).join(': ');
    return wrapped(line, width, '[ ] ', '    ');
  });
}

function textOf(row: Row, column: Column, say: Style['say']): string {
  return cellLines(row[column.key], column, say).join(', ');
}
