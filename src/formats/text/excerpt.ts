import type { ChalkInstance } from 'chalk';
import type { Told } from '../../core/checking/told.ts';
import { visible } from '../../core/ground/visible.ts';
import { stringWidth } from './width.ts';

/** One sign as it is shown: how wide, and does it belong to the place? */
interface Sign {
  text: string;
  width: number;
  marked: boolean;
}

/** More of a line than the widest window shows. */
const reach = 500;
const tab = '    ';
const graphemes = new Intl.Segmenter();

/**
 * The line a finding is about, as it is in the file, with a marker under the place.
 * A long line is cut around the place; tabs and wide characters keep the marker where it belongs.
 */
export function excerptLines({ excerpt, range, at }: Told, width: number, paint: ChalkInstance): string[] {
  const aboutWholeFile = at.path.length === 0 && at.span === undefined;
  if (excerpt === undefined || aboutWholeFile || /^\s*(-{3})?\s*$/.test(excerpt)) return [];
  const number = String(range.line);
  const gutter = ' '.repeat(number.length);
  const from = range.column - 1;
  const to = range.endLine === range.line ? Math.max(range.endColumn - 1, from + 1) : excerpt.length;
  const signs = signsOf(excerpt, from, to);
  const [start, end] = windowOn(signs, Math.max(width - number.length - 5, 10));
  const shown = signs.slice(start, end);
  const first = shown.findIndex(({ marked }) => marked);
  const lead = (start > 0 ? 1 : 0) + widthOf(shown.slice(0, first));
  const marker = '^'.repeat(Math.max(widthOf(shown.filter(({ marked }) => marked)), 1));
  const line = [start > 0 ? '…' : '', ...shown.map(({ text }) => text), end < signs.length ? '…' : ''].join(
    '',
  );
  return [
    `  ${paint.dim(`${number} │`)} ${line.trimEnd()}`,
    `  ${paint.dim(`${gutter} │`)} ${' '.repeat(lead)}${paint.red(marker)}`,
  ];
}

/** Signs of one column each that never go together: most lines have no others, and taking them apart is slow. */
const plain = /^[ -~\xa1-\xac\xae-\xff–—‘’“”•…€]*$/;

/** The signs of a line around a place; an empty one stands for a place behind its end. */
function signsOf(line: string, from: number, to: number): Sign[] {
  const base = Math.max(from - reach, 0);
  const near = visible(line.slice(base, from + reach));
  const isPlain = plain.test(near);
  const signs: Sign[] = [];
  for (const { segment, index } of isPlain ? lettersOf(near) : graphemes.segment(near)) {
    const at = base + index;
    const text = isPlain ? segment : segment.replaceAll('\t', tab);
    const width = isPlain ? 1 : stringWidth(text);
    signs.push({ text, width, marked: at < to && at + segment.length > from });
  }
  if (!signs.some(({ marked }) => marked)) signs.push({ text: '', width: 1, marked: true });
  return signs;
}

function lettersOf(text: string): { segment: string; index: number }[] {
  return Array.from(text, (segment, index) => ({ segment, index }));
}

/** Which signs fit, from and to: the whole line, else from a third before the place, `…` counted in. */
function windowOn(signs: readonly Sign[], room: number): [start: number, end: number] {
  if (widthOf(signs) <= room) return [0, signs.length];
  const first = signs.findIndex(({ marked }) => marked);
  let [start, end, left] = [first, first, room - 2];
  const take = (sign: Sign | undefined, most: number): boolean => {
    if (sign === undefined || sign.width > most) return false;
    left -= sign.width;
    return true;
  };
  while (take(signs[start - 1], left - (room * 2) / 3)) start -= 1;
  while (take(signs[end], left)) end += 1;
  while (take(signs[start - 1], left)) start -= 1;
  return [start, end];
}

function widthOf(signs: readonly Sign[]): number {
  return signs.reduce((sum, { width }) => sum + width, 0);
}
