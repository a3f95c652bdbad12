import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { Lexer, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { visibleLine } from '../src/core/ground/visible.ts';
import type { Graph, ReportResult } from '../src/core/reporting/report.ts';
import { sayWith } from '../src/core/words/say.ts';
import { wordsOf } from '../src/core/words/words.ts';
import { commonFormats, formatNamed, reportFormats } from '../src/formats/index.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { readDot, readMermaid } from './support/drawings.ts';
import { type Files, inFolder } from './support/register.ts';
import { initiatief } from './support/run.ts';
import { reportResult } from './support/told.ts';

const say = sayWith(wordsOf(vocabularies.nl), vocabularies.nl);
const style = { say, width: 80, color: false };

const nasty = [
  'De "Linde"',
  'a | b',
  '["x"] --> B',
  'end',
  '%%{init: {"theme":"dark"}}%%',
  '`code` en ``` meer',
  '<script>alert(1)</script>',
  '<b>vet</b> & meer; #quot; #35; &lt; &#60;',
  'Let op: 20 °C, 50 % & meer: &amp; &nbsp;x %%',
  '1. geen lijst',
  '- geen lijst',
  '# geen kop',
  '+ 2) x',
  '2) x',
  '**vet** _schuin_ ~~weg~~ $$x$$',
  'https://kwaad.example en www.kwaad.example a.b@c.example',
  'fa:fa-car @{ shape: circle }',
  'twee\nregels\nclick n1 href "javascript:alert(1)"',
  'recht\u202eom\u200f',
  '\u001b[31mrood',
  'rug\\streep \\n \\N \\',
  '👩‍👩‍👧 gezin 📌 日本',
  'x; style n1 fill:#f00;',
  '  ',
];
const name = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constantFrom(...nasty));
/** A record always has a name, a line between two need not. */
const given = name.filter(text => text !== '');
const shown = (text: string): string => visibleLine(text).trim();

function resultOf(graph: Graph, title = 'Proef'): ReportResult {
  return reportResult([{ id: 'proef', title, columns: [], rows: [], graph }], { title });
}

function graphOf(first: string, second: string, between: string): Graph {
  const node = { group: '', notes: [], standsOut: false };
  return {
    about: ['Uitleg.'],
    nodes: [
      { ...node, id: 'initiative', name: first },
      { ...node, id: 'partner/x', name: second },
    ],
    edges: [{ from: 'initiative', to: 'partner/x', group: '', name: between }],
  };
}

async function textOf(format: string, graph: Graph, title?: string): Promise<string> {
  const loaded = formatNamed(format, reportFormats);
  return 'report' in loaded ? loaded.report(resultOf(graph, title), style) : '';
}

describe('a drawing', () => {
  it('shows every name as it is, in Mermaid', async () => {
    await fc.assert(
      fc.asyncProperty(given, given, name, async (first, second, between) => {
        const text = await textOf('mermaid', graphOf(first, second, between), first);
        const { title, nodes, edges } = await readMermaid(text);
        expect(title).toBe(shown(first) || '–');
        expect(nodes.map(node => node.text)).toEqual([shown(first) || '–', shown(second) || '–']);
        expect(edges.map(edge => edge.text)).toEqual(between ? [shown(between) || '–'] : ['']);
      }),
      { numRuns: 100, examples: nasty.map(text => [text, text, text]) },
    );
  });

  it('shows every name as it is, in Graphviz', async () => {
    await fc.assert(
      fc.asyncProperty(given, given, name, async (first, second, between) => {
        const text = await textOf('dot', graphOf(first, second, between), first);
        const { title, nodes, edges } = await readDot(text);
        expect(title).toBe(shown(first) || '–');
        expect(nodes.map(node => node.text)).toEqual([shown(first) || '–', shown(second) || '–']);
        expect(edges.map(edge => edge.text)).toEqual(between ? [shown(between) || '–'] : ['']);
      }),
      { numRuns: 100, examples: nasty.map(text => [text, text, text]) },
    );
  });
});

describe('the drawing in Markdown', () => {
  it.each(nasty)('stays one drawing with %j in it', async written => {
    const markdown = formatNamed('markdown', commonFormats);
    const made = await markdown.report(resultOf(graphOf(written, written, written)), style);
    const blocks = new Lexer().lex(made);
    expect(blocks.filter(({ type }) => type === 'html' || type === 'table')).toEqual([]);
    const [code, ...others] = blocks.filter(({ type }) => type === 'code') as Tokens.Code[];
    expect([code?.lang, others]).toEqual(['mermaid', []]);
    const { nodes } = await readMermaid(code?.text ?? '');
    expect(nodes.map(node => node.text)).toEqual([shown(written) || '–', shown(written) || '–']);
  });

  it('says so where it would be a tangle, and is not there without lines', async () => {
    const markdown = formatNamed('markdown', commonFormats);
    const small = graphOf('Tuin', 'Gemeente', 'Grond');
    const others = [...Array(39).keys()].map(number => ({ ...small.nodes[1], id: `partner/${number}` }));
    const large = { ...small, nodes: [...small.nodes, ...others] } as Graph;
    const made = async (graph: Graph) => markdown.report(resultOf(graph), style);
    expect(await made(large)).toContain('Een tekening met 41 namen');
    expect(await made(large)).not.toContain('```');
    expect(await made({ ...small, edges: [] })).not.toContain('```');
  });
});

