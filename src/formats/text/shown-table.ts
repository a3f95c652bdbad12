import { Chalk } from 'chalk';
import type { Style } from '../../core/output/format.ts';
import { tableLines } from './table.ts';

/** A table of bare texts, drawn as those of reports are. */
export function shownTable(
  { columns, rows }: { columns: readonly string[]; rows: readonly (readonly string[])[] },
  style: Style,
): string {
  const section = {
    id: 'table',
    title: '',
    columns: columns.map((title, index) => ({ key: String(index), title })),
    rows: rows.map(row => Object.fromEntries(row.map((cell, index) => [String(index), cell]))),
  };
  const paint = new Chalk({ level: style.color ? 1 : 0 });
  return tableLines(section, { ...style, linked: text => text }, paint).join('\n');
}
