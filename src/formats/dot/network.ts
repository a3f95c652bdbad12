import { visibleLine } from '../../core/ground/visible.ts';
import { nothing } from '../../core/output/cell.ts';
import { graphToDraw } from '../../core/output/whole-graph.ts';
import type { GraphEdge, GraphNode, ReportResult } from '../../core/reporting/report.ts';

/** The network of a report in the language of Graphviz, which draws large ones too. */
export function networkDot(result: ReportResult): string {
  const { about, nodes, edges } = graphToDraw(result);
  const nameOf = new Map(nodes.map(({ id }, index) => [id, `n${index + 1}`]));
  const lines = [
    'graph {',
    `graph [rankdir=LR, ranksep=1, charset="UTF-8", fontname="sans-serif", label=${quoted([result.title, ...about])}]`,
    'node [shape=box, fontname="sans-serif"]',
    'edge [fontname="sans-serif", fontsize=11]',
    ...nodes.map(node => `${nameOf.get(node.id)} [${nodeAttributes(node)}]`),
    ...edges.map(edge => `${nameOf.get(edge.from)} -- ${nameOf.get(edge.to)}${edgeAttributes(edge)}`),
  ];
  return `${lines.join('\n  ')}\n}\n`;
}

/** A double border for what stands out, round corners for people, an ellipse for the initiative. */
function nodeAttributes({ id, name, notes, standsOut }: GraphNode): string {
  return [
    `label=${quoted(notes.length > 0 ? [name, notes.join(', ')] : [name])}`,
    ...(standsOut ? ['peripheries=2'] : []),
    ...(id.startsWith('person/') ? ['style=rounded'] : id.includes('/') ? [] : ['shape=ellipse']),
  ].join(', ');
}

const styles = { thick: 'penwidth=3', dotted: 'style=dotted' };

function edgeAttributes({ name, line }: GraphEdge): string {
  const attributes = [...(name ? [`label=${quoted([name])}`] : []), ...(line ? [styles[line]] : [])];
  return attributes.length > 0 ? ` [${attributes.join(', ')}]` : '';
}

/** Lines of text between quotes. Graphviz reads escapes and entities in those. */
function quoted(lines: readonly string[]): string {
  const safe = lines.map(line => visibleLine(line).trim() || nothing);
  const escaped = safe.map(line => line.replace(/[\\"]/g, '\\$&').replaceAll('&', '&amp;'));
  return `"${escaped.join('\\n')}"`;
}
