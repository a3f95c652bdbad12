import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { addInterval, lastDay } from '../src/core/ground/calendar.ts';
import { kinds } from '../src/core/model/kinds.ts';
import type { RecordFile } from '../src/core/model/record.ts';
import { needsCloserLook, parseYaml } from '../src/core/reading/any-yaml.ts';
import { atOnce } from '../src/core/reading/closer-look.ts';
import { isFields, type Raw } from '../src/core/reading/front-matter.ts';
import { locatorOf } from '../src/core/reading/locate.ts';
import { type Content, readRecord } from '../src/core/reading/read-record.ts';
import {
  readBoolean,
  readDay,
  readInterval,
  readNumber,
  readPartialDate,
} from '../src/core/reading/values.ts';
import { wordsOf } from '../src/core/words/words.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { expectEqual, expectThat } from './support/expecting.ts';

const { nl, en } = vocabularies;

describe('a day', () => {
  it.each([
    ['2026-03-12', '2026-03-12'],
    ['2026-3-12', '2026-03-12'],
    ['2026/03/12', '2026-03-12'],
    ['12-3-2026', '2026-03-12'],
    ['12-03-2026', '2026-03-12'],
    ['12/3/2026', '2026-03-12'],
    ['12.3.2026', '2026-03-12'],
    ['12 maart 2026', '2026-03-12'],
    ['12 Maart 2026', '2026-03-12'],
    ['12 mrt 2026', '2026-03-12'],
    ['12 mrt. 2026', '2026-03-12'],
    ['1 sept 2026', '2026-09-01'],
    ['29 februari 2028', '2028-02-29'],
    ['31 feb 2026', undefined],
    ['31-2-2026', undefined],
    ['29 februari 2026', undefined],
    ['2026-02-30', undefined],
    ['2026-13-01', undefined],
    ['2026-00-10', undefined],
    ['0-3-2026', undefined],
    ['12-3-26', undefined],
    ['12 march 2026', undefined],
    ['12 ma 2026', undefined],
    ['2026-02-12T00:00:00.000Z', '2026-02-12'],
    ['2026-02-12 00:00:00Z', '2026-02-12'],
    ['2026-02-12T00:00:00+00:00', '2026-02-12'],
    ['2026-07-12T21:59:59Z', '2026-07-12'],
    ['2026-03-01T10:00:00', '2026-03-01'],
    ['2026-03-01T10:00', '2026-03-01'],
    ['2026-03-01 10:00', '2026-03-01'],
    ['2026-03-01 23:30', '2026-03-01'],
    ['2026-03-01t23:59:59.999', '2026-03-01'],
    ['2026-03-01T00:00:00+01:00', '2026-03-01'],
    ['2026-03-01T23:30:00+0200', '2026-03-01'],
    ['2026-03-01 00:00:00 +01:00', '2026-03-01'],
    ['12-3-2026 19:30', '2026-03-12'],
    ['12 maart 2026 om 19.30 uur', '2026-03-12'],
    ['12 maart 2026, 19:30', '2026-03-12'],
    ['2026-03-11T23:00:00.000Z', undefined],
    ['2026-07-11T22:00:00Z', undefined],
    ['2026-07-11 22:00 UTC', undefined],
    ['2026-02-30T00:00:00Z', undefined],
    ['2026-03-01T25:00', undefined],
    ['2026-03-01T', undefined],
    ['2026-03 10:00', undefined],
    ['2026-03', undefined],
    ['2026', undefined],
    ['morgen', undefined],
    ['', undefined],
  ])('%s in Dutch', (text, day) => {
    expect(readDay(text, nl)).toBe(day);
  });

  it.each([
    ['12 March 2026', '2026-03-12'],
    ['12 mar 2026', '2026-03-12'],
    ['12-3-2026', '2026-03-12'],
    ['12 maart 2026', undefined],
    ['March 12, 2026', undefined],
  ])('%s in English', (text, day) => {
    expect(readDay(text, en)).toBe(day);
  });
});

describe('a partial date', () => {
  it.each([
    ['2026-03-12', '2026-03-12'],
    ['12-3-2026', '2026-03-12'],
    ['2026-03', '2026-03'],
    ['2026-3', '2026-03'],
    ['3-2026', '2026-03'],
    ['03/2026', '2026-03'],
    ['maart 2026', '2026-03'],
    ['2026', '2026'],
    ['2026-13', undefined],
    ['13-2026', undefined],
    ['26', undefined],
    ['lente 2026', undefined],
  ])('%s', (text, date) => {
    expect(readPartialDate(text, nl)).toBe(date);
  });

  it.each([
    ['2026', '2026-12-31'],
    ['2026-02', '2026-02-28'],
    ['2028-02', '2028-02-29'],
    ['2026-04-03', '2026-04-03'],
  ])('%s ends on %s', (partial, day) => {
    expect(lastDay(partial)).toBe(day);
  });
});

