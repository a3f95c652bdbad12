import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const parts = ['bin', 'src', 'schemas', 'scripts', 'templates', 'tests', 'package.json', 'tsconfig.json'];

/** What can be laid down, and a word of the test that then tells what is still to be written. */
const things: readonly (readonly [words: string, file: string])[] = [
  ['rule people a-new-rule', 'src/rules/people/a-new-rule.ts'],
  ['rule records another-rule', 'src/rules/records/another-rule.ts'],
  ['report a-new-report', 'src/reports/a-new-report.ts'],
  ['format a-new-format anf', 'src/formats/a-new-format.ts'],
  ['action a-new-action nieuwe-actie', 'src/actions/a-new-action.ts'],
  ['command a-new-command nieuwe-opdracht', 'src/commands/a-new-command.ts'],
  ['kind loan loans uitlening uitleningen', 'schemas/loan.schema.json'],
];

/** Where what is lacking is told. */
const failing = ['parity', 'a-new-command', 'templates', 'loan'];

describe('npm run new', () => {
  let folder: string;
  const run = (program: string, ...args: string[]) => {
    const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } } as const;
    const { status, stdout, stderr } = spawnSync(program, args, options);
    return { status, said: stdout + stderr };
  };
  const tool = (name: string) => join(root, 'node_modules/.bin', name);
  // Made once: to read it as TypeScript anew takes longer than what it does.
  const made = 'scripts/new.js';
  const lay = (words: string) => run(process.execPath, made, ...words.split(' '));

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'new-'));
    for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const entryPoints = [join(root, 'scripts/new.ts')];
    await build({ entryPoints, outfile: join(folder, made), bundle: true, platform: 'node', format: 'esm' });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(things)(
    '%s: lays its files down, tells what comes next, and writes nothing twice',
    (words, file) => {
      const { status, said } = lay(words);
      expect({ status, said }).toEqual({ status: 0, said: expect.stringContaining('\nNow:\n1. Write ') });
      const text = readFileSync(join(folder, file), 'utf8');
      expect(text).toContain('…');
      const again = lay(words);
      expect(again).toEqual({ status: 2, said: expect.stringContaining('Nothing was written.') });
      expect(readFileSync(join(folder, file), 'utf8')).toBe(text);
    },
  );

  it('words loan: lays down each word that its schema asks, and names the hints that it takes over', () => {
    const path = join(folder, 'schemas/loan.schema.json');
    const schema = JSON.parse(readFileSync(path, 'utf8'));
    const lent = { type: 'string', enum: ['lent', 'back'], default: 'lent' };
    const fields = {
      ...schema.properties,
      borrower: { type: 'string' },
      stand: lent,
      lent_on: schema.properties.due,
    };
    const which = {
      oneOf: [{ required: ['due'] }, { required: ['lent_on'] }],
      conditions: { oneOf: 'due-or-lent' },
    };
    const more = { asked: [...schema.asked, 'body'], changesWith: 'loans' };
    writeFileSync(path, JSON.stringify({ ...schema, ...which, ...more, properties: fields }));
    const words = () => run(tool('tsx'), 'scripts/new.ts', 'words', 'loan');
    const { status, said } = words();
    expect({ status, said }).toEqual({
      status: 0,
      said: expect.stringMatching(/\n {3}due: Wanneer .* \/ When /),
    });
    expect(said).not.toContain('borrower:');
    expect(words().said).not.toMatch(/src\//);
  });

  it('is read by the compiler as it stands', () => {
    // The types of a kind are made of its schema.
    expect(run(tool('tsx'), 'scripts/generate.ts')).toEqual({ status: 0, said: '' });
    expect(run(tool('tsc'))).toEqual({ status: 0, said: '' });
  });

  it('has tests that fail, and name what lacks', () => {
    const { status, said } = run(tool('vitest'), 'run', ...failing.map(test => `tests/${test}.test.ts`));
    expect(status).toBe(1);
    for (const name of [
      'a-new-rule > has its texts in nl',
      'another-rule > has a case in which it is silent',
    ])
      expect(said).toContain(name);
    expect(said).toContain('tells in nl what each format is good for');
    expect(said).toContain('a-new-action > has its texts in nl, with nothing left to write');
    expect(said).toContain('a-new-command > does what it is for');
    expect(said).toContain('of loan > say what goes where, with nothing left to write');
    expect(said).toContain('loan > is added, checked, and on the agenda');
  });

  it.each([
    [''],
    ['rule'],
    ['rule people'],
    ['rule people Not-So'],
    ['report ../x'],
    ['kind a'],
    ['kind a-thing things een-ding dingen'],
    ['thing a'],
  ])('says how to type it: %j', words => {
    expect(lay(words)).toEqual({
      status: 2,
      said: expect.stringContaining('npm run new rule <group> <id>'),
    });
    expect(existsSync(join(folder, '../x.ts'))).toBe(false);
  });
});
