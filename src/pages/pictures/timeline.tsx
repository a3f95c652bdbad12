import { isPartialDate } from '../../core/ground/calendar.ts';
import { cellLines, inOneLine } from '../../core/output/cell.ts';
import type { Column, Row } from '../../core/reporting/report.ts';
import type { Say } from '../../core/words/say.ts';
import { Days } from './days.tsx';
import { columnOf, type PictureProps } from './props.ts';
import { fitted } from './text-width.ts';
import { Drawing, type RowFlag } from './timeline-drawing.tsx';
import { room } from './timeline-layout.ts';
import { words } from './words.ts';

type Props = PictureProps<'timeline'>;

/** Days on a line; where there is little room, or less than two days, a list of them. */
export function Timeline({ section, picture, view }: Props) {
  const [first, ...others] = flagsOf({ section, picture, view });
  const isDrawn = first !== undefined && others.some(({ day }) => day !== first.day);
  return (
    <>
      {isDrawn && <Drawing flags={[first, ...others]} section={section} view={view} />}
      <Days section={section} picture={picture} view={view} isInstead={isDrawn} />
    </>
  );
}

/** What is drawn: the rows that have a day. */
function flagsOf({ section, picture, view: { say } }: Props): RowFlag[] {
  const name = columnOf(section, picture.name);
  const group = picture.what === undefined ? undefined : columnOf(section, picture.what);
  return section.rows.flatMap((row): RowFlag[] => {
    const day = row[picture.day];
    if (typeof day !== 'string' || !isPartialDate(day)) return [];
    const what = group ? textOf(row, group, say) : '';
    return [
      {
        day,
        when: shortDay(day, say),
        what: fitted(what, room.text - 60, room.small),
        name: fitted(textOf(row, name, say), room.text, room.name),
        group: what,
        told: `${say.date(day)}: ${textOf(row, name, say)}${what && ` (${what})`}`,
      },
    ];
  });
}

function textOf(row: Row, column: Column, say: Say): string {
  return inOneLine(cellLines(row[column.key], column, say));
}

/** `17 sep`: the line tells which year it is. */
function shortDay(day: string, { language }: Say): string {
  const [year = '', month, number] = day.split('-');
  if (month === undefined) return year;
  return [number && Number(number), words[language].months[Number(month) - 1]].filter(Boolean).join(' ');
}
