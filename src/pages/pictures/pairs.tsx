import { nothing } from '../../core/output/cell.ts';
import type { Row } from '../../core/reporting/report.ts';
import { Subject } from '../parts/cell.tsx';
import { columnOf, numberIn, type PictureProps } from './props.ts';

/** Two bars for each row: how it is, and under it how it would be. */
export function Pairs({ section, picture, view }: PictureProps<'pairs'>) {
  const keys = [picture.before, picture.after];
  const most = Math.max(1, ...section.rows.flatMap(row => keys.map(key => numberIn(row, key) ?? 0)));
  const isOther = (row: Row): boolean => row[picture.before] !== row[picture.after];
  return (
    <ul class="pairs">
      {section.rows.map(row => (
        <li>
          <span class="pair-name">
            <Subject row={row} column={columnOf(section, picture.name)} view={view} />
          </span>
          <dl>
            {keys.map((key, index) => (
              <div class={index === 0 ? 'pair' : isOther(row) ? 'pair after changed' : 'pair after'}>
                <dt>{columnOf(section, key).title}</dt>
                <dd>
                  <Bar number={numberIn(row, key)} most={most} />
                  <span class="number">{numberText(numberIn(row, key), view.say)}</span>
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function numberText(number: number | undefined, say: PictureProps['view']['say']): string {
  return number === undefined ? nothing : say.number(number);
}

/** The number stands beside it, so it says nothing by itself. */
function Bar({ number = 0, most }: { number?: number; most: number }) {
  const width = Math.round((Math.max(0, number) / most) * 1000) / 10;
  return (
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect width={width} height="10" />
    </svg>
  );
}