describe('a duration', () => {
  it.each([
    ['3 maanden', 'P3M'],
    ['1 maand', 'P1M'],
    ['2 weken', 'P2W'],
    ['1 week', 'P1W'],
    ['10 dagen', 'P10D'],
    ['2 jaar', 'P2Y'],
    ['2 jaren', 'P2Y'],
    ['1 Jaar', 'P1Y'],
    ['P3M', 'P3M'],
    ['P1Y6M', 'P1Y6M'],
    ['geen', 'none'],
    ['Geen', 'none'],
    ['3 months', undefined],
    ['3maanden', undefined],
    ['drie maanden', undefined],
    ['3', undefined],
    ['0 maanden', undefined],
    ['P0D', undefined],
    ['P', undefined],
    ['-3 maanden', undefined],
    ['99999999999999999999 jaar', undefined],
  ])('%s in Dutch', (text, interval) => {
    expect(readInterval(text, nl)).toBe(interval);
  });

  it.each([
    ['3 months', 'P3M'],
    ['1 year', 'P1Y'],
    ['none', 'none'],
    ['P3M', 'P3M'],
    ['3 maanden', undefined],
  ])('%s in English', (text, interval) => {
    expect(readInterval(text, en)).toBe(interval);
  });

  it.each([
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2028-01-31', 'P1M', '2028-02-29'],
    ['2028-02-29', 'P1Y', '2029-02-28'],
    ['2026-08-31', 'P6M', '2027-02-28'],
    ['2026-12-31', 'P1D', '2027-01-01'],
    ['2026-03-01', 'P2W', '2026-03-15'],
    ['2026-01-01', 'none', undefined],
  ])('%s and %s is %s', (day, interval, end) => {
    expect(addInterval(day, interval)).toBe(end);
  });
});

describe('yes, no and numbers', () => {
  it.each([
    ['ja', true],
    ['JA', true],
    ['yes', true],
    ['true', true],
    ['nee', false],
    ['no', false],
    ['false', false],
    ['misschien', undefined],
    ['1', undefined],
  ])('%s', (text, value) => {
    expect(readBoolean(text)).toBe(value);
  });

  it.each([
    ['3', 3],
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['-1', -1],
    ['0', 0],
    ['1e3', undefined],
    ['0x10', undefined],
    ['twee', undefined],
    ['Infinity', undefined],
    ['', undefined],
  ])('%s', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });
});

function read(text: string, path = 'rollen/a.md', kind: RecordFile['kind'] = 'role'): RecordFile {
  const content: Content = { text };
  return readRecord({ path, kind, id: 'a', isLink: false }, content, wordsOf(nl), atOnce);
}

describe('the schema decides the type', () => {
  const partner = (head: string): unknown => read(`---\n${head}\n---\n`, 'partners/a.md', 'partner').data;

  it('a number keeps its zero, and a word that means no stays a name', () => {
    expect(partner('naam: nee\nsoort: fonds\nkvk: 01234567')).toMatchObject({ name: 'nee', kvk: '01234567' });
    expect(partner('naam: 12:30\nsoort: fonds')).toMatchObject({ name: '12:30' });
    expect(partner('naam: A\nsoort: fonds\nmag_beslissen: "~"')).toMatchObject({ may_decide: '~' });
    expect(partner("naam: 'null'\nsoort: fonds")).toMatchObject({ name: 'null' });
    expect(partner('naam: nul\nsoort: fonds')).toMatchObject({ name: 'nul' });
    expect(partner('naam: 1e3\nsoort: fonds\ndragend: nee')).toMatchObject({ name: '1e3', carrying: false });
    expect(partner('naam: 2026-03-12\nsoort: fonds')).toMatchObject({ name: '2026-03-12' });
  });

  it('what is empty is absent', () => {
    const record = read('---\nnaam: A\nwie:\n  -\n  - persoon:\nnodig: []\nwaarvoor: ""\nsoort:\n---\n');
    expect(record.problems).toEqual([]);
    expect(record.data).toEqual({ name: 'A' });
  });

  it('a name without a value in a list of texts is text with a colon, and not nothing', () => {
    const { problems } = read('---\nnaam: A\nnodig:\n  - koken:\n---\n');
    expect(problems).toMatchObject([
      { reason: 'wrong-type', path: ['requires', 0], facts: { written: 'koken:' } },
    ]);
  });
});

