import { marksOf, marksOfList } from './list-marks.ts';
import type { Mistake } from './mistake.ts';
import { type Line, lineAbove, lineAt, nextLine, shown } from './yaml-line.ts';

/** Another sign where a hyphen belongs, or a box to tick behind that. */
export function bullet({ text, at, indent, dashes, value }: Line): Mistake | undefined {
  const box = dashes !== '' && marksOf(value).find(({ kind }) => kind === '[]');
  const start = box ? at + text.length - value.length : at + indent.length;
  const length = box ? box.length : markLength(text.slice(indent.length));
  if (length === 0) return undefined;
  return {
    reason: 'bullet',
    from: start,
    to: start + 1,
    facts: shown(`- ${text.slice(start - at + length)}`),
  };
}

/** How long the mark is with which a line surely starts; also one without a space behind it. */
function markLength(text: string): number {
  const mark = marksOf(text).find(({ isSure }) => isSure);
  return mark?.length ?? /^[*•·–—](?!\*)[ \t]*(?=\S)/.exec(text)?.[0].length ?? 0;
}

/** One of lines below each other that start with the marks of a list. */
export function bulletInRow(line: Line, yaml: string): Mistake | undefined {
  const isMarked = (one: Line | undefined): one is Line =>
    one !== undefined && one.dashes === '' && marksOf(one.text.trimStart()).length > 0;
  const row: Line[] = [];
  if (!isMarked(line)) return undefined;
  let above = lineAbove(yaml, line);
  for (; isMarked(above) && row.length < 50; above = lineAbove(yaml, above)) row.unshift(above);
  const index = row.length;
  const next = nextLine(yaml, line);
  row.push(line, ...(isMarked(next) ? [next] : []));
  const mark = row.length > 1 ? marksOfList(row.map(({ text }) => text.trimStart()))?.[index] : undefined;
  if (!mark) return undefined;
  const from = line.at + line.indent.length;
  return {
    reason: 'bullet',
    from,
    to: from + 1,
    facts: shown(`- ${line.text.trimStart().slice(mark.length)}`),
  };
}

/** A list with other marks than hyphens is running text too. */
export function markedList(yaml: string, from: number, to: number): Mistake[] {
  const lines: Line[] = [];
  for (let line: Line | undefined = lineAt(yaml, from); line && line.at < to; line = nextLine(yaml, line))
    lines.push(line);
  const [first] = lines;
  const marked = lines.filter(({ value }) => marksOf(value).length > 0);
  const marks =
    first && first === marked[0] && first.valueAt === from
      ? marksOfList(marked.map(({ value }) => value))
      : undefined;
  return (marks ?? []).map(({ length }, index) => {
    const line = marked[index] as Line;
    const { at, text, key, dashes, value, valueAt } = line;
    if (key !== '') return itemAfterColon(line, value.slice(length));
    const start = dashes === '' ? valueAt : at + text.length - value.length;
    return { reason: 'bullet', from: start, to: start + 1, facts: shown(`- ${value.slice(length)}`) };
  });
}

/** The first of a list that stands behind the colon. */
export function itemAfterColon({ key, value, valueAt }: Line, item: string): Mistake {
  const facts = { key, ...shown(`- ${item}`) };
  return { reason: 'item-after-colon', from: valueAt, to: valueAt + value.length, facts };
}
