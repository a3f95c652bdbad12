import { strFromU8, type Unzipped, unzipSync, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { type ListFile, mostRows, type Sheet } from '../../core/importing/list-file.ts';

/** Unpacked, a workbook may be this large: a small file can hold very much of the same. */
const mostUnpacked = 100_000_000;

/** What stands behind this column is no list. */
const mostColumns = 200;

/** The sheets of a workbook: what its cells show, and no formulas, macros or pictures. */
export async function workbook(bytes: Uint8Array): Promise<ListFile> {
  let size = 0;
  let files: Unzipped;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/.test(name)) return false;
        size += originalSize;
        return size <= mostUnpacked;
      },
    });
  } catch {
    return { obstacle: 'no-list' };
  }
  if (size > mostUnpacked) return { obstacle: 'too-large' };
  if (!files['xl/workbook.xml']) return { obstacle: 'no-list' };
  const merged = mergedIn(files);
  try {
    // Packed anew without pressing, it is read in one go.
    const packed = zipSync(files, { level: 0 });
    const found = await readWorkbook(packed.slice().buffer);
    if (found.some(({ data }) => data.length > mostRows)) return { obstacle: 'too-many-rows' };
    const sheets = found.map(({ sheet, data }, index): Sheet => {
      const rows = data.map(row => row.slice(0, mostColumns).map(shown));
      for (const range of merged[index] ?? []) fillDown(rows, range);
      return { name: sheet, rows };
    });
    return { sheets: sheets.filter(({ rows }) => rows.some(row => row.some(cell => cell !== ''))) };
  } catch {
    return { obstacle: 'no-list' };
  }
}

/** What a cell shows. A day is one, whatever hour; a mistake in a formula is nothing. */
function shown(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (cell === null || cell === undefined) return '';
  const text = String(cell);
  return /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$/.test(text) ? '' : text;
}

interface Range {
  column: number;
  from: number;
  to: number;
}

/** Cells that are one cell over several rows, sheet by sheet: the package gives their text in the first alone. */
function mergedIn(files: Unzipped): Range[][] {
  const textOf = (name: string): string => (files[name] ? strFromU8(files[name]) : '');
  const targets = new Map(
    tagsIn(textOf('xl/_rels/workbook.xml.rels'), 'Relationship').map(tag => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  return tagsIn(textOf('xl/workbook.xml'), 'sheet').map(tag => {
    const target = targets.get(attribute(tag, '\\w+:id')) ?? '';
    const text = textOf(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    return tagsIn(text.slice(text.lastIndexOf('</sheetData>')), 'mergeCell').flatMap(rangeIn);
  });
}

function tagsIn(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function rangeIn(tag: string): Range[] {
  const [, letters, from, to] =
    /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/.exec(attribute(tag, 'ref')) ?? [];
  if (letters === undefined || from === to) return [];
  const column = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
  return [{ column, from: Number(from) - 1, to: Number(to) - 1 }];
}

function fillDown(rows: string[][], { column, from, to }: Range): void {
  const text = rows[from]?.[column];
  if (!text) return;
  for (const row of rows.slice(from + 1, to + 1)) row[column] ||= text;
}
