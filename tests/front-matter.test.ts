import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import matter from 'gray-matter';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAnyYaml } from '../src/core/reading/any-yaml.ts';
import { type Raw, splitMarkdown } from '../src/core/reading/front-matter.ts';
import { readPlainYaml } from '../src/core/reading/plain-yaml.ts';
import { readRecord, type Trouble } from '../src/core/reading/read-record.ts';
import { isFitToTakeApart, takeApart } from '../src/core/reading/take-apart.ts';
import { wordsOf } from '../src/core/words/words.ts';
import { nl } from '../src/vocabulary/nl.ts';
import { initiatief } from './support/run.ts';
import { line, tidy } from './support/yaml-lines.ts';

const engines = { yaml: { parse: () => ({}), stringify: () => '' } };
const loose = fc.oneof(
  fc.constantFrom(
    '',
    'naam: x',
    '  - y',
    '# z',
    '--',
    '- - -',
    'a --- b',
    '## Kop',
    '```',
    '...',
    ' ---',
    '\t',
  ),
  fc.stringMatching(/^[ a-z:#-]{0,12}$/).filter(text => !text.startsWith('---')),
);
const fence = fc.oneof(
  { weight: 9, arbitrary: fc.constant('---') },
  fc.constantFrom('--- ', '---\t', '--- \u00a0'),
);
const body = fc.array(fc.oneof(loose, fc.constantFrom('---', '---js', '--- ', '----', '\ufeff')), {
  maxLength: 5,
});

describe('the fields and the body of a record', () => {
  it('are taken apart as every other tool does', () => {
    fc.assert(
      fc.property(fc.array(loose), body, (fields, below) => {
        const text = ['---', ...fields, '---', ...below].join('\n');
        const other = matter(text, { language: 'yaml', engines });
        expect(splitMarkdown(text)).toEqual({ yaml: other.matter, yamlAt: 3, body: other.content });
      }),
      { numRuns: 2000 },
    );
  });

  it('are the same to who reads plain files quickly and to gray-matter', () => {
    let taken = 0;
    let quickly = 0;
    fc.assert(
      fc.property(
        fence,
        fc.oneof(
          tidy,
          tidy,
          tidy,
          fc.array(line, { maxLength: 3 }),
          fc.tuple(tidy, fc.array(line, { maxLength: 2 })).map(all => all.flat()),
        ),
        fence,
        body,
        (opening, fields, closing, below) => {
          const text = [opening, ...fields, closing, ...below].join('\n');
          const split = splitMarkdown(text);
          if (!('yaml' in split)) return;
          const long = atLength(text, split.yaml);
          if (long === undefined) return;
          taken += 1;
          expect(long.body).toBe(split.body);
          const quick = readPlainYaml(split.yaml);
          if (quick === undefined) return;
          quickly += 1;
          expect(long.raw).toEqual(quick);
        },
      ),
      { numRuns: 4000 },
    );
    expect(quickly).toBeGreaterThan(500);
    expect(taken - quickly).toBeGreaterThan(250);
  });

  it.each([
    ['spaces behind the second dashes', '---\nnaam: "a"\n--- \n\n## Waarvoor?\n\nEten\n'],
    ['a tab there, and no body', '---\nnaam: "a"\n---\t'],
    ['very many blank lines', `---\nnaam: "a"${'\n'.repeat(300)}---\n`],
    ['a block in another language', '---js\nnaam: "a"\n---\n'],
    ['a block in ours, by name', '---yaml\nnaam: "a"\n---\n'],
  ])('%s are not left to gray-matter', (_name, text) => {
    const split = splitMarkdown(text);
    expect(isFitToTakeApart(text, 'yaml' in split ? split.yaml : '')).toBe(false);
  });
});

/** What gray-matter and js-yaml make of a record; nothing where they are not asked, or cannot tell. */
function atLength(text: string, yaml: string): { raw: Raw; body: string } | undefined {
  const file = { file: 'rollen/a.md', text, body: 'not taken' } as Trouble['file'];
  let raw: Raw | undefined;
  const fill = (fields: Raw): void => {
    raw = fields;
  };
  const isRead = readAnyYaml({ file, yaml, yamlAt: 3, isFenced: true, words: wordsOf(nl), fill });
  return isRead ? { raw: raw as Raw, body: file.body } : undefined;
}

describe('gray-matter', () => {
  const text = '---\nnaam: "Een \\u0041: b"\nnodig: [koken]\n---\n\ntekst\n';

  it('runs nothing, and reads no language but ours', () => {
    const names = [
      'js',
      'javascript',
      'json',
      'coffee',
      'cson',
      'toml',
      'constructor',
      'toString',
      '__proto__',
    ];
    for (const name of [...names, 'hasOwnProperty', 'valueOf', ' js', 'JS']) {
      const hostile = `---${name}\n{ naam: (globalThis.didRun = true) }\n---\n`;
      expect(() => takeApart(hostile, () => 'read'), name).toThrow();
    }
    expect('didRun' in globalThis).toBe(false);
  });

  it('keeps nothing of what it read', () => {
    const read = (): { raw: Raw; body: string } => takeApart(text, () => ({ naam: 'A' }));
    const first = read();
    (first.raw as Record<string, Raw>).naam = 'changed';
    expect(read()).toEqual({ raw: { naam: 'A' }, body: '\ntekst\n' });
    for (let turn = 0; turn < 100; turn += 1) takeApart(`---\na: ${turn}\n---\n`, () => null);
    expect(Object.keys((matter as unknown as { cache: object }).cache)).toEqual([]);
  });

  it.each([
    'excerpt_separator: {toString: [a], valueOf: b}',
    'excerpt_separator: [een, twee]',
    'excerpt_separator: "---"',
    'excerpt: "---"\nsections: [true]',
    'x_eigen: {__proto__: {excerpt_separator: [a]}}',
    'constructor: {prototype: [a]}',
    'isEmpty: "ja"\nempty: [a]\ncontent: "x: y"\nmatter: [b]',
  ])('takes no field for a setting of its own: %j', head => {
    const entry = { kind: 'role', id: 'a', path: 'rollen/a.md', isLink: false } as const;
    const filled: Raw[] = [];
    const file = readRecord(
      entry,
      { text: `---\nnaam: "\\x41"\n${head}\n---\nEen\n---\nTwee\n` },
      wordsOf(nl),
      {
        trouble: trouble => {
          readAnyYaml({ ...trouble, fill: raw => filled.push(raw) });
        },
        doubt: () => {},
      },
    );
    expect(filled).toMatchObject([{ naam: 'A' }]);
    expect(file.body).toBe('Een\n---\nTwee\n');
  });
});

describe('a record that was made to keep the program busy', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'initiatief-'));
    mkdirSync(join(folder, 'rollen'));
    writeFileSync(join(folder, 'initiatief.yaml'), 'taal: nl\nnaam: Proef\n');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const many = 100_000;
  it.each([
    ['blank lines', '\n'.repeat(many), ''],
    ['lines of spaces', '   \n'.repeat(many / 4), ''],
    ['lines of tabs', '\t\n'.repeat(many / 2), ''],
    ['returns', '\r'.repeat(many), ''],
    ['lines of a hard space', '\u00a0\n'.repeat(many / 2), ''],
    ['separators of lines', '\u2028'.repeat(many), ''],
    ['signs for the order of bytes', '\ufeff'.repeat(many), ''],
    ['form feeds', '\f'.repeat(many), ''],
    ['runs of blank lines with a comment below each', `${'\n'.repeat(150)}#\n`.repeat(many / 160), ''],
    ['comments', '#\n'.repeat(many / 2), ''],
    ['comments of one line', `#${' #'.repeat(many / 2)}`, ''],
    ['lines that nearly are dashes', '--\n'.repeat(many / 3), ''],
    ['dashes in the body', 'x: [a]', '---\n'.repeat(200_000)],
    ['blocks of another language in the body', 'x: [a]', '---js\nglobalThis.didRun = 1\n'.repeat(30_000)],
  ])('is told about soon: %s', async (_name, head, below) => {
    writeFileSync(join(folder, 'rollen/a.md'), `---\nnaam: "Kas"\nnodig: ["koken"]\n${head}\n---\n${below}`);
    const start = performance.now();
    const { code, stderr } = await initiatief(['check'], { cwd: folder });
    expect(performance.now() - start).toBeLessThan(15_000);
    expect(code).toBeLessThan(2);
    expect(stderr).not.toContain('not-judged');
    expect('didRun' in globalThis).toBe(false);
  });
});
