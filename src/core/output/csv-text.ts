import { stringify } from 'csv-stringify/sync';
import { visibleLine } from '../ground/visible.ts';

/** What stands in one place of a table: a text, a number, or nothing. */
export type CsvCell = string | number | null;

/** How a table is written: what stands between cells, between whole and part of a number, and before it all. */
export interface CsvDialect {
  separator: ',' | ';';
  decimal: '.' | ',';
  /** A mark that tells a spreadsheet that this is UTF-8. */
  hasMark: boolean;
}

/**
 * A table as comma-separated values (RFC 4180). Nothing in a text becomes a formula, in a program that takes
 * another separator neither: a quote before it keeps it text, as OWASP advises ("CSV Injection").
 */
export function csvText(
  titles: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  { separator, decimal, hasMark }: CsvDialect,
): string {
  return stringify(
    [titles, ...rows].map(row => row.map(cell => (typeof cell === 'string' ? harmless(cell) : cell))),
    {
      delimiter: separator,
      record_delimiter: 'windows',
      bom: hasMark,
      // Also where the separator is another: then a text is still one cell.
      quoted_string: true,
      cast: { number: number => String(number).replace('.', decimal) },
    },
  );
}

/** What may begin a formula: after a space, or after what another program takes for a separator. */
const sign = /(^\s+|[,;|]["']*)(?=[=+\-@])/g;
/** The same where nothing is called: `25,- per keer` is a price. */
const signOfWord = /(^\s+|[,;|]["']*)(?=[=+\-@][^\s.,;:])/g;

/** A telephone number with a space in it is no number and no formula, so it needs no quote. */
const telephone = /^\+\d{1,3}(?: \d{1,12})+$/;

function harmless(text: string): string {
  const line = visibleLine(text);
  if (telephone.test(line)) return line;
  const safe = line.replace(/[(!]/.test(line) ? sign : signOfWord, "$1'");
  return /^[=+\-@＝＋－＠]/.test(safe) ? `'${safe}` : safe;
}
