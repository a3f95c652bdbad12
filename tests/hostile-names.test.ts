import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { marked } from 'marked';
import stringWidth from 'string-width';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hidden } from './fuzz/holds.ts';
import { everyReport, written } from './support/every-report.ts';
import { expectEqual, expectThat } from './support/expecting.ts';
import { Repository } from './support/git.ts';

/** What tries to be something else than a name: to a terminal, a page, a spreadsheet, a drawing or a calendar. */
const names = [
  '=cmd()',
  "+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(1)',
  '_x003D_cmd()',
  '](javascript:alert(1))',
  '[klik](javascript:alert(1))',
  '![beeld](https://kwaad.example/x.png)',
  '<javascript:alert(1)>',
  'https://kwaad.example en www.kwaad.example',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!-- weg -->',
  'a|b',
  '`code` en ``meer``',
  '```',
  '# kop',
  '---',
  '$x$ en $(id)',
  '"',
  "'",
  '\\',
  '"] n9["',
  '"]; n9 [label="x',
  'x"\nclick n1 href "javascript:alert(1)"',
  '%%{init: {"theme": "dark"}}%%',
  '#35;quot; &quot; &lt;',
  '{{x}} end subgraph',
  'twee\r\nregels\ten tab',
  'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:kwaad',
  'x\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:kwaad',
  ';ATTENDEE=kwaad:mailto:x, en \\n',
  'om\u202egekeerd\u2066',
  'on\u200ezicht\u2028baar\ufeff',
  '\u001b]8;;https://kwaad.example\u0007klik\u001b]8;;\u0007',
  '\u001b[31mrood\u009b2J\u0085',
];

