import { sizes } from './network-boxes.ts';
import type { NetworkDrawing, PlacedBox, PlacedTie } from './network-layout.ts';

interface Props {
  drawing: NetworkDrawing;
  title: string;
  about: readonly string[];
}

/** Boxes and lines: a pill for a person, a double border for what wants to be seen. */
export function NetworkDrawn({ drawing: { width, height, boxes, ties }, title, about }: Props) {
  const alone = new Set(ties.flatMap(({ edge }) => (edge.line === 'thick' ? [edge.to] : [])));
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={[`${title}.`, ...about].join(' ')}
    >
      {ties.flatMap(({ paths, edge }) => paths.map(path => <path class={tieClass(edge)} d={path} />))}
      {ties
        .filter(({ texts }) => texts.length > 0)
        .map(tie => (
          <TieText tie={tie} />
        ))}
      {boxes.map(box => (
        <BoxDrawn box={box} isAlone={alone.has(box.node.id)} />
      ))}
    </svg>
  );
}

function tieClass({ line }: PlacedTie['edge']): string {
  const names = { thick: 'tie thick', dotted: 'tie dotted' };
  return line ? names[line] : 'tie';
}

function boxClass({ kind }: PlacedBox, isAlone: boolean): string {
  const names = { person: 'box person', own: 'box own', thing: 'box' };
  return isAlone ? 'box alone' : names[kind];
}

function TieText({ tie: { x, y, height, texts } }: { tie: PlacedTie }) {
  const top = y - height / 2;
  return (
    <g>
      {texts.map((text, index) => (
        <text class="soft tied" x={x} y={top + 16 + index * sizes.noteLine} text-anchor="middle">
          {text}
        </text>
      ))}
    </g>
  );
}

function BoxDrawn({ box, isAlone }: { box: PlacedBox; isAlone: boolean }) {
  const { x, y, width, height, names, notes, kind, node } = box;
  const [left, top] = [x - width / 2, y - height / 2];
  const round = kind === 'thing' ? 9 : Math.min(height / 2, 26);
  const first = top + sizes.padding / 2 + 15;
  return (
    <g class={boxClass(box, isAlone)}>
      <rect x={left} y={top} width={width} height={height} rx={round} />
      {node.standsOut && (
        <rect class="inner" x={left + 4} y={top + 4} width={width - 8} height={height - 8} rx={round - 3} />
      )}
      {names.map((name, index) => (
        <text class="named" x={x} y={first + index * sizes.nameLine} text-anchor="middle">
          {name}
        </text>
      ))}
      {notes.map((note, index) => (
        <text
          class="soft tied"
          x={x}
          y={first + names.length * sizes.nameLine - 2 + index * sizes.noteLine}
          text-anchor="middle"
        >
          {note}
        </text>
      ))}
    </g>
  );
}
