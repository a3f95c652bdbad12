/** How many signs there are that differ in shape. */
export const shapes = 6;

/** A sign on a line. What is of another kind has another shape, not another colour alone. */
export function Mark({ x, y, kind }: { x: number; y: number; kind: number }) {
  switch (kind % shapes) {
    case 0:
      return <circle class="mark" cx={x} cy={y} r="6.5" />;
    case 1:
      return <path class="mark open" d={`M${x} ${y - 8}l8 8l-8 8l-8 -8z`} />;
    case 2:
      return <rect class="mark other" x={x - 6} y={y - 6} width="12" height="12" />;
    case 3:
      return <path class="mark" d={`M${x} ${y - 7}l7.5 13h-15z`} />;
    case 4:
      return <circle class="mark open" cx={x} cy={y} r="6.5" />;
    default:
      return <path class="mark other" d={`M${x} ${y - 8}l8 8l-8 8l-8 -8z`} />;
  }
}
