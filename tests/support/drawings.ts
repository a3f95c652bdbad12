import { Graphviz } from '@hpcc-js/wasm-graphviz';
import purify from 'dompurify';
import { Lexer, marked } from 'marked';
import mermaid from 'mermaid';

/** What a program that draws networks finds in a text. */
export interface Drawing {
  nodes: { id: string; text: string; shape: string }[];
  edges: { from: string; to: string; text: string; line: string }[];
}

// Mermaid takes tags out of texts with a package that asks for a browser. No text of ours may need that.
Object.assign(purify, {
  sanitize(text: string) {
    if (/[<>]/.test(text)) throw new Error(`a tag in ${text}`);
    return text;
  },
  addHook: () => {},
});

/** Mermaid learns its kinds of drawing with the first text. */
const ready = mermaid.parse('flowchart LR');

/** Reads a flowchart with Mermaid itself. Throws on what Mermaid does not take. */
export async function readMermaid(text: string): Promise<Drawing & { title: string; about: string }> {
  await ready;
  const { db } = (await mermaid.mermaidAPI.getDiagramFromText(text)) as unknown as { db: FlowDb };
  if (db.getSubGraphs().length + db.getClasses().size > 0) throw new Error('more than nodes and edges');
  return {
    title: decoded(db.getAccTitle()),
    about: decoded(db.getAccDescription()),
    nodes: [...db.getVertices().values()].map(({ id, text: label, type = '', labelType, styles, link }) => {
      if (labelType !== 'string' || styles.length > 0 || link !== undefined)
        throw new Error(`not plain: ${id}`);
      return { id, text: decoded(label), shape: type };
    }),
    edges: db.getEdges().map(({ start, end, text: label, stroke }) => ({
      from: start,
      to: end,
      text: decoded(label),
      line: stroke,
    })),
  };
}

interface FlowDb {
  getVertices(): Map<
    string,
    { id: string; text: string; type?: string; labelType: string; styles: string[]; link?: string }
  >;
  getEdges(): { start: string; end: string; text: string; stroke: string }[];
  getSubGraphs(): unknown[];
  getClasses(): Map<string, unknown>;
  getAccTitle(): string;
  getAccDescription(): string;
}

/**
 * What Mermaid shows for a text. It keeps its codes in signs of its own until it draws (`#35;` is `ﬂ°°35¶ß`), and
 * before that reads the text as Markdown, with formulas and icons. Throws where there is any of that in it.
 */
function decoded(text: string): string {
  marked.walkTokens(new Lexer().lex(text), ({ type, raw }) => {
    if (!['text', 'paragraph', 'space'].includes(type)) throw new Error(`${type} in ${text}: ${raw}`);
  });
  if (/\$\$|\bfa[bklrs]?:|\\n|&#?\w/.test(text)) throw new Error(`more than text: ${text}`);
  return text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)));
}

const graphviz = Graphviz.load();

/** Reads a graph with Graphviz itself. Throws on what Graphviz does not take. */
export async function readDot(text: string): Promise<Drawing & { title: string; about: string }> {
  const parsed = JSON.parse((await graphviz).layout(text, 'json', 'dot')) as {
    objects?: ({ name: string; _gvid: number; peripheries?: string } & DotText)[];
    edges?: ({ tail: number; head: number; style?: string; penwidth?: string } & DotText)[];
  } & DotText;
  const [title = '', ...about] = drawnText(parsed._ldraw_).split('\n');
  const nodes = parsed.objects ?? [];
  const nameOf = new Map(nodes.map(node => [node._gvid, node.name]));
  return {
    title,
    about: about.join(' '),
    nodes: nodes.map(node => ({
      id: node.name,
      text: drawnText(node._ldraw_),
      shape: node.peripheries ?? '',
    })),
    edges: (parsed.edges ?? []).map(edge => ({
      from: nameOf.get(edge.tail) ?? '',
      to: nameOf.get(edge.head) ?? '',
      text: drawnText(edge._ldraw_),
      line: edge.style ?? edge.penwidth ?? '',
    })),
  };
}

/** The steps in which Graphviz draws a label: `T` is a line of text. */
interface DotText {
  _ldraw_?: { op: string; text?: string }[];
}

function drawnText(steps: DotText['_ldraw_'] = []): string {
  const lines = steps.flatMap(({ op, text = '' }) => (op === 'T' ? [text] : []));
  // A backslash is written as two in here, and drawn as one.
  return lines.join('\n').replaceAll('\\\\', '\\');
}
