import { type Day, dayOf, daysBetween, firstDay, lastDay } from '../../core/ground/calendar.ts';
import { textWidth } from './text-width.ts';

/** The room there is, in the units of the drawing. */
export const room = {
  width: 1000,
  /** How wide a text may be. */
  text: 310,
  /** The sizes of letters. */
  small: 14,
  name: 16,
  /** Between a stem and its text, and between a text and the next stem. */
  mark: 17,
  gap: 14,
  edge: 14,
  tick: 52,
};

/** What stands at a day, in texts that fit. */
export interface Flag {
  day: Day;
  /** `17 sep`. */
  when: string;
  what: string;
  name: string;
}

/** A label beside its stem, which stands on the line or hangs under it. */
export interface Placed<T extends Flag> {
  flag: T;
  x: number;
  width: number;
  isUnder: boolean;
  /** How many labels from the line; the nearest is 0. */
  lane: number;
}

/** How labels are laid: high ones that say all, on one side or on both; or else low ones, with the rest in a legend. */
export interface Manner {
  lane: number;
  isWhole: boolean;
  /** How many there are at most over the line, and under it. */
  most: readonly [number, number];
}

const manners: readonly Manner[] = [
  { lane: 52, isWhole: true, most: [4, 0] },
  { lane: 52, isWhole: true, most: [3, 3] },
  { lane: 30, isWhole: false, most: [9, 9] },
];

export interface Timeline<T extends Flag> {
  manner: Manner;
  placed: Placed<T>[];
  /** How many labels there are above each other, over and under the line. */
  lanes: readonly [number, number];
  today: number;
  ticks: { x: number; month: string }[];
}

/** There is never room for more. */
const mostDrawn = 60;

/**
 * Days on a line, with labels that neither overlap nor are crossed by a stem. Where there are more than fit, those
 * that come first in the list are drawn, and the first of all always.
 */
export function timeline<T extends Flag>([first, ...others]: readonly [T, ...T[]], today: Day): Timeline<T> {
  for (let number = Math.min(others.length, mostDrawn); ; number--)
    for (const manner of manners) {
      const tried = laid([first, ...others.slice(0, number)], today, manner);
      if (tried) return tried;
    }
}

function laid<T extends Flag>(flags: readonly T[], today: Day, manner: Manner): Timeline<T> | undefined {
  const start = [today, ...flags.map(({ day }) => firstDay(day))].sort()[0] as Day;
  const sized = flags.map((flag, order) => {
    const days = daysBetween(start, lastDay(flag.day));
    return { flag, order, days, width: widthOf(flag, manner) };
  });
  // Each label has its room on the right of its day, so the line goes on for as long as the last one asks.
  const scales = [
    ...sized.map(({ days, width }) => (room.width - room.edge - width) / days),
    (room.width - 2 * room.edge) / Math.max(61, daysBetween(start, today)),
  ];
  const scale = Math.min(...scales.filter(Number.isFinite));
  const xOf = (days: number): number => Math.floor(room.edge + days * scale);

  const sides: [number[], number[]] = [[], []];
  const placed: Placed<T>[] = [];
  const fromTheRight = [...sized].sort((one, two) => two.days - one.days || two.order - one.order);
  for (const { flag, days, width } of fromTheRight) {
    const x = xOf(days);
    const found = sides.map(freeUntil => laneFor(x + width + room.gap, freeUntil)) as [number, number];
    const side = found[0] < manner.most[0] && (found[0] <= found[1] || found[1] >= manner.most[1]) ? 0 : 1;
    const lane = found[side];
    if (lane >= manner.most[side]) return undefined;
    // Its stem stands in all lanes that are nearer.
    const freeUntil = sides[side];
    for (let near = 0; near <= lane; near++) freeUntil[near] = x;
    placed.push({ flag, x, width, lane, isUnder: side === 1 });
  }
  return {
    manner,
    placed: placed.reverse(),
    lanes: [sides[0].length, sides[1].length],
    today: xOf(daysBetween(start, today)),
    ticks: ticks(start, scale, xOf),
  };
}

/** The nearest lane in which there is nothing before this place. */
function laneFor(end: number, freeUntil: readonly number[]): number {
  const lane = freeUntil.findIndex(until => end <= until);
  return lane === -1 ? freeUntil.length : lane;
}

/** How wide a label is, with its sign and all. */
function widthOf({ when, what, name }: Flag, { isWhole }: Manner): number {
  const lines = isWhole
    ? [textWidth(`${when} · ${what}`, room.small), textWidth(name, room.name)]
    : [textWidth(`${when}  `, room.small) + textWidth(name, room.name)];
  return Math.ceil(room.mark + Math.max(...lines));
}

/** The months, or as many of them as there is room to name. */
function ticks(start: Day, scale: number, xOf: (days: number) => number): { x: number; month: string }[] {
  const step = [1, 3, 6, 12, 24, 60, 120].find(months => months * 30 * scale >= room.tick) ?? 1200;
  const [year, month, day] = start.split('-').map(Number) as [number, number, number];
  const found: { x: number; month: string }[] = [];
  let count = Math.ceil((year * 12 + month - (day === 1 ? 1 : 0)) / step) * step;
  for (; count < 12 * 10_000; count += step) {
    const first = dayOf(Math.floor(count / 12), (count % 12) + 1, 1) as Day;
    const x = xOf(daysBetween(start, first));
    if (x > room.width - room.tick) break;
    found.push({ x, month: first.slice(0, 7) });
  }
  return found;
}
