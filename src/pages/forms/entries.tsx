import { cellLines } from '../../core/output/cell.ts';
import type { Column, Row, Section } from '../../core/reporting/report.ts';
import { CellText, isNothing, Subject, smallTexts, Tags } from '../parts/cell.tsx';
import type { View } from '../view.ts';

interface Props {
  section: Section;
  view: View;
  idOf(row: Row): string | undefined;
}

/** Names with all that belongs to them, each a card: what is said in small beside the name, lists side by side, the rest below. */
export function Entries({ section: { columns, rows }, view, idOf }: Props) {
  const [name, ...others] = columns.filter(({ under }) => under === undefined) as [Column, ...Column[]];
  const sides = others.filter(({ isBeside }) => isBeside);
  const rest = others.filter(column => !sides.includes(column));
  const partsOf = (row: Row) => (
    <>
      <Sides row={row} columns={sides} view={view} />
      <Meta row={row} columns={rest} view={view} />
    </>
  );
  return (
    <ul class="entries">
      {together(rows).map(([row, ...more]) => (
        <li class="card" id={idOf(row)}>
          <div class="entry-name">
            <h3 class="utrecht-heading-3">
              <Subject row={row} column={name} view={view} isHere={idOf(row) !== undefined} />
            </h3>
            {more.length === 0 && <Tags row={row} column={name} columns={columns} view={view} />}
          </div>
          {more.length === 0
            ? partsOf(row)
            : [row, ...more].map(one => (
                <div class="more">
                  <p class="more-name">{smallTexts({ row: one, column: name, columns, view }).join(' · ')}</p>
                  {partsOf(one)}
                </div>
              ))}
        </li>
      ))}
    </ul>
  );
}

/** Rows that follow on each other about one record are one card. */
function together(rows: readonly Row[]): [Row, ...Row[]][] {
  const groups: [Row, ...Row[]][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && typeof row.id === 'string' && last[0].id === row.id) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

interface PartProps {
  row: Row;
  columns: readonly Column[];
  view: View;
}

/** Lists beside each other: what is given, and what is wanted. */
function Sides({ row, columns, view }: PartProps) {
  const filled = columns
    .map(column => ({ column, lines: cellLines(row[column.key], column, view.say) }))
    .filter(({ lines }) => lines.length > 0);
  if (filled.length === 0) return <></>;
  return (
    <dl class="sides">
      {filled.map(({ column, lines }) => (
        <div>
          <dt>{column.title}</dt>
          <dd>
            <ul class="utrecht-unordered-list">
              {lines.map(line => (
                <li>{line}</li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What is left, each with what it is. */
function Meta({ row, columns, view }: PartProps) {
  const filled = columns.filter(
    ({ key, type }) => !isNothing(row[key]) && !(type === 'number' && row[key] === 0),
  );
  if (filled.length === 0) return <></>;
  return (
    <dl class="meta">
      {filled.map(column => (
        <div>
          <dt>{column.title}</dt>
          <dd>
            <CellText row={row} column={column} view={view} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
