import type { ChalkInstance } from 'chalk';
import { nothing } from '../../core/output/cell.ts';
import type { Column, Row, Section } from '../../core/reporting/report.ts';
import { blockLines } from './blocks.ts';
import { type Drawing, textsOf } from './link.ts';
import { smallTexts } from './small.ts';
import { stringWidth } from './width.ts';
import { padded, wrapped } from './wrap.ts';

/** What stands in one place of a table: its texts, and those that stand in small under it. */
interface Entry {
  texts: readonly string[];
  small: readonly string[];
}

const gap = '  ';
/** Words of up to this length keep a column from getting narrower. */
const longestWord = 24;
/** A column of long texts is not made narrower than this: it would become a tower. */
const narrowestText = 17;
/** A column up to this width is kept from wrapping when there is room for that. */
const widestWhole = 30;

/** A table as wide as the window allows: cells wrap, and where even that does not fit, each row is a block. */
export function tableLines(section: Section, style: Drawing, paint: ChalkInstance): string[] {
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

function entryOf(row: Row, column: Column, columns: readonly Column[], drawing: Drawing): Entry {
  const texts = textsOf(row, column, drawing);
  const { plain, titled } = smallTexts(row, column, columns, drawing.say);
  // Plain words share a line; what has a title gets its own.
  const small = [...(plain.length > 0 ? [plain.join(', ')] : []), ...titled];
  return { texts: texts.length > 0 || small.length > 0 ? texts : [nothing], small };
}

/** How wide each column is; nothing when they do not fit side by side. */
function widthsFor(
  columns: readonly Column[],
  entries: readonly (readonly Entry[])[],
  width: number,
): number[] | undefined {
  const linesIn = (index: number): string[] => entries.flatMap(row => linesOf(row[index]));
  const natural = columns.map(({ title }, index) => widestOf([title, ...linesIn(index)]));
  const room = width - gap.length * (columns.length - 1);
  if (sum(natural) <= room) return natural;
  const least = columns.map(({ title }, index) => {
    const longest = widestOf(linesIn(index).flatMap(line => line.split(' ')));
    const full = natural[index] as number;
    return Math.min(
      full,
      Math.max(Math.min(longest, longestWord), stringWidth(title), Math.min(full, narrowestText)),
    );
  });
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

function widestOf(texts: readonly string[]): number {
  return texts.reduce((widest, text) => Math.max(widest, stringWidth(text)), 0);
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