/** A value with every nothing as an empty text, also as the name of a field: there the two parsers differ. */
function plain(value: unknown): unknown {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object') return value;
  return Object.entries(value)
    .map(([key, inner]) => [key === 'null' ? '' : key, plain(inner)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

const options = { schema: 'failsafe', logLevel: 'silent', prettyErrors: false, uniqueKeys: false } as const;
const word = fc.stringMatching(/^[a-zà-ÿ0-9@#:'"\-[\]{}|>&*!%?,. ]{0,20}$/);
const tree = fc.letrec<{ value: unknown }>(tie => ({
  value: fc.oneof(
    { depthSize: 'small' },
    word,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/), tie('value'), { maxKeys: 4 }),
  ),
})).value;

/** Lines as people type them, sound and not, in any order. */
const line = fc.constantFrom(
  'naam: A',
  'naam: "A: b"',
  "naam: 'A",
  'naam: A: b',
  'Naam: B',
  'soort: activiteit',
  'soort: klus',
  'sort: rol',
  'sinds: 12-3-2026',
  'sinds: 31-2-2026',
  'wie:',
  'wie: fatima',
  '  - fatima',
  '  - persoon: wim',
  '    als: trekker',
  '    als: baas',
  '   sinds: ooit',
  '  -',
  '-',
  '- -',
  '  - soort: a',
  '    levert:',
  '      - ',
  '  - {a}',
  '- los',
  'nodig: [koken, bakken]',
  'nodig: [koken',
  'minimaal: twee',
  'waarvoor: |',
  'waarvoor: > ',
  '  tekst met: een punt',
  'tekst zonder veld',
  '# uitleg',
  'labels: tuin # geld',
  'x_eigen: {a: [b, c: d]}',
  '__proto__: x',
  '? a',
  ': b',
  '\tnaam: tab',
  '',
  '   ',
  '*a',
  '&b c',
  '"k": v',
  'a: "b\\nc"',
  '<<: x',
  '...',
  '%YAML 1.2',
  '<<<<<<< HEAD',
);

describe('the two parsers of YAML', () => {
  const same = (yaml: string): void => {
    const document = parseDocument(yaml, options);
    if (document.errors.length > 0 || needsCloserLook(yaml)) return;
    let value: unknown;
    try {
      value = parseYaml(yaml);
    } catch {
      return;
    }
    // What is a bare text or a list is no record, and goes to the other parser anyway.
    if (!isFields(value as Raw)) return;
    expectEqual(plain(document.toJS()), plain(value));
  };

  it('give the same values for what a program wrote', () => {
    fc.assert(
      fc.property(tree, value => same(stringify({ value }, { schema: 'failsafe' }))),
      { numRuns: 500 },
    );
  });

  it('give the same values for what people type', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), rows => same(rows.join('\n'))),
      { numRuns: 2000 },
    );
  });

  it('give the same values for any text', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), rows => same(rows.join('\n'))),
      { numRuns: 2000 },
    );
  });
});

describe('an empty item at the end of a list in a list', () => {
  it.each([
    'partijen:\n  - partner: a\n    levert:\n      -\n  - partner: b\n    levert: c',
    'partijen:\n- partner: a\n  levert:\n  - \n\n# ook b\n- partner: b\n  levert: c',
    'partijen:\n  - partner: a\n    levert:\n      - # nog niets\n  - partner: b\n    levert: c',
    'partijen:\n  - levert: [c]\n    partner: a\n    x_los:\n    -\n    -\n  - partner: b\n    levert: c',
  ])('belongs to that list alone: %j', head => {
    const { data } = read(`---\nnaam: A\n${head}\n---\n`, 'afspraken/a.md', 'agreement');
    expect(data).toMatchObject({ parties: [{ partner: 'a' }, { partner: 'b', delivers: ['c'] }] });
  });
});

describe('a place', () => {
  const kind = fc.constantFrom(...kinds);
  const body = fc.constantFrom('', '\n## Waarvoor?\n\nEten.\n', '\n## Samenvatting\n', 'tekst');
  const eol = fc.constantFrom('\n', '\r\n');

  it('is always in the file, and reading never breaks', () => {
    const check = (
      rows: readonly string[],
      kindOfFile: RecordFile['kind'],
      end: string,
      below: string,
    ): void => {
      const text = ['---', ...rows, '---', below].join(end);
      const file = read(text, kindOfFile === 'initiative' ? 'initiatief.yaml' : 'map/a.md', kindOfFile);
      const textLines = file.text.split('\n');
      const locator = locatorOf(file, wordsOf(nl));
      for (const problem of file.problems) {
        const place =
          problem.type === 'unreadable'
            ? { file: file.file, path: [], span: problem.span }
            : {
                file: file.file,
                path: problem.path,
                part: problem.type === 'schema' ? problem.part : undefined,
              };
        const { line: at, column, endLine, endColumn } = locator.rangeOf(place);
        const isThere =
          at >= 1 &&
          endLine <= textLines.length &&
          column <= (textLines[at - 1] as string).length + 1 &&
          endColumn <= (textLines[endLine - 1] as string).length + 1 &&
          (endLine > at || endColumn >= column);
        expectThat(isThere, () => `from ${at}:${column} to ${endLine}:${endColumn}`);
      }
      expectThat(file.readable || file.problems.length > 0, () => 'it is not readable, and nothing says why');
    };
    fc.assert(fc.property(fc.array(line, { maxLength: 14 }), kind, eol, body, check), { numRuns: 3000 });
  });
});
