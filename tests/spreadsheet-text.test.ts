import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { csvText } from '../src/core/output/csv-text.ts';
import { keptAsText } from '../src/core/output/spreadsheet-text.ts';
import { inFolder } from './support/register.ts';
import { initiatief } from './support/run.ts';

const dutch = { separator: ';', decimal: ',', hasMark: true } as const;

/** Texts as they stand in records, and as a table shows them. */
const texts: readonly (readonly [text: string, shown: string])[] = [
  ['0612345678', '06 12345678'],
  ['0701234567', '070 1234567'],
  ['0111234567', '0111 234567'],
  ['+31612345678', '+31 6 12345678'],
  ['+31701234567', '+31 701234567'],
  ['+31 6 12345679', '+31 6 12345679'],
  ['06 12345678', '06 12345678'],
  ['06-12345678', '\u200706-12345678'],
  ['+32471234567', '+32 471234567'],
  ['+352621123456', '+352 621123456'],
  ['01234567', '\u200701234567'],
  ['007', '\u2007007'],
  ['3-4', '\u20073-4'],
  ['1/2', '\u20071/2'],
  ['12-3-26', '\u200712-3-26'],
  ['2026-03', '\u20072026-03'],
  ['5 mrt', '\u20075 mrt'],
  ['mei-3', '\u2007mei-3'],
  ['1e5', '\u20071e5'],
  ['1.10', '\u20071.10'],
  ['12:30', '\u200712:30'],
  ['12345678901234567', '\u200712345678901234567'],
  ['1234 AB', '1234 AB'],
  ['Hoofdstraat 3', 'Hoofdstraat 3'],
  ['maart', 'maart'],
  ['3 dozen', '3 dozen'],
];

describe('a text in a table', () => {
  it.each(texts)('%s', (text, shown) => {
    expect(keptAsText(text)).toBe(shown);
  });

  it('keeps a telephone number as it is written, for who sees contact details', async () => {
    const files = {
      'initiatief.yaml': 'taal: nl\nnaam: De Proef\n',
      'partners/g.md': 'naam: Gemeente\nsoort: gemeente\ncontactpersonen: [karin, fatima, wim]',
      'personen/karin.md': 'naam: Karin\npartner: g\ncontactgegevens:\n  telefoon: 0612345678',
      'personen/fatima.md': 'naam: Fatima\npartner: g\ncontactgegevens:\n  telefoon: "+31 6 12345679"',
      'personen/wim.md': 'naam: Wim\npartner: g\ncontactgegevens:\n  telefoon: "=0612345678"',
    };
    await inFolder(files, async folder => {
      const argv = [
        'report',
        'contacts',
        '--with-details',
        '--for',
        'core',
        '--format',
        'csv',
        '--section',
        'details',
      ];
      const { stdout } = await initiatief([...argv, '-C', folder, '--today', '2026-06-01']);
      const rows = parse(stdout, { delimiter: ';', bom: true, columns: true }) as Record<string, string>[];
      expect(rows.map(({ Wie: name, Telefoon: phone }) => [name, phone]).sort()).toEqual([
        ['Fatima', '+31 6 12345679'],
        ['Karin', '06 12345678'],
        ['Wim', "'=0612345678"],
      ]);
    });
  });

  it('never begins with what begins a formula, but for a telephone number', () => {
    const piece = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '＝',
      ' ',
      '31 6',
      '1',
      'SUM(A1)',
      '!',
      ';',
      ',',
      '"',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 6 }).map(parts => parts.join('')),
        text => {
          const [[cell = '']] = parse(csvText([keptAsText(text)], [], dutch), {
            delimiter: ';',
            bom: true,
          }) as [string[]];
          if (!/^\+\d{1,3}(?: \d+)+$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** The two ways in which a Dutch LibreOffice opens a table: dates are looked for, or not. */
describe.skipIf(!hasOffice)('LibreOffice', () => {
  it.each([true, false])(
    'shows the same text in each cell (looking for dates: %s)',
    async looksForDates => {
      const folder = mkdtempSync(join(tmpdir(), 'initiatief-'));
      try {
        const rows = texts.map(([text]) => [keptAsText(text)]);
        writeFileSync(join(folder, 't.csv'), csvText(['kop'], rows, dutch));
        const reading = `--infilter=CSV:59,34,76,1,,1043,false,${looksForDates}`;
        const profile = `-env:UserInstallation=file://${folder}/profile`;
        execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', reading, 't.csv'], {
          cwd: folder,
        });
        const [sheet] = await readExcelFile(readFileSync(join(folder, 't.xlsx')));
        const cells = (sheet?.data ?? [])
          .slice(1)
          .map(([cell]) => (typeof cell === 'string' ? cell.trim() : cell));
        expect(cells).toEqual(texts.map(([, shown]) => shown.trim()));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    60_000,
  );
});
