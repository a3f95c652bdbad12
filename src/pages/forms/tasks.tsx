import type { Column, Section } from '../../core/reporting/report.ts';
import { Subject, spokenIn } from '../parts/cell.tsx';
import type { View } from '../view.ts';

/** Things to tick off, on paper with a pen. */
export function Tasks({ section: { columns, rows }, view }: { section: Section; view: View }) {
  const [what, ...others] = columns as [Column, ...Column[]];
  return (
    <ul class="tasks">
      {rows.map(row => {
        const details = spokenIn(row, others, view);
        return (
          <li>
            <div>
              <Subject row={row} column={what} view={view} />
              {details.length > 0 && <div class="small">{details.join(' · ')}</div>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
