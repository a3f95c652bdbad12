import { visibleLine } from '../../core/ground/visible.ts';
import { nothing } from '../../core/output/cell.ts';
import type { Graph, GraphEdge, GraphNode } from '../../core/reporting/report.ts';
import { Linked } from '../parts/linked.tsx';
import type { View } from '../view.ts';
import { kindOf } from './network-boxes.ts';

/** Each partner or role, what is told of it, and who is tied to it and how. */
export function NetworkList({ graph, view }: { graph: Graph; view: View }) {
  const nodes = new Map(graph.nodes.map(node => [node.id, node]));
  const tiesOf = (id: string): GraphEdge[] => graph.edges.filter(({ from, to }) => from === id || to === id);
  return (
    <ul class="ties">
      {subjectsOf(graph).map(node => (
        <li>
          <strong>
            <Linked id={node.id} view={view}>
              {nameOf(node)}
            </Linked>
          </strong>
          {node.notes.length > 0 && (
            <span class="soft-text"> ({node.notes.map(visibleLine).join(', ')})</span>
          )}
          {tiesOf(node.id).length > 0 && (
            <ul>
              {tiesOf(node.id).map(({ from, to, name, group }) => (
                <li>
                  {nameOf(nodes.get(from === node.id ? to : from))}
                  <span class="soft-text">: {visibleLine(name?.trim() || group)}</span>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The things that others are tied to, and whoever else a line or nothing at all leads to: so every line is told. */
function subjectsOf({ nodes, edges }: Graph): GraphNode[] {
  const things = new Set(nodes.filter(node => kindOf(node) === 'thing').map(({ id }) => id));
  const near = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const others = new Set(edges.flatMap(({ from, to }) => (things.has(from) || things.has(to) ? [] : [to])));
  return nodes.filter(({ id }) => things.has(id) || others.has(id) || !near.has(id));
}

function nameOf(node: GraphNode | undefined): string {
  return visibleLine(node?.name ?? '').trim() || nothing;
}
