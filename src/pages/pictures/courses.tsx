import { cellLines, inOneLine } from '../../core/output/cell.ts';
import type { Row } from '../../core/reporting/report.ts';
import { course, frame } from './course-layout.ts';
import { columnOf, numberIn, type PictureProps } from './props.ts';
import { words } from './words.ts';

/** A small line for each number, with where it began and where it ended. */
export function Courses({ section, picture, view }: PictureProps<'courses'>) {
  const at = columnOf(section, picture.at);
  const [first, last] = [section.rows[0], section.rows.at(-1)] as [Row, Row];
  const timeOf = (row: Row): string => inOneLine(cellLines(row[at.key], at, view.say));
  return (
    <ul class="courses">
      {picture.values.map(key => {
        const { title } = columnOf(section, key);
        const numbers = section.rows.map(row => numberIn(row, key));
        return (
          <li>
            <span class="course-title">{title}</span>
            <Course title={title} numbers={numbers} from={timeOf(first)} to={timeOf(last)} view={view} />
          </li>
        );
      })}
    </ul>
  );
}

interface CourseProps extends Pick<PictureProps, 'view'> {
  title: string;
  numbers: readonly (number | undefined)[];
  from: string;
  to: string;
}

function Course({ title, numbers, from, to, view: { say } }: CourseProps) {
  const { lines, area, begin, end } = course(numbers);
  const said = (number: number | undefined): string => (number === undefined ? '–' : say.number(number));
  const [one, other] = [said(numbers[0]), said(numbers.at(-1))];
  const { course: went, same } = words[say.language];
  const isOne = numbers.length === 1;
  const label = isOne ? same(`${title}, ${to}`, other) : went(title, `${one} (${from})`, `${other} (${to})`);
  return (
    <svg viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={label}>
      <line class="axis" x1={frame.left} x2={frame.right} y1={frame.bottom} y2={frame.bottom} />
      {area && <path class="area" d={area} />}
      {lines.map(line => (
        <path class="course" d={line} />
      ))}
      {begin && !isOne && <circle class="point open" cx={begin.x} cy={begin.y} r="4.5" />}
      {end && <circle class="point" cx={end.x} cy={end.y} r="5.5" />}
      {!isOne && (
        <text class="first-number" x={frame.left - 11} y={(begin?.y ?? frame.bottom) + 5} text-anchor="end">
          {one}
        </text>
      )}
      <text class="last-number" x={frame.right + 12} y={(end?.y ?? frame.bottom) + 6}>
        {other}
      </text>
      {!isOne && (
        <text class="soft" x={frame.left - 11} y={frame.height - 6}>
          {from}
        </text>
      )}
      <text class="soft" x={frame.width - 2} y={frame.height - 6} text-anchor="end">
        {to}
      </text>
    </svg>
  );
}
