import { cellLines, inOneLine, nothing, spokenTexts } from '../../core/output/cell.ts';
import type { Cell, Column, Row } from '../../core/reporting/report.ts';
import { isStep } from '../../core/reporting/steps-for.ts';
import type { View } from '../view.ts';
import { Linked } from './linked.tsx';
import { LineText, SaidText } from './said.tsx';
import { Words } from './words.tsx';

/** Does nothing stand in it? */
export function isNothing(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || cell === '' || (Array.isArray(cell) && cell.length === 0);
}

interface Props {
  row: Row;
  column: Column;
  view: View;
}

/** A value: a day that programs can read too, a list where there are more, a sign where there is nothing. */
export function CellText({ row, column, view }: Props) {
  const cell = row[column.key];
  const lines = cellLines(cell, column, view.say);
  const [first, ...others] = lines;
  if (first === undefined) return <span class="nothing">{nothing}</span>;
  if (isStep(cell)) return <SaidText said={cell} />;
  if (others.length === 0) return <Value cell={cell} column={column} text={first} />;
  return (
    <ul class="lines">
      {lines.map(line => (
        <li>
          <Words text={line} />
        </li>
      ))}
    </ul>
  );
}

function Value({ cell, column, text }: { cell: Cell | undefined; column: Column; text: string }) {
  if (column.type === 'date' && typeof cell === 'string') return <time datetime={cell}>{text}</time>;
  return <LineText text={text} />;
}

/** What a row is about: its first column, which leads to where that is told, unless it is here. */
export function Subject({ row, column, view, isHere = false }: Props & { isHere?: boolean }) {
  const text = inOneLine(cellLines(row[column.key], column, view.say)) || nothing;
  const isOnlyHere = isHere && typeof row.id === 'string' && view.hrefOf(row.id)?.startsWith('#');
  if (isOnlyHere) return <Words text={text} />;
  return (
    <Linked id={row.id} view={view}>
      <Words text={text} />
    </Linked>
  );
}

interface SmallProps extends Props {
  columns: readonly Column[];
}

/** What columns say of a row, each as it reads by itself; none for those that say nothing. */
export function spokenIn(row: Row, columns: readonly Column[], { say }: View): string[] {
  return columns.map(column => inOneLine(spokenTexts(row, column, say))).filter(Boolean);
}

/** What belongs in small to the cells of a column, each with a line round it. */
export function Tags({ row, column, columns, view }: SmallProps) {
  return (
    <>
      {smallTexts({ row, column, columns, view }).map(text => (
        <span class="tag utrecht-data-badge">{text}</span>
      ))}
    </>
  );
}

/** What belongs in small to a cell. */
export function smallTexts({ row, column, columns, view }: SmallProps): string[] {
  return spokenIn(
    row,
    columns.filter(({ under }) => under === column.key),
    view,
  );
}

/** What stands in small under a cell. */
export function Small(props: SmallProps) {
  const texts = smallTexts(props);
  if (texts.length === 0) return <></>;
  return (
    <div class="small">
      <Words text={texts.join(' · ')} />
    </div>
  );
}
