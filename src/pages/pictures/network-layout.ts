import type { Graph } from '../../core/reporting/report.ts';
import { type Box, boxesOf, sortOf, type Tie, tiesOf } from './network-boxes.ts';

/** A box in its place: the middle of it. */
export interface PlacedBox extends Box {
  x: number;
  y: number;
}

/** A line in its place, and where the middle of its text is. */
export interface PlacedTie extends Tie {
  paths: string[];
  x: number;
  y: number;
}

export interface NetworkDrawing {
  width: number;
  height: number;
  boxes: PlacedBox[];
  ties: PlacedTie[];
}

const margin = 6;

/** The room between one column and the next. */
const between = 38;

/**
 * Where everything comes. Graphviz gets boxes without a word in them and gives places back: so no name can mean
 * anything to it, and what is drawn is ours.
 */
export async function networkDrawing(graph: Graph): Promise<NetworkDrawing> {
  const { Graphviz } = await import('@hpcc-js/wasm-graphviz');
  const [boxes, ties] = [boxesOf(graph), tiesOf(graph)];
  const { bb, objects } = JSON.parse(
    (await Graphviz.load()).layout(source(boxes, ties), 'json', 'dot'),
  ) as Found;
  const [, , right = 0, top = 0] = numbers(bb);
  const places = new Map(objects.map(({ name, pos = '' }) => [name, numbers(pos)]));
  const placed = <T extends object>(thing: T, name: string): T & { x: number; y: number } => {
    const [x = 0, y = 0] = places.get(name) ?? [];
    return { ...thing, x: rounded(x + margin), y: rounded(top - y + margin) };
  };
  const inPlace = boxes.map((box, index) => placed(box, `n${index}`));
  const boxOf = new Map(inPlace.map(box => [box.node.id, box]));
  return {
    width: Math.ceil(right) + 2 * margin,
    height: Math.ceil(top) + 2 * margin,
    boxes: inPlace,
    ties: ties.map((tie, index) => {
      const text = placed(tie, `e${index}`);
      const ends = [tie.edge.from, tie.edge.to].map(id => boxOf.get(id));
      return { ...text, paths: pathsOf(text, ends as [PlacedBox, PlacedBox]) };
    }),
  };
}

/** What Graphviz tells of what it placed. What stands in one column is an object too, without a place. */
interface Found {
  bb: string;
  objects: { name: string; pos?: string }[];
}

/** On both sides of its text, or in one piece. It bends between columns alone, so it goes through no text of another. */
function pathsOf(text: Omit<PlacedTie, 'paths'>, [from, to]: readonly [PlacedBox, PlacedBox]): string[] {
  const { x, y, width, textWidth } = text;
  const [left, right] = [rounded(x - width / 2), rounded(x + width / 2)];
  const [before, after] = [rounded(x - textWidth / 2), rounded(x + textWidth / 2)];
  const lead = (box: PlacedBox): string => {
    const start = rounded(box.x + box.width / 2);
    return `M${start} ${box.y}C${bend(start, box.y, left, y)}H${before}`;
  };
  // Where it is between two in one column, its text stands in the next.
  if (sortOf(from.node.id) === sortOf(to.node.id)) return [lead(from), lead(to)];
  const end = rounded(to.x - to.width / 2);
  const rest = `H${right}C${bend(right, y, end, to.y)}`;
  return textWidth === 0 ? [`${lead(from)}${rest}`] : [lead(from), `M${after} ${y}${rest}`];
}

/** From one place to another, level at both. With commas: three numbers in a row can be taken for a number of somebody. */
function bend(x: number, y: number, toX: number, toY: number): string {
  const half = rounded((x + toX) / 2);
  return `${half},${y} ${half},${toY} ${toX},${toY}`;
}

function numbers(text: string): number[] {
  return text.split(',').map(Number);
}

function rounded(number: number): number {
  return Math.round(number * 10) / 10;
}

/** The boxes and lines in the language of Graphviz, from left to right: numbers and sizes, no names. */
function source(boxes: readonly Box[], ties: readonly Tie[]): string {
  const indexOf = new Map(boxes.map(({ node }, index) => [node.id, index]));
  const tied = new Set(ties.flatMap(({ edge: { from, to } }) => [from, to]));
  const lines = ties.flatMap(({ edge: { from, to }, width, height }, index) => {
    const [one, text, other] = [`n${indexOf.get(from)}`, `e${index}`, `n${indexOf.get(to)}`];
    return [
      `${text} [width=${inches(width)}, height=${inches(height)}]`,
      `${one} -- ${text}`,
      sortOf(from) === sortOf(to) ? `${other} -- ${text}` : `${text} -- ${other}`,
    ];
  });
  // What stands alone stands with its like.
  const alone = boxes.flatMap(({ node: { id } }, index) => {
    const like = boxes.findIndex(({ node }) => sortOf(node.id) === sortOf(id) && tied.has(node.id));
    return tied.has(id) || like === -1 ? [] : [`{rank=same; n${index}; n${like}}`];
  });
  return [
    'graph {',
    `graph [rankdir=LR, nodesep=0.17, ranksep=${inches(between)}]`,
    'node [shape=box, fixedsize=true, label=""]',
    ...boxes.map(
      ({ width, height }, index) => `n${index} [width=${inches(width)}, height=${inches(height)}]`,
    ),
    ...lines,
    ...alone,
    '}',
  ].join('\n');
}

/** Graphviz counts 72 points in an inch, and a point is one unit of the drawing. */
function inches(points: number): string {
  return (points / 72).toFixed(3);
}
