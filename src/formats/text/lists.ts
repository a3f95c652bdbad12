import type { ChalkInstance } from 'chalk';
import { cellLines, inOneLine, isTitled, spokenTexts } from '../../core/output/cell.ts';
import type { Column, Row, Section } from '../../core/reporting/report.ts';
import type { Say } from '../../core/words/say.ts';
import { type Drawing, textsOf } from './link.ts';
import { smallTexts } from './small.ts';
import { stringWidth } from './width.ts';
import { betweenWholes, inWholes, padded, withSpaces, wrapped, wrappedBetween } from './wrap.ts';

const between = ' · ';

/** A numbered list: what it is about and what is going on, and behind or under it what to do. */
export function stepLines({ columns, rows }: Section, drawing: Drawing, paint: ChalkInstance): string[] {
  const { width } = drawing;
  const digits = String(rows.length).length;
  return rows.flatMap((row, index) => {
    const [subject = '', message = '', next = ''] = columns.map(column => textOf(row, column, drawing));
    const lead = `${padded(String(index + 1), digits, true)}. `;
    const indent = ' '.repeat(lead.length);
    const what = [paint.bold(subject), message].filter(Boolean).join(': ');
    const line = next ? `${lead}${what} ${paint.cyan('→')} ${next}` : lead + what;
    if (stringWidth(line) <= width) return [line];
    return [
      ...wrapped(what, width, lead, indent),
      ...(next ? wrapped(next, width, `${indent}${paint.cyan('→')} `, `${indent}  `) : []),
    ];
  });
}

/** Names with values behind them; where there is more than one kind of value, each with its title. */
export function factLines({ columns, rows }: Section, drawing: Drawing, paint: ChalkInstance): string[] {
  const { say, width } = drawing;
  const [name, ...others] = columns.filter(({ under }) => under === undefined) as [Column, ...Column[]];
  const labels = rows.map(row => textOf(row, name, drawing));
  const room = Math.max(...labels.map(label => stringWidth(label))) + 2;
  const isNarrow = room > width / 2;
  return rows.flatMap((row, index) => {
    const label = labels[index] as string;
    const values = others.flatMap(column => {
      const title = others.length > 1 ? `${column.title.toLowerCase()}: ` : '';
      const small = inBrackets(row, column, columns, say);
      return cellLines(row[column.key], column, say).map(text => title + text + small);
    });
    const indent = ' '.repeat(isNarrow ? 2 : room);
    const drawn = values.flatMap(text => wrapped(text, width, indent, `${indent}  `));
    if (isNarrow) return [...wrapped(label, width).map(line => paint.bold(line)), ...drawn];
    return drawn.map((line, at) => (at === 0 ? paint.bold(padded(label, room)) + line.slice(room) : line));
  });
}

/** Things to tick off, each with what belongs to it: a day and a number with their titles. */
export function taskLines({ columns, rows }: Section, drawing: Drawing, paint: ChalkInstance): string[] {
  const { width, say } = drawing;
  const [what, ...others] = columns as [Column, ...Column[]];
  return rows.flatMap(row => {
    const details = others.map(column =>
      inWholes(isTitled(column) ? spokenTexts(row, column, say) : textsOf(row, column, drawing), width * 0.6),
    );
    const detail = details.filter(Boolean).join(betweenWholes);
    const line = [paint.bold(textOf(row, what, drawing)), detail].filter(Boolean).join(': ');
    return wrapped(line, width, '[ ] ', '    ').map(withSpaces);
  });
}

/** Names with what belongs to them: in small, what comes first and what is named beside the name, then the others. */
export function entryLines({ columns, rows }: Section, drawing: Drawing, paint: ChalkInstance): string[] {
  const { say, width } = drawing;
  const [name, first, ...others] = columns.filter(({ under }) => under === undefined) as [
    Column,
    ...Column[],
  ];
  return rows.flatMap(row => {
    const head = paint.bold(textOf(row, name, drawing)) + inBrackets(row, name, columns, say);
    const texts = (some: readonly Column[]): string =>
      some
        .map(column => inOneLine(spokenTexts(row, column, say)))
        .filter(Boolean)
        .join(between);
    const lead = texts([...(first ? [first] : []), ...others.filter(({ isNamed }) => isNamed)]);
    const rest = texts(others.filter(({ isNamed }) => !isNamed));
    const beside = lead ? `${head}: ${lead}` : head;
    const more = rest && `${lead ? between : ': '}${rest}`;
    if (stringWidth(beside + more) <= width) return [beside + more];
    // What follows stands on a line of its own, unless it fits behind the last.
    const lines = wrapped(beside, width, '', '  ');
    const last = lines.at(-1) + more;
    if (stringWidth(last) <= width) return [...lines.slice(0, -1), last];
    return [...lines, ...wrappedBetween(rest, width, '  ')];
  });
}

/** What belongs in small to a cell, behind it on the same line. */
function inBrackets(row: Row, column: Column, columns: readonly Column[], say: Say): string {
  const { plain, titled } = smallTexts(row, column, columns, say);
  const small = [...plain, ...titled].join(', ');
  return small && ` (${small})`;
}

function textOf(row: Row, column: Column, drawing: Drawing): string {
  return textsOf(row, column, drawing).join(', ');
}
