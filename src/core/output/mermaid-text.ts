import { visibleLine } from '../ground/visible.ts';
import type { Graph, GraphEdge, GraphNode } from '../reporting/report.ts';
import { nothing } from './cell.ts';

/**
 * A graph as a Mermaid flowchart. Nodes get names of our own, and all other text is quoted, with every sign that
 * could mean something as a code. With a title it tells in words what it shows, for who cannot see it.
 */
export function mermaidText({ about, nodes, edges }: Graph, title?: string): string {
  const nameOf = new Map(nodes.map(({ id }, index) => [id, `n${index + 1}`]));
  const lines = [
    'flowchart LR',
    ...(title ? [`accTitle: ${escaped(title)}`, `accDescr: ${escaped(about.join(' '))}`] : []),
    ...nodes.map(node => `${nameOf.get(node.id)}${shapeOf(node)}`),
    ...edges.map(edge => `${nameOf.get(edge.from)} ${lineOf(edge)} ${nameOf.get(edge.to)}`),
  ];
  return `${lines.join('\n  ')}\n`;
}

/** A double border for what stands out, round ends for people, and a circle for the initiative. */
function shapeOf({ id, name, notes, standsOut }: GraphNode): string {
  const text = quoted(notes.length > 0 ? `${name} (${notes.join(', ')})` : name);
  if (standsOut) return `[[${text}]]`;
  if (!id.includes('/')) return `((${text}))`;
  return id.startsWith('person/') ? `([${text}])` : `[${text}]`;
}

const lines = { thick: '===', dotted: '-.-' };

function lineOf({ name, line }: GraphEdge): string {
  const drawn = line ? lines[line] : '---';
  return name ? `${drawn}|${quoted(name)}|` : drawn;
}

function quoted(text: string): string {
  return `"${escaped(text)}"`;
}

/**
 * Mermaid reads labels as Markdown with formulas and icons in it. So what could mean something becomes a code,
 * `#35;`, and what people often write stays as it is.
 */
function escaped(text: string): string {
  const line = visibleLine(text).trim() || nothing;
  return line.replace(/["#$*;<>[-`{-~]|[%&:](?! )|^[-+]|\.(?=\S)|^\d+[.)]/gu, codes);
}

function codes(signs: string): string {
  return [...signs].map(sign => (/\d/.test(sign) ? sign : `#${sign.codePointAt(0)};`)).join('');
}
