/** The room for one line, in the units of its drawing; what it counts from is at the bottom. */
export const frame = { width: 320, height: 128, left: 40, right: 258, top: 16, bottom: 98 };

interface Point {
  x: number;
  y: number;
}

/** A line through numbers, in pieces where one is not known, with where it begins and ends. */
export interface Course {
  lines: string[];
  /** What is under the line, where it is in one piece. */
  area?: string;
  begin?: Point;
  end?: Point;
}

/** How numbers went, from nothing up to the highest of them. */
export function course(numbers: readonly (number | undefined)[]): Course {
  const known = numbers.filter(number => number !== undefined);
  const [low, high] = [Math.min(0, ...known), Math.max(1, ...known)];
  const points = numbers.map((number, index): Point | undefined => {
    if (number === undefined) return undefined;
    const part = numbers.length === 1 ? 1 : index / (numbers.length - 1);
    return {
      x: rounded(frame.left + part * (frame.right - frame.left)),
      y: rounded(frame.bottom - ((number - low) / (high - low)) * (frame.bottom - frame.top)),
    };
  });
  const pieces = inPieces(points).filter(piece => piece.length > 1);
  const lines = pieces.map(piece => `M${piece.map(({ x, y }) => `${x} ${y}`).join('L')}`);
  const isWhole = pieces[0]?.length === numbers.length;
  return {
    lines,
    area: isWhole ? `${lines[0]}V${frame.bottom}H${frame.left}z` : undefined,
    begin: points[0],
    end: points.at(-1),
  };
}

function inPieces(points: readonly (Point | undefined)[]): Point[][] {
  const pieces: Point[][] = [[]];
  for (const point of points) {
    if (point === undefined) pieces.push([]);
    else pieces.at(-1)?.push(point);
  }
  return pieces;
}

function rounded(number: number): number {
  return Math.round(number * 10) / 10;
}
