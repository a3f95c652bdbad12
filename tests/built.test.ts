import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { built } from './support/run.ts';
import { withoutExpected } from './support/without-expected.ts';

const top = join(import.meta.dirname, '..');
const root = join(import.meta.dirname, 'rules');
const cases = readdirSync(root).flatMap(rule => readdirSync(join(root, rule)).map(name => [rule, name]));

/** What a report reads of the program. */
const reporting = ['cli.cjs', 'program.cjs', 'reporting.cjs', 'shared.cjs'];

/** Building rewrites the program, so the cases of the rules are asked of what comes out of it too. */
it('the built program says the same as its source', async () => {
  for (const [rule = '', name = ''] of cases) {
    const folder = join(root, rule, name);
    const options = ['--today', '2026-09-01', '--rule', rule, '--color', 'never'];
    const { stdout } = await withoutExpected(folder, copy => built(['check', '-C', copy, ...options]));
    expect(stdout, `${rule}/${name}`).toBe(readFileSync(join(folder, 'expected.txt'), 'utf8'));
  }
}, 60_000);

it.skipIf(process.platform === 'win32')('says so when the folder it is called from was taken away', () => {
  const folder = mkdtempSync(join(tmpdir(), 'initiatief-'));
  const bin = join(import.meta.dirname, '../bin/initiatief.js');
  const script = `cd '${folder}' && rmdir '${folder}' && '${process.execPath}' '${bin}' check --language nl`;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8' });
  const told = `De map ${folder} is er niet.\nKijk of de naam klopt, en of je in de goede map staat.\n`;
  expect([status, stdout, stderr]).toEqual([2, '', told]);
});

it('holds nothing that was made for one version of node', () => {
  const made = readdirSync(join(import.meta.dirname, '../dist'), { recursive: true, withFileTypes: true });
  const files = made.filter(entry => entry.isFile()).map(({ name }) => name);
  expect(
    files.filter(name => !/\.cjs$|\.d\.ts$|^(?:THIRD-PARTY\.txt|highs\.wasm|package\.json)$/.test(name)),
  ).toEqual([]);
  expect(files).toContain('program.cjs');
});

/** Reading code takes time at each start, also where it is never run. */
it.each<[argv: string, read: string[]]>([
  ['check', ['cli.cjs', 'program.cjs']],
  ['check --format json', ['acting.cjs', 'cli.cjs', 'program.cjs', 'shared.cjs']],
  ['report --format json', [...reporting, 'parts/@orama-stemmers-dutch.cjs']],
  ['report --color never', [...reporting, 'parts/@orama-stemmers-dutch.cjs', 'parts/chalk.cjs']],
  ['report meeting-paper --for everyone --format markdown', reporting],
  [
    'done 2026-06-04-watertappunt --as kept --dry-run --yes',
    [
      'acting.cjs',
      'cli.cjs',
      'parts/chalk.cjs',
      'parts/diff.cjs',
      'parts/yaml.cjs',
      'program.cjs',
      'shared.cjs',
    ],
  ],
])('%s reads what it needs of the program and of packages, and no more', (argv, read) => {
  const bin = join(top, 'bin/initiatief.js');
  const example = join(top, 'examples/buurttuin-de-linde');
  const { stderr } = spawnSync(
    process.execPath,
    [
      '--require',
      join(top, 'tests/support/tell-what-was-read.cjs'),
      bin,
      ...argv.split(' '),
      '--today',
      '2026-09-01',
      '-C',
      example,
    ],
    { encoding: 'utf8' },
  );
  expect(JSON.parse(stderr.slice(stderr.indexOf('[')))).toEqual([...read].sort());
});
