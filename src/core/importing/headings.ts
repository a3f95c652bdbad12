import type { ListKind } from './column-words.ts';
import { fieldOfHeading, joined, type ListField } from './fields.ts';
import type { Sheet } from './list-file.ts';

/** A column of a list: what stands above it, and what it holds as far as that tells. */
export interface Column {
  index: number;
  /** As a spreadsheet counts: A, B … */
  letter: string;
  heading: string;
  field?: ListField;
}

/** Where a list begins, and its columns. */
export interface Headed {
  /** How many rows lie above the first row of the list itself. */
  above: number;
  columns: readonly Column[];
}

/** A list has its headings within so many rows. */
const mostAbove = 25;

/** Finds the headings: below a title, in one row or in two. */
export function headingsOf({ rows }: Sheet, kind: ListKind): Headed {
  const first = rows.slice(0, mostAbove).map(row => row.map(cell => cell.trim()));
  const scores = first.map(row => row.filter(cell => fieldOfHeading(kind, cell) !== undefined).length);
  const best = Math.max(0, ...scores);
  const at = best > 0 ? scores.indexOf(best) : widestOf(first);
  const isMore = (index: number): boolean => isHeadings(first[index] ?? [], kind);
  const from = best > 0 && at > 0 && isAbove(first[at - 1] ?? [], first[at] ?? []) ? at - 1 : at;
  const to = best > 0 && isMore(at + 1) ? at + 1 : at;
  const width = Math.max(...first.slice(from, to + 1).map(row => row.length), widthOf(rows, to + 1));
  const all = Array.from({ length: width }, (_, index) => columnAt(index, first.slice(from, to + 1), kind));
  const columns = oncePerField(all, kind).filter(
    ({ index, heading }) => heading !== '' || rows.slice(to + 1).some(row => row[index]?.trim()),
  );
  return { above: to + 1, columns };
}

/** Are these headings too, such as `Telefoon` and `E-mail` below `Contact`? */
function isHeadings(row: readonly string[], kind: ListKind): boolean {
  const cells = row.filter(cell => cell !== '');
  const known = cells.filter(cell => fieldOfHeading(kind, cell) !== undefined);
  return known.length > 0 && known.length >= cells.length / 2 && cells.every(cell => !/[@\d]{2}/.test(cell));
}

/** Is this a row of names over groups of columns? A title stands alone. */
function isAbove(row: readonly string[], below: readonly string[]): boolean {
  const filled = row.flatMap((cell, index) => (cell === '' ? [] : [index]));
  return filled.length > 1 && filled.some(index => (below[index] ?? '') === '');
}

function widestOf(rows: readonly (readonly string[])[]): number {
  const counts = rows.map(row => row.filter(cell => cell !== '').length);
  return Math.max(0, counts.indexOf(Math.max(0, ...counts)));
}

function widthOf(rows: Sheet['rows'], from: number): number {
  let width = 0;
  for (const row of rows.slice(from, from + 1000)) width = Math.max(width, row.length);
  return width;
}

function columnAt(index: number, rows: readonly (readonly string[])[], kind: ListKind): Column {
  const texts = [...new Set(rows.map(row => row[index] ?? '').filter(text => text !== ''))].toReversed();
  const heading = texts.find(text => fieldOfHeading(kind, text) !== undefined) ?? texts[0] ?? '';
  return { index, letter: letterOf(index), heading, field: fieldOfHeading(kind, heading) };
}

/** Of most fields one column counts: the first. */
function oncePerField(columns: readonly Column[], kind: ListKind): Column[] {
  const taken = new Set<ListField>();
  return ofPeople(columns, kind).map(column => {
    const { field, ...rest } = column;
    if (field !== undefined && taken.has(field) && !joined.has(field)) return rest;
    if (field !== undefined) taken.add(field);
    return column;
  });
}

/** Beside a column for the role or the partner, `Naam` is who holds it, or whom to call there. */
function ofPeople(columns: readonly Column[], kind: ListKind): readonly Column[] {
  const isBare = ({ heading }: Column): boolean => /^(?:naam|name)$/i.test(heading);
  const field = { people: 'name', partners: 'contacts', roles: 'holders' }[kind];
  const others = columns.filter(column => column.field === 'name' && !isBare(column));
  if (others.length === 0) return columns;
  return columns.map(column => (isBare(column) ? { ...column, field } : column));
}

/** 0 is A, 26 is AA. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** What a column is called: by its heading, or by its letter where it has none, or where what stands there is no heading. */
export function columnName({ heading, letter }: Column): string {
  return heading === '' || heading.length > 60 || /@|\d{5}/.test(heading) ? letter : heading;
}
