import { cellLines } from '../../core/output/cell.ts';
import type { Column, Section } from '../../core/reporting/report.ts';
import { CellText, Subject } from '../parts/cell.tsx';
import type { View } from '../view.ts';

/** What first, why, and what to do: numbered cards. */
export function Steps({ section: { columns, rows }, view }: { section: Section; view: View }) {
  const [what, why, step] = columns as [Column, Column?, Column?];
  if (!why)
    return (
      <ol class="points utrecht-ordered-list">
        {rows.map(row => (
          <li>
            <Subject row={row} column={what} view={view} />
          </li>
        ))}
      </ol>
    );
  return (
    <ol class="steps">
      {rows.map((row, index) => (
        <li class="card">
          <span class="count" aria-hidden="true">
            {index + 1}
          </span>
          <h3 class="utrecht-heading-3">
            <Subject row={row} column={what} view={view} />
          </h3>
          {cellLines(row[why.key], why, view.say).length > 0 && (
            <p class="why">
              <CellText row={row} column={why} view={view} />
            </p>
          )}
          {step && cellLines(row[step.key], step, view.say).length > 0 && (
            <p class="next">
              <CellText row={row} column={step} view={view} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
