import fc from 'fast-check';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { isBareForReaders, isNumber } from '../src/core/changing/scalar.ts';
import { Nothing } from '../src/core/reading/nothing.ts';
import { readPlainYaml } from '../src/core/reading/plain-yaml.ts';
import { isSurelyBare } from '../src/core/reading/surely-bare.ts';
import { expectEqual } from './support/expecting.ts';
import { line, tidy } from './support/yaml-lines.ts';

let read = 0;
function compare(lines: readonly string[]): void {
  const yaml = lines.join('\n');
  const value = readPlainYaml(yaml);
  if (value === undefined) return;
  read += 1;
  const expected = withNothing(asText(value));
  expectEqual(load(yaml, { schema: FAILSAFE_SCHEMA }), expected);
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
  expectEqual(document.errors, []);
  expectEqual(withNothing(document.toJS()), expected);
}

/** Nothing that is written out as what was written: these parsers were told that all is text. */
function asText(value: unknown): unknown {
  if (value instanceof Nothing) return value.written;
  if (Array.isArray(value)) return value.map(asText);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asText(inner)]));
}

/** Nothing as an empty text, as a parser gives it for which all is text. */
function withNothing(value: unknown): unknown {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(withNothing);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, withNothing(inner)]));
}

describe('what the reader of plain YAML reads, both parsers read alike', () => {
  it('in any lines', () => {
    read = 0;
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), compare), { numRuns: 5000 });
    expect(read).toBeGreaterThan(10);
  });

  it('in tidy fields', () => {
    read = 0;
    fc.assert(fc.property(tidy, compare), { numRuns: 1000 });
    expect(read).toBeGreaterThan(700);
  });

  it('in tidy fields in which somebody typed', () => {
    read = 0;
    const typed = fc.tuple(tidy, line, fc.nat(), fc.constantFrom('add', 'replace', 'behind', 'deeper'));
    fc.assert(
      fc.property(typed, ([lines, extra, where, how]) => {
        const at = where % lines.length;
        const there = lines[at] as string;
        if (how === 'add') lines.splice(at, 0, extra);
        else if (how === 'replace') lines[at] = extra;
        else lines[at] = how === 'behind' ? `${there}${extra}` : `  ${there}`;
        compare(lines);
      }),
      { numRuns: 5000 },
    );
    expect(read).toBeGreaterThan(500);
  });
});

it('reads what records are made of', () => {
  const yaml = [
    '',
    'naam: Moestuin',
    '# Wie belooft wat?',
    'partijen:',
    '  - partner: school',
    '    levert:',
    '      - "zaden: bonen"',
    "      - 'gereedschap'",
    '  - persoon: wim',
    '    uiterlijk:',
    '',
    'labels:',
    '- tuin',
    'sinds: 2026-03 ',
  ].join('\n');
  expect(readPlainYaml(yaml)).toEqual({
    naam: 'Moestuin',
    partijen: [
      { partner: 'school', levert: ['zaden: bonen', 'gereedschap'] },
      { persoon: 'wim', uiterlijk: null },
    ],
    labels: ['tuin'],
    sinds: '2026-03',
  });
});

it.each([
  '',
  '- a',
  'naam: [a]',
  'naam: a: b',
  'naam: a # b',
  'naam: a\n  b',
  'naam: a\nnaam: b',
  'naam: |\n  a',
  'naam: &a b',
  '---\nnaam: a',
])('leaves %j to the parser', yaml => {
  expect(readPlainYaml(yaml)).toBeUndefined();
});

it('what is surely bare is so for the readers as well', () => {
  const sign = fc.constantFrom(...'aexyYnNoOfTu019 -–_.:~é×ÿž');
  const word = fc.constantFrom(
    'null',
    'yes',
    'no',
    'on',
    'off',
    'true',
    'False',
    'nan',
    'inf',
    'y',
    'e3',
    '1e3',
    '0x1f',
  );
  const text = fc.array(
    fc.oneof({ weight: 4, arbitrary: sign }, word, fc.constantFrom('2024', '03', ' ', '-')),
    {
      maxLength: 6,
    },
  );
  const words = fc.record({ pieces: text, isFlow: fc.boolean(), isWords: fc.boolean() });
  let sure = 0;
  fc.assert(
    fc.property(words, ({ pieces, isFlow, isWords }) => {
      const all = pieces.join('');
      if (isWords && isNumber(all)) expect(isBareForReaders(all, isFlow, isWords)).toBe(false);
      if (!isSurelyBare(all, isWords)) return;
      sure += 1;
      expect(isBareForReaders(all, isFlow, isWords)).toBe(true);
    }),
    { numRuns: 3000 },
  );
  expect(sure).toBeGreaterThan(300);
});
