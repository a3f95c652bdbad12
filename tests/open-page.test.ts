import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Io, Output } from '../src/io/io.ts';
import { initiatief } from './support/run.ts';

const linde = join(import.meta.dirname, '../examples/buurttuin-de-linde');

let folder: string;
let made: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'initiatief-'));
  made = [];
});
afterEach(() => {
  for (const one of [folder, ...made]) rmSync(one, { recursive: true });
});

const run = (argv: readonly string[], given: Partial<Io> = {}) =>
  initiatief(['rapport', ...argv, '-C', linde, '--today', '2026-09-01'], given);

/** The file that was made, as it was said. */
function fileIn(said: string): string {
  const file = /: (\S+\.html)\n/.exec(said)?.[1] ?? '';
  made.push(dirname(file));
  return file;
}

describe.skipIf(process.platform === 'win32')('report --open', () => {
  it('makes a page for the core group that nobody else can read, and says where it is', async () => {
    const { code, stdout, stderr } = await run(['contacten', '--open']);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/^Open deze bladzijde in je browser: /);
    const file = fileIn(stderr);
    expect(file).toMatch(/contacten\.html$/);
    expect([statSync(file).mode & 0o777, statSync(dirname(file)).mode & 0o777]).toEqual([0o600, 0o700]);
    expect(readFileSync(file, 'utf8')).toContain('Dit is voor de kerngroep. Stuur het niet door.');
  });

  it('is for whom it is about too, where it is made to be given to that person', async () => {
    const { stderr } = await run(['persoon', 'emine-kaplan', '--open']);
    const page = readFileSync(fileIn(stderr), 'utf8');
    expect(page).toContain('Dit is voor Emine Kaplan en de kerngroep. Stuur het niet verder door.');
    expect(page).not.toContain('Dit is voor de kerngroep.');
    const { stderr: said } = await run(['overdracht', 'emine-kaplan', '--open']);
    expect(readFileSync(fileIn(said), 'utf8')).toContain('Dit is voor de kerngroep. Stuur het niet door.');
  });

  it('has the system open it, told nothing but its path', async () => {
    const told = join(folder, 'told');
    const opener = join(folder, process.platform === 'darwin' ? 'open' : 'xdg-open');
    writeFileSync(opener, `#!/bin/sh\necho "$#:$1" > ${told}.part\nmv ${told}.part ${told}\n`);
    chmodSync(opener, 0o755);
    const isThere = new Promise<void>(done => {
      const watcher = watch(folder, () => {
        if (!existsSync(told)) return;
        watcher.close();
        done();
      });
    });
    const stderr: Output = new PassThrough();
    stderr.isTTY = true;
    let said = '';
    stderr.on('data', chunk => {
      said += chunk;
    });
    const env = { PATH: `${folder}:/usr/bin:/bin`, LANG: 'nl_NL.UTF-8', DISPLAY: ':0' };
    expect((await run(['--open'], { stderr, env })).code).toBe(0);
    await isThere;
    expect(said).toMatch(/^De bladzijde gaat open in je browser: /);
    expect(readFileSync(told, 'utf8')).toBe(`1:${fileIn(said)}\n`);
  });

  it.each([
    ['--for', 'partners'],
    ['--format', 'text'],
    ['--output', 'blad.html'],
  ])('is not for %s %s', async (...option) => {
    const { code, stderr } = await run(['--open', ...option]);
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('Met --open zie je de bladzijde voor de kerngroep'),
    ]);
  });
});