const files: Files = {
  'initiatief.yaml': 'taal: nl\nnaam: Tuin\nsinds: 2026-01-01',
  'partners/gemeente.md': 'naam: Gemeente\ndragend: ja\ncontactpersonen: [ruud, weg]\nsinds: 2026-01-01',
  'partners/school.md': 'naam: School\ncontactpersonen: ruud',
  'partners/fonds.md': 'naam: Fonds\nstatus: pauze',
  'partners/gestopt.md': 'naam: Gestopt\nstatus: gestopt',
  'personen/ruud.md':
    'naam: Ruud Rood\npartner: gemeente\ntoestemming:\n  gegeven_op: 2026-01-01\n  voor: naam',
  'personen/weg.md': 'naam: Wim Weg\nstatus: gestopt',
  'personen/an.md': 'naam: An Appel',
  'rollen/kas.md': 'naam: Kas\nwie: an\nonmisbaar: ja',
  'rollen/kluis.md': 'naam: Kluis\nsoort: toegang\nwie: ruud',
  'rollen/hark.md':
    'naam: Hark\nwie:\n  - persoon: an\n    als: trekker\n  - persoon: ruud\n    als: invaller',
  'rollen/leeg.md': 'naam: Leeg',
  'afspraken/2026-02-01-grond.md': agreement('Grond', ['gemeente', 'initiatief', 'school']),
  'afspraken/2026-02-02-les.md': agreement('Les', ['school', 'gemeente']),
  'afspraken/2026-02-03-oud.md': `${agreement('Oud', ['fonds', 'initiatief'])}\nstatus: gelukt\nklaar_op: 2026-03-01`,
  'afspraken/2026-02-04-met-an.md': agreement('Met ruud', ['initiatief'], ['ruud']),
  'afspraken/2026-02-05-weg.md': agreement('Weg', ['gestopt', 'initiatief', 'onbekend']),
};

function agreement(name: string, partners: readonly string[], people: readonly string[] = []): string {
  const lines = [...partners.map(id => `partner: ${id}`), ...people.map(id => `persoon: ${id}`)];
  return `naam: ${name}\npartijen:\n${lines.map(line => `  - ${line}\n    levert: iets`).join('\n')}`;
}

