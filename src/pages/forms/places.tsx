import { cellLines } from '../../core/output/cell.ts';
import type { Column, Row, Section } from '../../core/reporting/report.ts';
import { Subject, Tags } from '../parts/cell.tsx';
import type { View } from '../view.ts';

interface Props {
  section: Section;
  view: View;
  idOf(row: Row): string | undefined;
}

/** Who is there, each in a place of their own, and where a place is open one with a broken line. */
export function Places({ section: { columns, rows }, view, idOf }: Props) {
  const [name, who, open] = columns.filter(({ under }) => under === undefined) as [Column, Column, Column?];
  return (
    <dl class="facts places">
      {rows.map(row => {
        const there = cellLines(row[who.key], who, view.say);
        const wanted = open ? cellLines(row[open.key], open, view.say) : [];
        return (
          <div class={there.length < 2 && wanted.length > 0 ? 'alone' : undefined} id={idOf(row)}>
            <dt>
              <Subject row={row} column={name} view={view} isHere={idOf(row) !== undefined} />{' '}
              <Tags row={row} column={name} columns={columns} view={view} />
            </dt>
            <dd class="utrecht-data-list__item-value--html-dd">
              {there.map(text => (
                <span class="place">{text}</span>
              ))}
              {wanted.map(text => (
                <span class="place open">{text}</span>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