/** As YAML between double quotes has it, with a code for each sign that may not stand in a file just so. */
const yaml = (value: unknown): string =>
  JSON.stringify(value).replace(/[^ -~]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
const text = (fields: Record<string, unknown>): string =>
  `---\n${Object.entries(fields)
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : yaml(value)}`)
    .join('\n')}\n---\n`;

/** Each name as that of a record of each kind, and all of them wherever a partner or person can have a text. */
function files(): Record<string, string> {
  const records = names.flatMap((name, index) => {
    const quoted = yaml(name);
    const day = `2026-0${(index % 8) + 1}-${10 + (index % 18)}`;
    const party = [
      { partner: 'p-0', levert: names },
      { persoon: `w-${index}`, levert: [name], contactpersoon: 'w-1' },
    ];
    const role = {
      naam: quoted,
      wie: [`w-${index}`, 'w-0'],
      nodig: [name],
      waarvoor: quoted,
      minimaal_omdat: quoted,
    };
    return [
      [
        `partners/p-${index}.md`,
        text({ naam: quoted, contactpersonen: [`w-${index}`], ervaring_met: [name] }),
      ],
      [
        `personen/w-${index}.md`,
        text({
          naam: quoted,
          partner: `p-${index}`,
          talenten: [name],
          wil_leren: names,
          hulp_gevraagd: [name],
          functie: quoted,
          toestemming: { voor: 'naam' },
        }),
      ],
      [`rollen/r-${index}.md`, text(role)],
      [
        `afspraken/${day}-a-${index}.md`,
        text({ naam: quoted, partijen: party, afgesproken_op: day, uiterlijk: '2026-10-01' }),
      ],
      [
        `evaluaties/2026-10-1${index % 10}-e-${index}.md`,
        text({
          naam: quoted,
          moment: 'tussentijds',
          over: 'initiatief',
          gepland_op: `2026-10-1${index % 10}`,
        }),
      ],
      [
        `verslagen/${day}-v-${index}.md`,
        text({
          naam: quoted,
          gehouden_op: day,
          gasten: [name],
          besluiten: [name],
          actiepunten: [
            { wat: name, wie: [`w-${index}`, 'iemand'] },
            { wat: name, klaar_op: day },
          ],
          volgende_keer_bespreken: [name],
          lessen: [{ soort: 'stimulans', tekst: name, labels: [name] }],
        }),
      ],
    ] as const;
  });
  const partner = {
    naam: yaml(names[0]),
    soort: 'bewoners',
    dragend: 'ja',
    bijdragen: names,
    eigen_doelen: names,
    contactpersonen: ['w-0', 'w-1'],
    mag_beslissen: yaml(names[1]),
    hulp_aangeboden: names,
  };
  return {
    'initiatief.yaml': `taal: nl\nnaam: ${yaml(names[5])}\nhulp_gevraagd: ${yaml(names)}\ndoelen:\n${names.map(name => `  - naam: ${yaml(name)}\n    uiterlijk: 2026-12-31`).join('\n')}\n`,
    ...Object.fromEntries(records),
    'partners/p-0.md': text(partner),
    'personen/w-0.md': text({
      naam: yaml(names[0]),
      toestemming: { voor: 'naam' },
      hulp_aangeboden: names,
    }),
    'partners/constructor.md': text({ naam: yaml(names.join(' ')), soort: 'bewoners' }),
  };
}

/** The last line of a file that a report wrote. */
const madeWith = /\n+(?:<!-- |%% |\/\/ )?Gemaakt met initiatief, kenmerk [\da-f]{8}(?: -->)?\n$/;

/** What no report has of Markdown. */
const neverMade = new Set(['link', 'image', 'codespan', 'del', 'blockquote', 'def', 'hr']);

/** What breaking out would be, by format; each looks at the files that were written. */
const breaksOut: Record<string, (files: ReadonlyMap<string, string>) => void> = {
  text(made) {
    for (const line of [...made.values()].join('\n').split('\n'))
      expectThat(stringWidth(line) <= 80, () => `too wide: ${line}`);
  },
  message(made) {
    const lines = [...made.values()].join('').trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(8);
    for (const line of lines) expectThat([...line].length <= 120, () => `too long: ${line}`);
  },
  json(made) {
    for (const written of made.values()) expect(JSON.parse(written).kind).toBe('report');
  },
  markdown(made) {
    for (const written of made.values()) {
      marked.walkTokens(marked.lexer(written), token => {
        expectThat(!neverMade.has(token.type), () => `${token.type}: ${token.raw}`);
        if (token.type === 'html') expectEqual(token.raw.trim(), '<!-- -->');
        if (token.type === 'code') isMermaid(token.text, token.lang);
        if (token.type === 'heading') expectThat(token.depth < 3, () => token.raw);
        if (token.type === 'table')
          for (const row of token.rows) expectEqual(row.length, token.header.length, token.raw);
      });
    }
  },
  html: arePages,
  pdf: arePages,
  mermaid(made) {
    for (const written of made.values()) isMermaid(written);
  },
  dot(made) {
    for (const written of made.values())
      expect(written.replace(/"(?:[^"\\]|\\.)*"/g, 'x')).toMatch(/^graph \{\n(?: {2}[\w [\]=,-]+\n)+\}\n$/);
  },
  csv(made) {
    for (const written of made.values()) areCells(written, ';');
  },
  kumu(made) {
    for (const written of made.values()) areCells(written, ',');
  },
  xlsx(made) {
    const sheets = [...made].filter(([name]) => name.includes('/xl/worksheets/'));
    expect(sheets.length).toBeGreaterThan(0);
    for (const [, written] of made)
      expect(written).not.toMatch(/<f[ >]|<hyperlink|<script|Target="(?:http|file)s?:/);
  },
  ics(made) {
    for (const written of made.values()) {
      const known = ['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'description', 'transp'];
      const calendar = new ICAL.Component(ICAL.parse(written) as unknown[]);
      for (const event of calendar.getAllSubcomponents()) {
        const names = event.getAllProperties().map(({ name }) => name);
        expectEqual(event.name, 'vevent');
        expectThat(areOnce(names, known), () => names.join());
      }
    }
  },
  vcf: areCards,
  vcf3: areCards,
};

/** What pages are made of. */
const elements = new Set(
  [
    'html head meta title style body a header footer main nav section div p span strong code h1 h2 h3 ul ol li dl dt dd',
    'table caption thead tbody tr th td time details summary svg g line circle rect path text tspan',
  ].flatMap(names => names.split(' ')),
);

/** Elements of ours, of which none runs, fetches or leads anywhere outside; what else stands there is text. */
function arePages(made: ReadonlyMap<string, string>): void {
  for (const written of made.values()) {
    const page = written.replace(/<style>[^<]*<\/style>/, '').replace('<!doctype html>', '');
    const text = page.replace(
      /<\/?([a-z]\w*)((?: [a-zA-Z][\w-]*(?:="[^"<>]*")?)*)\/?>/g,
      (tag, name, attributes) => {
        expectThat(elements.has(name) && !leadsOut.test(attributes), () => tag);
        expectThat(!does.test(attributes.replace(/"[^"]*"/g, '')), () => tag);
        return '';
      },
    );
    expect(text).not.toMatch(/[<>]/);
    expect(written.match(/<title>/g)).toHaveLength(1);
  }
}

const leadsOut = / href="(?!#)/;
const does = / (?:on\w*|style|src\w*|action|form\w*)(?:[ =]|$)/;

/** Are these some of what is known, and none of them twice? */
function areOnce(names: readonly string[], known: readonly string[]): boolean {
  return names.every(name => known.includes(name)) && new Set(names).size === names.length;
}

function areCards(made: ReadonlyMap<string, string>): void {
  for (const written of made.values()) {
    const known = ['version', 'uid', 'kind', 'fn', 'n', 'sort-string', 'org', 'title', 'prodid'];
    for (const card of ICAL.parse(written) as unknown[][]) {
      const properties = new ICAL.Component(card).getAllProperties();
      const names = properties.map(({ name }) => name);
      expectThat(areOnce(names, known), () => names.join());
      for (const property of properties) {
        const parameters = Object.keys(property.jCal[1] as object);
        expectThat(areOnce(parameters, ['value', 'sort-as']), () => parameters.join());
      }
    }
  }
}

/** What each of these would look like where a name did break out. */
const broken: Record<string, readonly string[]> = {
  text: ['x'.repeat(81)],
  message: ['a\n'.repeat(9), 'x'.repeat(121)],
  json: ['{"kind":"report"}{}'],
  markdown: ['[klik](javascript:alert(1))', '<script>', '![x](y)', '`code`', '### kop', '```js\nx\n```'],
  html: [
    '<title></title><script>kwaad()</script>',
    '<title></title><p onclick="kwaad()">',
    '<title></title><a href="javascript:alert(1)">x</a>',
    '<title></title><p style="color: red">',
    '<title></title><title></title>',
    '<title></title><p title="a"b">',
  ],
  mermaid: [
    'flowchart LR\n  n1[""] n9[""]',
    'flowchart LR\n  click n1 href "javascript:alert(1)"',
    'flowchart LR\n  n1["<script>"]',
    'flowchart LR\n  n1 ---|a| n2',
  ],
  dot: ['graph {\n  n1 [label="x"]; n9 [label="x"]\n}\n', 'graph {\n  n1 [label="\\"]\n}\n'],
  csv: ['a;b\r\n=cmd();x\r\n', 'a;b\r\n x;@SUM(1)\r\n', 'a;b\r\nx\r\n'],
  kumu: ['a,b\r\n=cmd(),x\r\n'],
  ics: ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nATTENDEE:kwaad\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'],
  vcf3: ['BEGIN:VCARD\r\nVERSION:3.0\r\nFN:x\r\nFN:kwaad\r\nEND:VCARD\r\n'],
  vcf: ['BEGIN:VCARD\r\nVERSION:4.0\r\nFN:x\r\nFN:kwaad\r\nEND:VCARD\r\n'],
};

/** Nodes of our own names, with between quotes nothing that ends the quotes or means something. */
function isMermaid(written: string, language = 'mermaid'): void {
  expect(language).toBe('mermaid');
  for (const line of written.trimEnd().split('\n').slice(1)) {
    if (/^ {2}acc(?:Title|Descr): [^\n"<>{}[\]`]*$/.test(line)) continue;
    const bare = line.replace(/"[^"<>{}[\]`|\\]*"/g, 'x');
    expectThat(/^ {2}n\d+(?:[[({]+x[\])}]+| (?:---|===|-\.-)(?:\|x\|)? n\d+)$/.test(bare), () => bare);
  }
}

/** Rows of as many cells, of which none is a formula. */
function areCells(written: string, delimiter: string): void {
  const rows: string[][] = parse(written, { delimiter, bom: true });
  expect(rows.length).toBeGreaterThan(0);
  for (const cell of rows.flat()) expectThat(!/^\s*[=+\-@](?![\d.,]+$)/.test(cell), () => cell);
}

describe('a name that tries to be something else stays a name', () => {
  let repository: Repository;
  let seen = '';
  beforeAll(() => {
    repository = new Repository();
    repository.commitOn('2026-03-20', { 'initiatief.yaml': 'taal: nl\nnaam: Tuin\n' });
    repository.commitOn('2026-08-20', files());
  });
  afterAll(() => repository.remove());

  const options: Record<string, string[]> = {
    'what-if': ['--without', 'w-0'],
    handover: ['--person', 'w-0'],
    person: ['w-0'],
    partner: ['p-0'],
    changes: ['--since', '2026-04-01'],
  };

  it.each(everyReport.flatMap(({ id, formats }) => formats.map(format => [id, format] as const)))(
    'in %s as %s',
    async (id, format) => {
      for (const audience of ['core', 'everyone']) {
        const argv = [id, ...(options[id] ?? []), '--for', audience, '--today', '2026-09-01'];
        const { code, files: made, stderr } = await written(repository, format, argv);
        expect({ code, stderr: /^(?!.*kwaad)/.test(stderr) }).toEqual({ code: 0, stderr: true });
        const whole = [...made.values()].join('\n');
        expect(whole.replace(/^\ufeff/gm, '').replaceAll('\r\n', '\n')).not.toMatch(hidden);
        const breaks = breaksOut[format];
        if (!breaks) throw new Error(`Say in this test what breaking out of ${format} would be.`);
        breaks(new Map([...made].map(([name, text]) => [name, text.replace(madeWith, '\n')])));
        seen += whole;
      }
    },
  );

  it.each(Object.entries(broken).flatMap(([format, texts]) => texts.map(text => [format, text] as const)))(
    'and in %s it would be seen if it did not: %j',
    (format, text) => {
      expect(() => breaksOut[format]?.(new Map([['report', text]]))).toThrow();
    },
  );

  it('and is shown', () => {
    for (const word of ['cmd()', 'javascript:alert(1)', 'gekeerd', 'END:VEVENT', 'regels', 'kwaad.example'])
      expect(seen).toContain(word);
  });
});
