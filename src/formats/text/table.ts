import type { ChalkInstance } from 'chalk';
import stringWidth from 'string-width';
import { cellLines, nothing } from '../../core/cell.ts';
import type { Style } from '../../core/format.ts';
import type { Column, Row, Section } from '../../core/report.ts';
import { blockLines } from './blocks.ts';
import { padded, wrapped } from './wrap.ts';

/** What stands in one place of a table: its texts, and those that stand in small under it. */
interface Entry {
  texts: readonly string[];
  small: readonly string[];
}

const gap = '  ';
/** Words of up to this length keep a column from getting narrower. */
const longestWord = 20;
/** A column of long texts is not made narrower than this: it would become a tower. */
const narrowestText = 17;
/** A column up to this width is kept from wrapping when there is room for that. */
const widestWhole = 30;

/** A table as wide as the window allows: cells wrap, and where even that does not fit, each row is a block. */
export function tableLines(section: Section, style: Style, paint: ChalkInstance): string[] {
  const columns = section.columns.filter(({ under }) => under === undefined);
  const entries = section.rows.map(row =>
    columns.map(column => entryOf(row, column, section.columns, style)),
  );
  const widths = widthsFor(columns, entries, style.width);
  if (!widths) return blockLines(section, style, paint);
  const drawn = entries.map(row => drawRow(row, columns, widths, paint));
  // A blank line keeps tall rows apart; in a table of mostly single lines it would only be in the way.
  const isTall = drawn.filter(lines => lines.length > 1).length * 4 > drawn.length;
  const lines = [
    joined(
      columns.map(({ title, type }, index) => padded(title, widths[index] as number, type === 'number')),
    ),
    joined(widths.map(width => '─'.repeat(width))),
  ].map(line => paint.dim(line));
  for (const [index, row] of drawn.entries()) lines.push(...(index > 0 && isTall ? [''] : []), ...row);
  return lines;
}

function entryOf(row: Row, column: Column, columns: readonly Column[], { say }: Style): Entry {
  const texts = cellLines(row[column.key], column, say);
  const lower = columns.filter(({ under }) => under === column.key);
  // Plain words share a line; what has a title gets its own.
  const plain = lower.filter(({ type }) => !isTitled(type)).flatMap(one => smallTexts(row, one, say));
  const titled = lower.filter(({ type }) => isTitled(type)).flatMap(one => smallTexts(row, one, say));
  const small = [...(plain.length > 0 ? [plain.join(', ')] : []), ...titled];
  return { texts: texts.length > 0 || small.length > 0 ? texts : [nothing], small };
}

/** A text speaks for itself; a number or day needs its title; yes is the title; no and zero are nothing. */
function smallTexts(row: Row, column: Column, say: Style['say']): string[] {
  const cell = row[column.key];
  const title = column.title.charAt(0).toLowerCase() + column.title.slice(1);
  if (column.type === 'boolean') return cell === true ? [title] : [];
  if (cell === 0) return [];
  const texts = cellLines(cell, column, say);
  return isTitled(column.type) ? texts.map(text => `${title}: ${text}`) : texts;
}

function isTitled(type: Column['type']): boolean {
  return type === 'number' || type === 'date';
}

/** How wide each column is; nothing when they do not fit side by side. */
function widthsFor(
  columns: readonly Column[],
  entries: readonly (readonly Entry[])[],
  width: number,
): number[] | undefined {
  const natural = columns.map(({ title }, index) =>
    Math.max(
      stringWidth(title),
      ...entries.flatMap(row => linesOf(row[index]).map(line => stringWidth(line))),
    ),
  );
  const least = columns.map(({ title }, index) => {
    const words = [title, ...entries.flatMap(row => linesOf(row[index]).flatMap(line => line.split(' ')))];
    const longest = Math.max(...words.map(word => stringWidth(word)));
    const full = natural[index] as number;
    return Math.min(
      full,
      Math.max(Math.min(longest, longestWord), stringWidth(title), Math.min(full, narrowestText)),
    );
  });
  const room = width - gap.length * (columns.length - 1);
  if (sum(natural) <= room) return natural;
  if (sum(least) > room) return undefined;
  // Names, dates and the like stay whole where they can: it is long texts that wrap well.
  const whole = natural.map((full, index) => (full <= widestWhole ? full : (least[index] as number)));
  const widths = sum(whole) <= room ? whole : [...least];
  // What is left goes, column by column, to where the most is cut off.
  for (let left = room - sum(widths); left > 0; left--) {
    const ratios = widths.map((now, index) => (natural[index] as number) / now);
    const neediest = ratios.indexOf(Math.max(...ratios));
    widths[neediest] = (widths[neediest] as number) + 1;
  }
  return widths;
}

function linesOf(entry: Entry | undefined): string[] {
  return entry ? [...entry.texts, ...entry.small] : [];
}

function drawRow(
  row: readonly Entry[],
  columns: readonly Column[],
  widths: readonly number[],
  paint: ChalkInstance,
): string[] {
  const cells = row.map(({ texts, small }, index) => {
    const width = widths[index] as number;
    // Where several texts stand under each other, what belongs to the one above is indented.
    const indent = texts.length > 1 ? '  ' : '';
    const plain = texts.flatMap(text => wrapItem(text, width, indent));
    const first = index === 0 ? plain.map(line => [line, paint.bold(line)]) : plain.map(line => [line, line]);
    return [...first, ...small.flatMap(text => wrapped(text, width).map(line => [line, paint.dim(line)]))];
  });
  const height = Math.max(...cells.map(lines => lines.length));
  return Array.from({ length: height }, (_, line) =>
    joined(
      cells.map((lines, index) => {
        const [bare = '', painted = ''] = lines[line] ?? [];
        const spaces = ' '.repeat(Math.max((widths[index] as number) - stringWidth(bare), 0));
        return columns[index]?.type === 'number' ? spaces + painted : painted + spaces;
      }),
    ),
  );
}

function wrapItem(text: string, width: number, indent: string): string[] {
  return stringWidth(text) <= width ? [text] : wrapped(text, width, '', indent);
}

function joined(cells: readonly string[]): string {
  return cells.join(gap).trimEnd();
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
