import type { Column, Section } from '../../core/reporting/report.ts';
import { CellText, isNothing, Small, Subject } from '../parts/cell.tsx';
import type { View } from '../view.ts';

interface Props {
  section: Section;
  view: View;
  /** It opens the page, under its title. */
  isOpening?: boolean;
}

/** Names, or days, with what is so of them; each value with its title where there are more. */
export function Facts({ section: { columns, rows }, view, isOpening = false }: Props) {
  const [name, ...values] = columns.filter(({ under }) => under === undefined) as [Column, ...Column[]];
  const hasTitles = values.length > 1;
  // What a row is about is told behind a day, and not by it.
  const isDated = name.type === 'date';
  return (
    <dl class={isOpening ? 'facts opening' : 'facts'}>
      {rows.map(row => (
        <div>
          <dt class="utrecht-data-list__item-key">
            {isDated ? (
              <CellText row={row} column={name} view={view} />
            ) : (
              <Subject row={row} column={name} view={view} />
            )}
          </dt>
          <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">
            {values
              .filter(({ key }) => !isNothing(row[key]))
              .map(column => (
                <div>
                  {hasTitles && <span class="small">{column.title}: </span>}
                  {isDated && !hasTitles ? (
                    <Subject row={row} column={column} view={view} />
                  ) : (
                    <CellText row={row} column={column} view={view} />
                  )}
                  <Small row={row} column={column} columns={columns} view={view} />
                </div>
              ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
