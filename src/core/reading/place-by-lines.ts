import type { Place, Step } from '../model/place.ts';
import { type Line, lineAt } from './yaml-line.ts';

/** A field or an item that later lines can lie in, by the column at which it stands. */
interface Open {
  column: number;
  step: Step;
  /** Did something stand in it so far? */
  isFilled: boolean;
  /** Is it a text, of which lines look like anything? */
  isText: boolean;
  /** Did its value stand on its own line? Then nothing lies in it, however far a later line stands in. */
  isWhole: boolean;
  /** Do fields lie in it? Then a word by itself is the beginning of one. */
  hasFields: boolean;
}

/**
 * What stands at an offset, in the words that are written, as the lines above tell by where they begin: so also while a bracket or quote is open. On a
 * line in which nothing stands it is what would go on there.
 */
export function placeByLines(yaml: string, at: number): Pick<Place, 'path' | 'part'> {
  const open: Open[] = [];
  const last = lineAt(yaml, at);
  for (let start = 0; start < last.at; start = yaml.indexOf('\n', start) + 1) take(lineAt(yaml, start), open);
  const inLine = at - last.at;
  if (isInText(last, open)) return { path: pathOf(open) };
  if (last.text.trim() === '' || last.value.startsWith('#')) {
    leave(open, last.text.trim() === '' ? inLine : widthOf(last.indent));
    return { path: pathOf(open) };
  }
  take(last, open);
  if (last.key === '' && last.dashes === '' && (open.at(-1)?.hasFields ?? true))
    return { path: [...pathOf(open), last.text.trim()], part: 'name' };
  const nameAt = last.indent.length + last.dashes.length;
  const isInName = last.key !== '' && inLine >= nameAt && inLine <= nameAt + last.key.length;
  if (last.key !== '' && last.dashes !== '' && inLine < nameAt) open.pop();
  return { path: pathOf(open), ...(isInName && { part: 'name' as const }) };
}

const nothingYet = { isFilled: false, isText: false, isWhole: false, hasFields: false };

/** Opens what a line begins, and leaves what it ends. */
function take(line: Line, open: Open[]): void {
  if (line.text.trim() === '' || (line.value.startsWith('#') && line.key === '' && line.dashes === ''))
    return;
  if (isInText(line, open)) return;
  let column = widthOf(line.indent);
  for (const dash of line.dashes.matchAll(/-(?: +|$)/g)) {
    while ((open.at(-1)?.column ?? -1) > column) open.pop();
    const before = open.at(-1);
    const isNext = before?.column === column && typeof before.step === 'number';
    if (isNext) open.pop();
    fill(open);
    const step = isNext ? (before.step as number) + Number(before.isFilled) : 0;
    open.push({ column, step, ...nothingYet });
    column += dash[0].length + Number(dash[0] === '-');
  }
  if (line.key === '') {
    if (line.dashes === '') leave(open, column);
    if (line.value !== '') fill(open);
    return;
  }
  leave(open, column);
  while (open.at(-1)?.isWhole) open.pop();
  const { key, value } = line;
  const isText = /^[|>][+-]?\d?[+-]?(?:[ \t]+#|$)/.test(value);
  const isWhole = !isText && value !== '' && !value.startsWith('#');
  const around = open.at(-1);
  if (around) around.hasFields = true;
  open.push({ column, step: key, ...nothingYet, isText, isWhole });
  if (isWhole) fill(open);
}

/** Takes away what a line at this column no longer lies in. */
function leave(open: Open[], column: number): void {
  while ((open.at(-1)?.column ?? -1) >= column) open.pop();
}

function fill(open: readonly Open[]): void {
  for (const each of open) each.isFilled = true;
}

function isInText({ indent }: Line, open: readonly Open[]): boolean {
  const last = open.at(-1);
  return last?.isText === true && widthOf(indent) > last.column;
}

/** A tab counts for two spaces. */
function widthOf(indent: string): number {
  return indent.replaceAll('\t', '  ').length;
}

function pathOf(open: readonly Open[]): Step[] {
  return open.map(({ step }) => step);
}
