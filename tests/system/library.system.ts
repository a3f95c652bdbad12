import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

describe('the page about the library', () => {
  const consumer = mkdtempSync(join(tmpdir(), 'initiatief-'));
  afterAll(() => rmSync(consumer, { recursive: true }));
  const pages = ['en/library.md', 'nl/bibliotheek.md'];
  const blocks = (page: string): string[] =>
    [...readFileSync(join(root, 'docs', page), 'utf8').matchAll(/```(?:js|text)\n([\s\S]*?)```/g)].map(
      ([, text = '']) => text,
    );

  beforeAll(() => {
    const options = { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' } as const;
    execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', consumer], options);
    execFileSync('tar', ['-xzf', join(consumer, 'initiatief-0.1.0.tgz'), '-C', consumer]);
    mkdirSync(join(consumer, 'node_modules'));
    cpSync(join(consumer, 'package'), join(consumer, 'node_modules/initiatief'), { recursive: true });
    cpSync(join(root, 'examples'), join(consumer, 'examples'), { recursive: true });
    writeFileSync(join(consumer, 'package.json'), '{"type":"module"}');
  }, 60_000);

  it.each(pages)('%s shows what the package does', page => {
    const [code = '', printed] = blocks(page);
    writeFileSync(join(consumer, 'example.js'), code);
    const { stdout, stderr } = spawnSync(process.execPath, ['example.js'], {
      cwd: consumer,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout.trimEnd()).toBe(printed?.trimEnd());
    expect(code.trim().split('\n').length).toBeLessThan(36);
  });

  it('tells what a strict compiler accepts, by import and by require, and what it refuses', () => {
    for (const [at, page] of pages.entries())
      writeFileSync(join(consumer, `page-${at}.mts`), blocks(page)[0] ?? '');
    writeFileSync(
      join(consumer, 'required.cts'),
      "import initiatief = require('initiatief');\nconst { load, onDisk } = initiatief;\nload(onDisk('.')).then(register => register.all('role')[0]?.data.holders);\n",
    );
    writeFileSync(
      join(consumer, 'wrong.mts'),
      [
        "import { judge, load, onDisk, report } from 'initiatief';",
        "const register = await load(onDisk('.'));",
        '// @ts-expect-error a day is asked',
        'await judge(register, {});',
        '// @ts-expect-error no such audience',
        "await report(register, 'overview', { today: '2026-09-01', audience: 'all' });",
        '// @ts-expect-error no such field',
        "register.all('person')[0]?.data.parties;",
        '',
      ].join('\n'),
    );
    const compilerOptions = {
      module: 'nodenext',
      target: 'es2023',
      lib: ['es2023'],
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: false,
      skipLibCheck: false,
      noEmit: true,
      types: [],
    };
    writeFileSync(
      join(consumer, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, include: ['console.d.ts', '*.mts', '*.cts'] }),
    );
    writeFileSync(
      join(consumer, 'console.d.ts'),
      'declare const console: { log(...all: unknown[]): void };\n',
    );
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', consumer], { encoding: 'utf8' });
    expect(stdout).toBe('');
  }, 60_000);

  it('can be required by a program of the older form', () => {
    const script =
      "require('initiatief').load(require('initiatief').onDisk('examples/repair-cafe')).then(r => console.log(r.files.length))";
    writeFileSync(join(consumer, 'older.cjs'), script);
    const { stdout } = spawnSync(process.execPath, ['older.cjs'], { cwd: consumer, encoding: 'utf8' });
    expect(Number(stdout)).toBeGreaterThan(15);
  });
});
