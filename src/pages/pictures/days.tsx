import { inOneLine, spokenTexts } from '../../core/output/cell.ts';
import type { Column, Row } from '../../core/reporting/report.ts';
import { CellText, Subject } from '../parts/cell.tsx';
import type { View } from '../view.ts';
import { columnOf, type PictureProps } from './props.ts';

interface Props extends PictureProps<'timeline'> {
  /** It stands where the drawing has no room. */
  isInstead: boolean;
}

/** A list of days: what is there, and all else that its row tells. */
export function Days({ section, picture, view, isInstead }: Props) {
  const [day, name] = [columnOf(section, picture.day), columnOf(section, picture.name)];
  const others = section.columns.filter(one => one !== day && one !== name);
  return (
    <ol class={isInstead ? 'days instead' : 'days'}>
      {section.rows.map(row => (
        <li>
          <span class="day">
            <CellText row={row} column={day} view={view} />
          </span>
          <span>
            <strong>
              <Subject row={row} column={name} view={view} />
            </strong>
            <More row={row} columns={others} view={view} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function More({ row, columns, view }: { row: Row; columns: readonly Column[]; view: View }) {
  const texts = columns.map(column => inOneLine(spokenTexts(row, column, view.say))).filter(Boolean);
  return texts.length > 0 ? <span class="small below">{texts.join(' · ')}</span> : <></>;
}