/** What the report draws of these files: each line as `one – other`, with what it says and how it is drawn. */
async function drawn(...argv: string[]): Promise<{ nodes: string[]; lines: string[] }> {
  return inFolder(files, async folder => {
    const options = ['-C', folder, '--format', 'mermaid', '--today', '2026-09-01'];
    const { code, stdout } = await initiatief(['report', ...argv, ...options]);
    expect(code).toBe(0);
    const { nodes, edges } = await readMermaid(stdout);
    const textOfNode = new Map(nodes.map(({ id, text }) => [id, text.replace(/ \(.*/, '')]));
    const lines = edges.map(
      ({ from, to, text, line }) =>
        `${textOfNode.get(from)} – ${textOfNode.get(to)}${text && `: ${text}`}${line === 'normal' ? '' : ` ${line}`}`,
    );
    return { nodes: nodes.map(({ text, shape }) => `${shape} ${text}`), lines };
  });
}

describe('the network of partners', () => {
  it('joins who have agreements open, and the others to the initiative', async () => {
    expect(await drawn('overview')).toMatchInlineSnapshot(`
      {
        "lines": [
          "Tuin – Gemeente: Grond, Met ruud",
          "Tuin – School: Grond",
          "School – Gemeente: Les",
          "Tuin – Fonds dotted",
          "Gemeente – Ruud Rood",
          "School – Ruud Rood",
        ],
        "nodes": [
          "circle Tuin",
          "square Fonds (pauze)",
          "subroutine Gemeente (dragend)",
          "square School",
          "stadium Ruud Rood",
        ],
      }
    `);
  });

  it('is without people for others than the core group', async () => {
    for (const audience of ['partners', 'everyone']) {
      const { nodes } = await drawn('overview', '--for', audience);
      expect(nodes).toHaveLength(4);
      expect(nodes.join()).not.toMatch(/Ruud|An |persoon/);
    }
  });
});

describe('who holds what', () => {
  it('shows the core group all roles', async () => {
    expect(await drawn('one-pitters')).toMatchInlineSnapshot(`
      {
        "lines": [
          "An Appel – Hark: trekker",
          "Ruud Rood – Hark: invaller dotted",
          "An Appel – Kas thick",
          "Ruud Rood – Kluis thick",
        ],
        "nodes": [
          "stadium An Appel",
          "stadium Ruud Rood",
          "square Hark",
          "subroutine Kas (onmisbaar, rust op één persoon)",
          "subroutine Kluis (rust op één persoon)",
          "square Leeg (lege rol)",
        ],
      }
    `);
  });

  it('shows others no more than what rests on one person, with the names they may know', async () => {
    const lines = async (audience: string) => (await drawn('one-pitters', '--for', audience)).lines;
    expect(await lines('partners')).toEqual(['An Appel – Kas thick']);
    expect(await lines('everyone')).toEqual(['persoon 1 – Kas thick']);
  });
});

describe('the sheets for Kumu', () => {
  const sheets = async (graph: Graph) => {
    const format = formatNamed('kumu', reportFormats);
    if (!('files' in format)) throw new Error('one text');
    const made = await format.files(resultOf(graph), style);
    const read = (file: string) =>
      parse(String(made.get(file)), { columns: true }) as Record<string, string>[];
    return {
      texts: [...made.values()],
      elements: read('elements.csv'),
      connections: read('connections.csv'),
    };
  };

  it('begin with the titles that Kumu asks for', async () => {
    const { texts } = await sheets(graphOf('Tuin', 'Gemeente', 'Grond'));
    expect(texts).toEqual([
      '"ID","Label","Type","Tags"\r\n"initiative","Tuin","",""\r\n"partner-x","Gemeente","",""\r\n',
      '"ID","From","To","Type","Label"\r\n"initiative--partner-x","initiative","partner-x","","Grond"\r\n',
    ]);
  });

  it('keep what has one name apart, join what the graph joins, and hold no formulas', async () => {
    const node = { group: 'partner', notes: ['dragend', 'a|b'], standsOut: false };
    const ids = ['partner/a_b', 'partner/a-b', 'partner/a|b', 'partner/日本', 'role/日本'];
    const nodes = ids.map(id => ({ ...node, id, name: '=HYPERLINK("x")|Kas' }));
    const edges = ids.map(id => ({ from: ids[0] as string, to: id, group: 'x', name: '@cmd' }));
    const { elements, connections } = await sheets({ about: [], nodes, edges });
    const given = elements.map(({ ID }) => ID);
    expect(new Set(given).size).toBe(ids.length);
    for (const id of given) expect(id).toMatch(/^[a-z0-9-]+$/);
    expect(connections.map(({ From, To }) => [From, To])).toEqual(given.map(id => [given[0], id]));
    expect(new Set(connections.map(({ ID }) => ID)).size).toBe(ids.length);
    expect(elements[0]).toMatchObject({ Label: '\'=HYPERLINK("x")/Kas', Tags: 'dragend|a/b' });
    expect(connections[0]?.Label).toBe("'@cmd");
  });
});

describe('a network that is large', () => {
  const nodes = [...Array(10_000).keys()].map(number => ({
    id: `role/${number}`,
    name: `Rol ${number}`,
    group: 'rol',
    notes: [],
    standsOut: false,
  }));
  const edges = nodes.slice(1).map(({ id }) => ({ from: 'role/0', to: id, group: 'x' }));

  it.each(['mermaid', 'dot', 'kumu'])('is written at once as %s', async format => {
    const loaded = formatNamed(format, reportFormats);
    const start = performance.now();
    const result = resultOf({ about: ['Uitleg.'], nodes, edges });
    if ('report' in loaded) await loaded.report(result, style);
    else await loaded.files(result, style);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('says in Mermaid that it is too much for Mermaid', async () => {
    const text = await textOf('mermaid', { about: ['Uitleg.'], nodes, edges });
    expect(text).toMatch(/^%% Zo veel tekent Mermaid niet .*\nflowchart LR\n/);
    expect(
      await textOf('mermaid', { about: ['Uitleg.'], nodes: nodes.slice(0, 9), edges: [] }),
    ).not.toContain('%%');
  });
});

it.each([
  ['agenda', 'mermaid', 'Dat kan met: overzicht, 1-pitters.'],
  ['overzicht', 'kumu', '--naar overzicht/'],
])('rapport %s --format %s says what can be done', async (report, format, help) => {
  await inFolder(files, async folder => {
    const { code, stderr } = await initiatief(['rapport', report, '-C', folder, '--format', format]);
    expect(code).toBe(2);
    expect(stderr).toContain(help);
  });
});
