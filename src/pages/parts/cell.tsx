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

/** What stands in small under a cell. */
export function Small({ row, column, columns, view }: SmallProps) {
  const lower = columns.filter(({ under }) => under === column.key);
  const texts = lower.map(one => inOneLine(spokenTexts(row, one, view.say))).filter(Boolean);
  if (texts.length === 0) return <></>;
  return (
    <div class="small">
      <Words text={texts.join(' · ')} />
    </div>
  );
}
