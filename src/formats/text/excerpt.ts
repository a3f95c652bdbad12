import type { ChalkInstance } from 'chalk';
import stringWidth from 'string-width';
import type { Told } from '../../core/finding.ts';
import { visible } from '../../core/visible.ts';

/**
 * The line a finding is about, as it is in the file, with a marker under the place.
 * A long line is cut around the place; tabs and wide characters keep the marker where it belongs.
 */
export function excerptLines({ excerpt, range, at }: Told, width: number, paint: ChalkInstance): string[] {
  const aboutWholeFile = at.path.length === 0 && at.span === undefined;
  if (excerpt === undefined || aboutWholeFile || /^\s*(-{3})?\s*$/.test(excerpt)) return [];
  const number = String(range.line);
  const room = Math.max(width - number.length - 6, 20);
  const from = range.column - 1;
  const to = range.endLine === range.line ? Math.max(range.endColumn - 1, from + 1) : excerpt.length;
  const start = from + 20 > room ? Math.max(from - Math.floor(room / 3), 0) : 0;
  const shown = excerpt.slice(start, start + room);
  const before = start > 0 ? '…' : '';
  const after = start + room < excerpt.length ? '…' : '';
  const lead = shown.slice(0, from - start);
  const marked = shown.slice(from - start, to - start);
  const padding = lead.replace(/[^\t]+/g, text => ' '.repeat(stringWidth(visible(text))));
  const marker = '^'.repeat(Math.max(stringWidth(visible(marked)), 1));
  const gutter = ' '.repeat(number.length);
  return [
    `  ${paint.dim(`${number} │`)} ${before}${visible(shown)}${after}`,
    `  ${paint.dim(`${gutter} │`)} ${before && ' '}${padding}${paint.red(marker)}`,
  ];
}
