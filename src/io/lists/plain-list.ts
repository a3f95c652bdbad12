import { parse } from 'csv-parse/sync';
import { type ListFile, mostRows } from '../../core/importing/list-file.ts';
import { decoded } from './decoded.ts';

/** A list of values with a sign between them: a semicolon, a comma or a tab. */
export function plainList(bytes: Uint8Array): ListFile {
  const read = decoded(bytes);
  if (!read) return { obstacle: 'no-list' };
  const [, said, rest = ''] = /^sep=(.)\r?\n([\s\S]*)$/i.exec(read.text) ?? [];
  const text = said === undefined ? read.text : rest;
  const rows = rowsOf(text, said ?? signBetween(text));
  if (rows.length > mostRows) return { obstacle: 'too-many-rows' };
  return { sheets: [{ name: '', rows }], ...(read.isOldWindows && { isOldWindows: true }) };
}

function rowsOf(text: string, delimiter: string): string[][] {
  const options = { delimiter, relax_column_count: true, relax_quotes: true, to: mostRows + 1 };
  try {
    return parse(text, options);
  } catch {
    // A quote that is opened and not closed is a sign like any other.
    return parse(text, { ...options, quote: false });
  }
}

/** The sign that stands in most lines as often as in the others. */
function signBetween(text: string): string {
  const lines = text
    .slice(0, 50_000)
    .split(/\r\n?|\n/)
    .filter(line => line.trim() !== '')
    .slice(0, 30)
    .map(line => line.replace(/"[^"]*"/g, ''));
  const evenness = (sign: string): number => {
    const counts = lines.map(line => line.split(sign).length - 1).filter(count => count > 0);
    return Math.max(0, ...counts.map(count => counts.filter(other => other === count).length));
  };
  const signs = [';', '\t', ',', '|'].map(sign => ({ sign, evenness: evenness(sign) }));
  return signs.reduce((best, each) => (each.evenness > best.evenness ? each : best)).sign;
}
