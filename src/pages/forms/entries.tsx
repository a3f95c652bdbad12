import { cellLines, inOneLine, spokenTexts } from '../../core/output/cell.ts';
import type { Column, Row, Section } from '../../core/reporting/report.ts';
import { Subject } from '../parts/cell.tsx';
import type { View } from '../view.ts';

interface Props {
  section: Section;
  view: View;
  idOf(row: Row): string | undefined;
}

/** Names with all that belongs to them, each a card: what is said in small beside the name, lists side by side, the rest below. */
export function Entries({ section: { columns, rows }, view, idOf }: Props) {
  const [name, ...others] = columns.filter(({ under }) => under === undefined) as [Column, ...Column[]];
  const beside = columns.filter(({ under }) => under === name.key);
  const sides = others.filter(({ isBeside }) => isBeside);
  const rest = others.filter(column => !sides.includes(column));
  return (
    <ul class="entries">
      {rows.map(row => (
        <li class="card" id={idOf(row)}>
          <div class="entry-name">
            <h3 class="utrecht-heading-3">
              <Subject row={row} column={name} view={view} isHere={idOf(row) !== undefined} />
            </h3>
            {beside
              .map(column => inOneLine(spokenTexts(row, column, view.say)))
              .filter(Boolean)
              .map(text => (
                <span class="tag utrecht-data-badge">{text}</span>
              ))}
          </div>
          <Sides row={row} columns={sides} view={view} />
          <Meta row={row} columns={rest} view={view} />
        </li>
      ))}
    </ul>
  );
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

/** What is left, run on in a line. */
function Meta({ row, columns, view }: PartProps) {
  const texts = columns.map(column => inOneLine(spokenTexts(row, column, view.say))).filter(Boolean);
  return texts.length > 0 ? <p class="meta">{texts.join(' · ')}</p> : <></>;
}
