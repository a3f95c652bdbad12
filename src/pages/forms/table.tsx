import type { Column, Section } from '../../core/reporting/report.ts';
import { CellText, Small, Subject } from '../parts/cell.tsx';
import type { View } from '../view.ts';

/** Rows and columns; on a phone each row is a card. Roles are said, since a table that looks otherwise loses its own. */
export function Table({ section: { title, columns, rows }, view }: { section: Section; view: View }) {
  const [first, ...others] = columns.filter(({ under }) => under === undefined) as [Column, ...Column[]];
  return (
    <table class="table utrecht-table" role="table" aria-label={title}>
      <thead class="utrecht-table__header" role="rowgroup">
        <tr class="utrecht-table__row" role="row">
          {[first, ...others].map(column => (
            <th class={cellClass(column, 'utrecht-table__header-cell')} role="columnheader" scope="col">
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="utrecht-table__body" role="rowgroup">
        {rows.map(row => (
          <tr class="utrecht-table__row" role="row">
            <th class="utrecht-table__cell" role="rowheader" scope="row">
              <Subject row={row} column={first} view={view} />
              <Small row={row} column={first} columns={columns} view={view} />
            </th>
            {others.map(column => (
              <td class={cellClass(column, 'utrecht-table__cell')} role="cell" data-title={column.title}>
                <CellText row={row} column={column} view={view} />
                <Small row={row} column={column} columns={columns} view={view} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cellClass({ type }: Column, name: string): string {
  return type === 'number' ? `${name} number` : name;
}
