import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { audiences } from '../src/core/audiences/readers.ts';
import type { Language } from '../src/core/ground/language.ts';
import { slugOf } from '../src/core/ground/slug.ts';
import { visibleLine } from '../src/core/ground/visible.ts';
import { inOneLine } from '../src/core/output/cell.ts';
import type { FilesFormat } from '../src/core/output/format.ts';
import type { Cell, Column, ReportResult, Section } from '../src/core/reporting/report.ts';
import { sayWith } from '../src/core/words/say.ts';
import { wordsOf } from '../src/core/words/words.ts';
import { formatNamed, reportFormats } from '../src/formats/index.ts';
import { reports } from '../src/reports/index.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { drawn, type Place } from './support/every-report.ts';
import { expectThat } from './support/expecting.ts';
import { initiatief } from './support/run.ts';
import { reportResult } from './support/told.ts';

const examples = join(import.meta.dirname, '../examples');
const linde = join(examples, 'buurttuin-de-linde');
const today = ['--today', '2026-09-01'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'initiatief-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const asText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
const read = (...path: string[]): Uint8Array => readFileSync(join(folder, ...path));

/** The rows of a csv, as a spreadsheet reads them. */
function csvRows(text: string, delimiter: string): string[][] {
  expect(text).toMatch(/^\ufeff"[^\n]*\r\n/);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  return parse(text, { delimiter, bom: true, record_delimiter: '\r\n' });
}

/** What a person would type, to have something in every report. */
const about: Record<string, Record<string, string[]>> = {
  'buurttuin-de-linde': {
    handover: ['--person', 'cor-hagenaars'],
    person: ['sunita-ramdin'],
    'what-if': ['--without', 'cor-hagenaars'],
    partner: ['gemeente-hovendrecht'],
  },
  'repair-cafe': {
    handover: ['--person', 'priya-nair'],
    person: ['priya-nair'],
    'what-if': ['--without', 'priya-nair'],
    partner: ['alderby-town-council'],
  },
};

/** Each example as it lies there, without git. */
const places: Record<string, Place> = Object.fromEntries(
  Object.keys(about).map(name => [name, { folder: join(examples, name), env: { LANG: 'nl_NL.UTF-8' } }]),
);

const everyReport = Object.keys(about).flatMap(example =>
  reports.flatMap(({ id }) => audiences.map(audience => [example, id, audience] as const)),
);

describe('of every report', () => {
  it.each(everyReport)(
    '%s: %s for %s: the same cells come back from csv and xlsx',
    async (example, id, who) => {
      const argv = [id, ...(about[example]?.[id] ?? []), '--for', who, ...today];
      const made = async (format: string) => {
        const outcome = await drawn(places[example] as Place, format, argv);
        expect(outcome).toMatchObject({ code: 0 });
        return outcome;
      };
      const json = (await made('json')).files.get('report.json') as Buffer;
      const { language, title, sections } = JSON.parse(json.toString('utf8'));
      const tables: Section[] = sections.filter(({ columns }: Section) => columns.length > 0);

      const { stderr, files } = await made('csv');
      expect(stderr).not.toBe('');
      const { texts } = reports.find(one => one.id === id) as (typeof reports)[number];
      const { name } = texts[language as Language];
      const file = (table: Section): string =>
        `${name}-${language === 'nl' ? slugOf(table.title) : table.id}.csv`;
      expect([...files.keys()].sort()).toEqual(tables.map(file).sort());
      for (const table of tables) {
        const { columns, rows } = table;
        const [head, ...lines] = csvRows(
          asText(files.get(file(table)) as Buffer),
          language === 'nl' ? ';' : ',',
        );
        expect(head).toHaveLength(columns.length);
        expect(head?.every(text => text !== '')).toBe(true);
        expect(lines).toEqual(rows.map(row => columns.map(column => inCsv(row[column.key], language))));
      }

      const [workbook] = (await made('xlsx')).files.values();
      const [first, ...sheets] = await readExcelFile(workbook as Buffer);
      expect(title === undefined || first?.data[0]?.[0] === title).toBe(true);
      const said = first?.data.flat() ?? [];
      for (const { about: why, paragraphs, rows, empty, next } of sections) {
        const isEmpty = rows.length === 0 && empty !== null;
        const sentences = [isEmpty ? empty : why, ...paragraphs, next && `→ ${next}`];
        for (const sentence of sentences) if (sentence) expect(said).toContain(sentence);
      }
      expect(sheets).toHaveLength(tables.length);
      for (const [index, { columns, rows }] of tables.entries()) {
        const [, ...lines] = sheets[index]?.data ?? [];
        const shown = rows.map(row => columns.map(column => inXlsx(row[column.key], column, language)));
        expect(lines).toEqual(shown);
      }
    },
  );
});

function inCsv(cell: Cell | undefined, language: string): string {
  if (typeof cell === 'number') return language === 'nl' ? String(cell).replace('.', ',') : String(cell);
  if (typeof cell === 'boolean') return yesNo(cell, language);
  return cell === null || cell === undefined ? '' : [cell].flat().join(' | ');
}

function inXlsx(cell: Cell | undefined, { type }: Column, language: string): unknown {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return yesNo(cell, language);
  if (type === 'date' && typeof cell === 'string') {
    const isWhole = cell.length === 10;
    return isWhole ? new Date(cell) : expect.stringContaining(cell.slice(0, 4));
  }
  const text = cell === null || cell === undefined ? '' : [cell].flat().join('\n');
  return text === '' ? null : text;
}

function yesNo(cell: boolean, language: string): string {
  if (language === 'nl') return cell ? 'ja' : 'nee';
  return cell ? 'yes' : 'no';
}

const columns: Column[] = [
  { key: 'text', title: 'Tekst' },
  { key: 'list', title: 'Lijst', type: 'list' },
  { key: 'number', title: 'Getal', type: 'number' },
  { key: 'day', title: 'Dag', type: 'date' },
];

function resultOf(sections: readonly Partial<Section>[], language: 'nl' | 'en' = 'nl'): ReportResult {
  const whole = sections.map((one, index) => ({
    id: `deel-${index}`,
    title: 'Deel',
    columns,
    rows: [],
    ...one,
  }));
  return reportResult(whole, { summary: 'Wat is er?', language, initiative: '=Tuin' });
}

async function made(id: string, result: ReportResult): Promise<Map<string, Uint8Array>> {
  const vocabulary = vocabularies[result.language];
  const say = sayWith(wordsOf(vocabulary), vocabulary);
  const format = formatNamed(id, reportFormats) as FilesFormat;
  const files = await format.files(result, { say, width: 80, color: false });
  return new Map([...files].map(([name, content]) => [name, Buffer.from(content)]));
}

const hostile = [
  "=cmd|' /C calc'!A0",
  '=1+1',
  '+1',
  '-2+3',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  ' =1+1',
  '＝1+1',
  'a;=1+1',
  'a,=1+1',
  'a,"=1+1',
  'a;"";=HYPERLINK("http://kwaad.example")',
  'een "woord"; en nog een, samen',
  'twee\r\n=1+1',
  '\u202egnp.exe',
  '\u001b[31mrood\u0007',
  '\u001b]8;;http://kwaad.example\u001b\\klik',
  ']:*?/\\[',
  '_x0041_ en _x001B_',
  '</t></si><f>1+1</f>',
  '\ud800 los',
  'a;= HYPERLINK("http://kwaad.example")',
  '25,- per keer',
  '👩‍👩‍👧 日本語 é',
];

/** What a spreadsheet may take for a formula at the start of a cell. */
const formula = /^\s*[=+\-@＝＋－＠]/;

describe('hostile texts', () => {
  it.each(hostile)('%j is only text in csv, whatever separator the reader takes', async written => {
    const rows = [{ text: written, list: [written, 'x'], number: -2.5, day: '2026-03-12' }];
    for (const language of ['nl', 'en'] as const) {
      const files = await made('csv', resultOf([{ title: written, rows }], language));
      const text = asText(files.get([...files.keys()][0] ?? '') ?? new Uint8Array());
      expect(text).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
      const separator = language === 'nl' ? ';' : ',';
      const [, row] = csvRows(text, separator);
      expect(row?.[2]).toBe(language === 'nl' ? '-2,5' : '-2.5');
      expect(row?.[3]).toBe('2026-03-12');
      expect(row?.[0]?.replaceAll("'", '')).toBe(
        visibleLine(written).replace('\ud800', '\ufffd').replaceAll("'", ''),
      );
      for (const cell of [row?.[0], row?.[1]]) expect(cell).not.toMatch(formula);
      for (const other of [',', ';', '|'].filter(sign => sign !== separator)) {
        const cells: string[][] = parse(text, {
          delimiter: other,
          bom: true,
          relax_quotes: true,
          relax_column_count: true,
        });
        for (const cell of cells.flat())
          expectThat(!/^[\s"]*(?:[=+@＝＋＠]|-(?!\d|\s[^(!]*$))/.test(cell), () => cell);
      }
    }
  });

  it.each(hostile)('%j is only text in xlsx, also as the name of a sheet', async written => {
    const rows = [{ text: written, list: [written, 'x'], number: -2.5, day: '2026-03-12' }];
    const sections = [{ title: written, about: written, rows }, { title: written }];
    const files = await made('xlsx', resultOf(sections));
    const bytes = files.get('proef.xlsx') as Uint8Array;
    const parts = Object.entries(unzipSync(bytes)).map(([, part]) => strFromU8(part));
    for (const part of parts) {
      expect(part).not.toMatch(/<f>|<f\s/);
      expect(part).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
    }
    const [first, sheet, other] = await readExcelFile(Buffer.from(bytes), { trim: false });
    const shown = visibleLine(written).replace(/[\ufffd\ud800]/g, '');
    // The reader leaves the sign for an underscore as it is; a spreadsheet does not.
    const bare = (cell: unknown): string => String(cell).replaceAll('_x005F_', '_');
    expect(sheet?.data[1]?.map(cell => (typeof cell === 'string' ? bare(cell) : cell))).toEqual([
      shown,
      `${shown}\nx`,
      -2.5,
      new Date('2026-03-12'),
    ]);
    expect(first?.data[3]?.[1]).toBe('=Tuin');
    expect(sheet?.sheet).not.toBe(other?.sheet);
    for (const { sheet: name = '' } of [sheet, other].filter(one => one !== undefined)) {
      expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
      expect(name).not.toMatch(/^'|'$/);
    }
  });

  it('leaves a price as it is written', async () => {
    const row = { text: '€ 25,- per keer', list: ['1500,-', 'a; b'], number: null, day: null };
    const [file] = [...(await made('csv', resultOf([{ rows: [row] }]))).values()];
    expect(csvRows(asText(file as Uint8Array), ';')[1]).toEqual(['€ 25,- per keer', '1500,- | a; b', '', '']);
  });

  it('whatever is in a cell comes back from csv', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async text => {
        const files = await made('csv', resultOf([{ rows: [{ text, list: [], number: null, day: null }] }]));
        const [, row] = csvRows(asText(files.get([...files.keys()][0] ?? '') ?? new Uint8Array()), ';');
        expect(row?.[0]?.replaceAll("'", '')).toBe(visibleLine(text).replaceAll("'", ''));
        expect(row?.[0]).not.toMatch(formula);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a workbook', () => {
  it('gives each table a sheet of its own, and no two the same name', async () => {
    const long = 'Een lange titel van wel veertig tekens lang';
    const titles = [long, long, long.toUpperCase(), 'History', '👩‍👩‍👧'.repeat(12), "'", ''];
    const files = await made('xlsx', resultOf(titles.map(title => ({ title }))));
    const sheets = await readExcelFile(Buffer.from(files.get('proef.xlsx') as Uint8Array));
    expect(sheets.slice(0, 5).map(({ sheet }) => sheet)).toEqual([
      'Over dit rapport',
      'Een lange titel van wel…',
      'Een lange titel van wel… (2)',
      'EEN LANGE TITEL VAN WEL… (3)',
      'History (2)',
    ]);
    const names = sheets.map(({ sheet }) => sheet.toLowerCase());
    expect(new Set(names).size).toBe(titles.length + 1);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
  });

  it('knows days from long ago only as text, and cuts what does not fit in a cell', async () => {
    const days = ['1900-02-28', '1900-03-01', '2026-03', '2026'];
    const rows = days.map(day => ({ day, text: 'x'.repeat(40_000) }));
    const files = await made('xlsx', resultOf([{ rows }]));
    const [, sheet] = await readExcelFile(Buffer.from(files.get('proef.xlsx') as Uint8Array));
    const [, ...lines] = sheet?.data ?? [];
    expect(lines.map(([, , , day]) => day)).toEqual([
      '28 februari 1900',
      new Date('1900-03-01'),
      'maart 2026',
      '2026',
    ]);
    expect(String(lines[0]?.[0])).toHaveLength(32_767);
  });

  it('gives each row the height that its texts need', async () => {
    const rows = [{ text: 'één regel' }, { text: 'x'.repeat(100) }, { text: 'x'.repeat(30_000) }];
    const files = await made('xlsx', resultOf([{ rows }]));
    const parts = unzipSync(files.get('proef.xlsx') as Uint8Array);
    const sheet = strFromU8(parts['xl/worksheets/sheet2.xml'] as Uint8Array);
    const heights = [...sheet.matchAll(/<row ([^>]*)>/g)].map(
      ([, said]) => /ht="(\d+)"/.exec(said ?? '')?.[1],
    );
    expect(heights).toEqual([undefined, undefined, '45', '409']);
  });

  const partsOf = async (
    sections: readonly Partial<Section>[],
    language?: 'nl' | 'en',
  ): Promise<(name: string) => string> => {
    const files = await made('xlsx', resultOf(sections, language));
    const parts = unzipSync(files.get('proef.xlsx') as Uint8Array);
    return name => strFromU8(parts[`xl/${name}.xml`] as Uint8Array);
  };

  it.each([
    ['one row', [{ text: 'a' }]],
    ['many rows', Array.from({ length: 300 }, () => ({ text: 'x'.repeat(200) }))],
    ['no rows', []],
  ])('fits on the width of a page, with its titles on each, whatever it holds: %s', async (_, rows) => {
    const part = await partsOf([{ rows }]);
    for (let number = 1; number <= 2; number += 1) {
      const sheet = part(`worksheets/sheet${number}`);
      expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
      expect(sheet).toMatch(
        /<pageSetup (?=[^>]*fitToWidth="1")(?=[^>]*fitToHeight="0")(?=[^>]*paperSize="9")/,
      );
      expect(sheet).toContain('&amp;P / &amp;N');
      // In the order that the format asks.
      const order = [
        ...sheet.matchAll(
          /<(sheetPr|sheetViews|cols|sheetData|autoFilter|pageMargins|pageSetup|headerFooter)\b/g,
        ),
      ];
      const names = [
        'sheetPr',
        'sheetViews',
        'cols',
        'sheetData',
        'autoFilter',
        'pageMargins',
        'pageSetup',
        'headerFooter',
      ];
      const places = order.map(([, name]) => names.indexOf(name as string));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
    expect(part('workbook').match(/_xlnm\.Print_Titles/g) ?? []).toHaveLength(1);
    expect(part('worksheets/sheet2')).toContain(`<autoFilter ref="A1:D${rows.length + 1}"/>`);
  });

  it('lies on its side where it is wide, and its widest columns give way', async () => {
    const part = await partsOf([
      { rows: [{ text: 'kort' }] },
      { rows: [{ text: 'x'.repeat(90), number: 'x'.repeat(90) }] },
    ]);
    expect(part('worksheets/sheet2')).not.toContain('orientation="landscape"');
    expect(part('worksheets/sheet3')).toContain('orientation="landscape"');
    const wide = { columns: Array.from({ length: 9 }, (_, index) => ({ key: `c${index}`, title: 'T' })) };
    const cells = Object.fromEntries(
      wide.columns.map(({ key }) => [key, 'een tekst van wel veertig tekens lang enz.']),
    );
    const sheet = (await partsOf([{ ...wide, rows: [cells] }]))('worksheets/sheet2');
    const widths = [...sheet.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
    expect(widths).toHaveLength(9);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(190);
  });

  it.each(['Kas & tuin', "Anja's rol", '$& $1 $`', '<b>'])(
    'names %j where a program looks for its titles',
    async title => {
      const workbook = (await partsOf([{ title, rows: [{ text: 'a' }] }]))('workbook');
      const [, shown = ''] = /Print_Titles" localSheetId="1">'(.*?)'!\$1:\$1</.exec(workbook) ?? [];
      const plain = shown
        .replaceAll("''", "'")
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
      expect(plain.replaceAll('&apos;', "'").replaceAll("''", "'")).toBe(title);
    },
  );

  it.each([
    ['nl', '[$-413]d mmmm yyyy'],
    ['en', '[$-809]d mmmm yyyy'],
  ] as const)(
    'shows a day in the language of the report, and has the style that programs begin with (%s)',
    async (language, format) => {
      const styles = (await partsOf([{ rows: [{ day: '2026-03-12' }] }], language))('styles');
      expect(styles).toContain(`formatCode="${format}"`);
      expect(styles).toMatch(
        /<cellStyleXfs.*<cellXfs.*<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"\/>/s,
      );
    },
  );

  it('is the same file each time', async () => {
    const [one, two] = [await made('xlsx', resultOf([{}])), await made('xlsx', resultOf([{}]))];
    expect(one).toEqual(two);
    const [part] = Object.values(unzipSync(one.get('proef.xlsx') as Uint8Array));
    expect(part?.length).toBeGreaterThan(0);
  });
});

describe('where it goes', () => {
  const report = (...argv: string[]): ReturnType<typeof initiatief> =>
    initiatief(['rapport', ...argv, '--voor', 'kerngroep', '-C', linde, ...today], { cwd: folder });

  it('prints one table, and tells how to get more', async () => {
    const one = await report('--format', 'csv', '--section', 'roles');
    expect(one).toMatchObject({ code: 0, stderr: '' });
    expect(csvRows(one.stdout, ';')[1]).toEqual([
      'Penningmeester',
      'onmisbaar',
      'Hamid Bouzian',
      'nog iemand',
    ]);
    const all = await report('--format', 'csv');
    expect(all).toMatchObject({ code: 2, stdout: '' });
    expect(all.stderr).toMatchInlineSnapshot(`
      "Als csv komt het rapport "overzicht" niet in één bestand, maar in 6.
      Geef een map voor alles: --naar overzicht/
      Of kies één tabel met --deel:
        initiative  Waar staan we?
        attention   Wat vraagt nu onze aandacht?
        roles       Wie doet wat?
        coming      Wat komt eraan?
        partners    Onze partners
        help        Wie zoekt hulp, en wie biedt iets aan?
      "
    `);
  });

  it('fills a folder, makes it where it is not there yet, and writes over what it wrote before', async () => {
    mkdirSync(join(folder, 'er-al'));
    writeFileSync(join(folder, 'er-al/overzicht-onze-partners.csv'), 'oud');
    writeFileSync(join(folder, 'er-al/overzicht-weg.csv'), 'oud');
    for (const place of ['nieuw/map/', 'er-al']) {
      const { code, stdout, stderr } = await report('--format', 'csv', '--output', place, '--force');
      expect([code, stdout]).toEqual([0, '']);
      expect(stderr).toContain(`6 bestanden in ${place.replace(/\/$/, '')}/\n`);
      expect(stderr.includes('overzicht-weg.csv')).toBe(place === 'er-al');
      expect(asText(read(place, 'overzicht-onze-partners.csv'))).toContain('Gemeente Hovendrecht');
    }
    expect(asText(read('er-al/overzicht-weg.csv'))).toBe('oud');
    expect((await report('--format', 'xlsx', '--output', 'er-al')).stderr).toBe('Eén bestand in er-al/\n');
    expect(asText(read('er-al/overzicht.xlsx').slice(0, 2))).toBe('PK');
  });

  it('writes one table to one file, and a table without rows too', async () => {
    const argv = ['talenten', '--format', 'csv', '--section', 'unknown', '--output', 'een.csv'];
    expect(await report(...argv)).toEqual({ code: 0, stdout: '', stderr: 'Bewaard in een.csv\n' });
    expect(csvRows(asText(read('een.csv')), ';')).toEqual([['Wie']]);
  });

  it('says so where there is no table, and what the report says instead', async () => {
    const argv = ['rapport', 'overdracht', '--format', 'csv', '--voor', 'partners', '-C', linde, ...today];
    const { code, stdout, stderr } = await initiatief(argv);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/^Hier is nu geen tabel.*\n.* alleen voor de kerngroep\.\n/);
  });

  it('is for partners where nobody said for whom, and says so', async () => {
    const argv = ['rapport', 'talenten', '--format', 'csv', '-C', linde, ...today];
    const { stderr } = await initiatief([...argv, '--output', 'map/'], { cwd: folder });
    expect(stderr).toBe(
      '4 bestanden in map/\nDit is gemaakt voor partners. Willen jullie zelf alles zien? Zet achter de opdracht: --voor kerngroep\n',
    );
  });

  it('gives a workbook to a pipe, and not to a screen', async () => {
    const argv = ['report', '-C', linde, '--format', 'xlsx', ...today];
    const chunks: Buffer[] = [];
    const pipe = new PassThrough();
    pipe.on('data', chunk => chunks.push(chunk));
    await initiatief(argv, { stdout: pipe });
    expect((await readExcelFile(Buffer.concat(chunks))).length).toBe(7);
    const screen = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
    const { code, stderr } = await initiatief(argv, { stdout: screen });
    expect([code, screen.read()]).toEqual([2, null]);
    expect(stderr).toContain('--naar overzicht.xlsx');
  });

  it.each(['text', 'markdown', 'json'])('wants a file for %s, not a folder', async format => {
    const { code, stderr } = await report('--format', format, '--output', 'map/');
    expect(code).toBe(2);
    expect(stderr).toContain('--naar map/overzicht.');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('--section', () => {
  const report = (...argv: string[]): ReturnType<typeof initiatief> =>
    initiatief(['report', ...argv, '-C', linde, ...today]);

  it.each(['text', 'markdown', 'json', 'csv'])('gives only that section as %s', async format => {
    const { code, stdout } = await report('--section', 'partners', '--format', format);
    expect(code).toBe(0);
    expect(stdout).toContain('Gemeente Hovendrecht');
    expect(stdout).not.toContain('Sleutel van de schuur');
  });

  it('takes the title too, and gives only the events of that section', async () => {
    const [id, title] = [
      await report('--section', 'help'),
      await report('--section', 'wie zoekt hulp, en wie biedt iets aan?'),
    ];
    expect(title).toEqual(id);
    const all = await report('agenda', '--format', 'ics');
    const later = await report('agenda', '--format', 'ics', '--section', 'later');
    const count = (text: string): number => text.split('BEGIN:VEVENT').length - 1;
    expect(count(later.stdout)).toBeGreaterThan(0);
    expect(count(later.stdout)).toBeLessThan(count(all.stdout));
  });

  it('tells which there are, and which is nearest', async () => {
    const { code, stdout, stderr } = await report('--section', 'partnrs');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatchInlineSnapshot(`
      "Het deel "partnrs" zit niet in dit rapport.
      Bedoel je partners?
        initiative  Waar staan we?
        attention   Wat vraagt nu onze aandacht?
        roles       Wie doet wat?
        coming      Wat komt eraan?
        partners    Onze partners
        help        Wie zoekt hulp, en wie biedt iets aan?
      "
    `);
  });

  it('does not know a section that this audience does not get', async () => {
    const person = ['1-pitters', '--section', 'rests-on-one'];
    expect((await report(...person)).code).toBe(0);
    const { code, stderr } = await report(...person, '--for', 'everyone');
    expect(code).toBe(2);
    expect(stderr).toContain('Het deel "rests-on-one" zit niet in dit rapport.');
    expect(stderr.split('\n').slice(1).join('\n')).not.toContain('rests-on-one');
  });
});

describe('texts after each other', () => {
  it.each([
    [[], ''],
    [['een zaal'], 'een zaal'],
    [['een zaal', 'een busje'], 'een zaal; een busje'],
    [['We vroegen het.', 'Wie wist het? Niemand!', 'later'], 'We vroegen het. Wie wist het? Niemand! later'],
  ])('%j', (texts, line) => {
    expect(inOneLine(texts)).toBe(line);
  });
});
