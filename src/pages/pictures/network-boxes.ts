import { visibleLine } from '../../core/ground/visible.ts';
import { nothing } from '../../core/output/cell.ts';
import type { Graph, GraphEdge, GraphNode } from '../../core/reporting/report.ts';
import { textWidth, wrapped } from './text-width.ts';

/** The sizes of letters and lines, and the room round them. */
export const sizes = { name: 15, note: 13, nameLine: 20, noteLine: 17, padding: 15, edge: 9 };

const widest = { name: 150, note: 150, edge: 145 };

/** A node with the lines of text in it, and the room that these take. */
export interface Box {
  node: GraphNode;
  kind: 'person' | 'own' | 'thing';
  names: string[];
  notes: string[];
  width: number;
  height: number;
}

/** A line between two boxes, with the text at it; the column of texts is as wide as the widest. */
export interface Tie {
  edge: GraphEdge;
  texts: string[];
  textWidth: number;
  width: number;
  height: number;
}

/** Nodes as boxes: those of one kind are equally wide, so they stand in a row. */
export function boxesOf({ nodes }: Graph): Box[] {
  const boxes = nodes.map((node): Box => {
    const names = wrapped(shown(node.name), widest.name, sizes.name, 3);
    const told = node.notes.map(visibleLine).join(', ').trim();
    const notes = told ? wrapped(told, widest.note, sizes.note, 2) : [];
    const widths = [
      ...names.map(name => textWidth(name, sizes.name)),
      ...notes.map(note => textWidth(note, sizes.note)),
    ];
    return {
      node,
      kind: kindOf(node),
      names,
      notes,
      width: Math.ceil(Math.max(...widths)) + 2 * sizes.padding,
      height: names.length * sizes.nameLine + notes.length * sizes.noteLine + sizes.padding,
    };
  });
  const widthOf = (kind: Box['kind']): number =>
    Math.max(...boxes.filter(box => box.kind === kind).map(({ width }) => width));
  return boxes.map(box => ({ ...box, width: widthOf(box.kind) }));
}

/** What stands at each line. */
export function tiesOf({ edges }: Graph): Tie[] {
  const ties = edges.map(edge => {
    const texts = edge.name ? wrapped(shown(edge.name), widest.edge, sizes.note, 3) : [];
    const widths = texts.map(text => Math.ceil(textWidth(text, sizes.note)) + 2 * sizes.edge);
    const height = texts.length === 0 ? 4 : texts.length * sizes.noteLine + 6;
    return { edge, texts, textWidth: Math.max(0, ...widths), height };
  });
  const widths = new Map<string, number>();
  for (const { edge, textWidth: width } of ties)
    widths.set(betweenOf(edge), Math.max(1, width, widths.get(betweenOf(edge)) ?? 0));
  return ties.map(tie => ({ ...tie, width: widths.get(betweenOf(tie.edge)) as number }));
}

/** Between which columns a line goes. */
function betweenOf({ from }: GraphEdge): string {
  return sortOf(from);
}

/** Of what sort a record is, by its id: those of one sort stand in one column. */
export function sortOf(id: string): string {
  return id.split('/')[0] as string;
}

/** By its id: a person, the initiative itself, or what else there is. */
export function kindOf({ id }: GraphNode): Box['kind'] {
  if (id.startsWith('person/')) return 'person';
  return id.includes('/') ? 'thing' : 'own';
}

function shown(text: string): string {
  return visibleLine(text).trim() || nothing;
}
