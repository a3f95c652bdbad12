import type { Section } from '../../core/reporting/report.ts';
import type { View } from '../view.ts';
import { Mark, shapes } from './mark.tsx';
import { type Flag, type Manner, type Placed, room, timeline } from './timeline-layout.ts';
import { words } from './words.ts';

/** What is drawn of a row: of what sort it is, and how it is told to who does not see it. */
export interface RowFlag extends Flag {
  group: string;
  told: string;
}

interface Props {
  flags: readonly [RowFlag, ...RowFlag[]];
  section: Section;
  view: View;
}

/** How high the line is: the names of the months stand in it. */
const band = 30;

/** Days on a line: today, the months, and a label with its own sign for each. */
export function Drawing({ flags, section, view: { say, today } }: Props) {
  const { manner, placed, lanes, today: now, ticks } = timeline(flags, today);
  const { months, today: todayWord, firstOf } = words[say.language];
  const groups = [...new Set(placed.map(({ flag }) => flag.group))];
  // With more sorts than there are shapes none says anything.
  const kindOf = (group: string): number => (groups.length > shapes ? 0 : groups.indexOf(group));
  const top = lanes[0] * manner.lane + 12;
  const height = top + band + Math.max(28, lanes[1] * manner.lane + 12);
  // Where something hangs there, the word stands over the line.
  const isLow = !placed.some(({ isUnder }) => isUnder);
  const told = placed.map(({ flag }) => flag.told).join('; ');
  return (
    <div class="drawn">
      <svg viewBox={`0 0 ${room.width} ${height}`} role="img" aria-label={`${section.title}. ${told}`}>
        <rect class="band" width={room.width} y={top} height={band} rx="6" />
        {ticks.map(({ x, month }) => (
          <>
            <line class="axis" x1={x} x2={x} y1={top} y2={top + band} />
            <text class={month.endsWith('-01') ? 'soft year' : 'soft'} x={x + 7} y={top + 20}>
              {month.endsWith('-01') ? month.slice(0, 4) : months[Number(month.slice(5)) - 1]}
            </text>
          </>
        ))}
        {placed.map(one => (
          <Label placed={one} manner={manner} kind={kindOf(one.flag.group)} top={top} />
        ))}
        <line class="now" x1={now} x2={now} y1={top - 5} y2={top + band + 5} />
        {isLow && (
          <text class="today" x={now} y={top + band + 22} text-anchor={anchorAt(now)}>
            {todayWord}
          </text>
        )}
      </svg>
      <p class="legend">
        {!isLow && (
          <span>
            <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
              <line class="now" x1="12" x2="12" y1="1" y2="23" />
            </svg>
            {todayWord}
          </span>
        )}
        {!manner.isWhole &&
          groups.length <= shapes &&
          groups.filter(Boolean).map(group => (
            <span>
              <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
                <Mark x={12} y={12} kind={kindOf(group)} />
              </svg>
              {group}
            </span>
          ))}
      </p>
      {placed.length < section.rows.length && (
        <p class="small">{firstOf(placed.length, section.rows.length)}</p>
      )}
    </div>
  );
}

/** A word keeps within the picture at its ends. */
function anchorAt(x: number): 'start' | 'middle' | 'end' {
  if (x < 40) return 'start';
  return x > room.width - 40 ? 'end' : 'middle';
}

interface LabelProps {
  placed: Placed<RowFlag>;
  manner: Manner;
  /** Which sort it is, in the order of the drawing. */
  kind: number;
  /** Where the line begins. */
  top: number;
}

function Label({ placed: { flag, x, lane, isUnder }, manner, kind, top }: LabelProps) {
  const y = isUnder ? top + band + 10 + lane * manner.lane : top - 10 - (lane + 1) * manner.lane;
  const line = y + 18;
  return (
    <g>
      <line class="stem" x1={x} x2={x} y1={line - 6} y2={isUnder ? top + band : top} />
      <Mark x={x} y={line - 6} kind={kind} />
      {manner.isWhole ? (
        <>
          <text class="soft" x={x + room.mark} y={line - 1}>
            {[flag.when, flag.what].filter(Boolean).join(' · ')}
          </text>
          <text x={x + room.mark} y={line + 19}>
            {flag.name}
          </text>
        </>
      ) : (
        <text x={x + room.mark} y={line}>
          <tspan class="soft">{flag.when}</tspan> {flag.name}
        </text>
      )}
    </g>
  );
}
