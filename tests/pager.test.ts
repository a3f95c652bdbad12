import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { initiatief } from './support/run.ts';

const root = join(import.meta.dirname, '..');
const linde = join(root, 'examples/buurttuin-de-linde');
const report = ['report', '-C', linde, '--today', '2026-09-01'];

const written = join(tmpdir(), 'initiatief-pager.txt');
let folder: string;
let pager: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'initiatief-'));
  // It shows which words and settings it got, and then what it was given to show.
  writeFileSync(
    join(folder, 'pager.js'),
    [
      'const { argv, env, stdin, stdout } = process;',
      "stdout.write('[pages ' + argv.slice(2) + ' ' + env.LESS + ']\\n');",
      'stdin.pipe(stdout);',
    ].join('\n'),
  );
  pager = `${process.execPath} ${join(folder, 'pager.js')}`;
});
afterAll(() => {
  for (const made of [folder, written]) rmSync(made, { recursive: true, force: true });
});

interface Shown {
  code: number;
  screen: string;
  stderr: string;
}

/** What comes on the screen of a terminal of this many lines. */
async function onScreen(
  argv: readonly string[],
  env: Record<string, string>,
  terminal: { isTTY?: boolean; rows?: number } = { isTTY: true, rows: 24 },
): Promise<Shown> {
  const file = join(folder, 'screen');
  const stream = createWriteStream(file);
  await new Promise(done => stream.once('open', done));
  const stdout = Object.assign(
    stream,
    { columns: 80, fd: (stream as unknown as { fd: number }).fd },
    terminal,
  );
  const { code, stderr } = await initiatief(argv, {
    env: { LANG: 'nl_NL.UTF-8', PATH: process.env.PATH, ...env },
    stdout,
  });
  await new Promise(done => stdout.end(done));
  return { code, screen: readFileSync(file, 'utf8'), stderr };
}

// A real terminal is tried in tests/system/pager.system.ts.
describe('a report that is longer than the window', () => {
  it('goes through the program that shows it page by page, in colour', async () => {
    const { code, screen, stderr } = await onScreen(report, { PAGER: `${pager} -x +3` });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(screen).toMatch(/^\[pages -x,\+3 FRX.*q = klaar\$\]\n/);
    const plain = (await onScreen([...report, '--no-pager'], { PAGER: pager })).screen;
    expect(plain).toContain('\u001b[1m');
    expect(screen.slice(screen.indexOf('\n') + 1)).toBe(plain);
  });

  it('takes our own setting before the one of all programs, and leaves those of less alone', async () => {
    const env = { INITIATIEF_PAGER: pager, PAGER: 'niets', LESS: '-i' };
    expect((await onScreen(report, env)).screen).toMatch(/^\[pages {2}-i\]\n/);
  });

  it.runIf(process.platform !== 'win32')('may be a line for the shell', async () => {
    const { code, screen } = await onScreen([...report, '--color', 'never'], {
      PAGER: 'head -n 1 | tr a-z A-Z',
    });
    expect({ code, screen: screen.slice(0, 15) }).toEqual({ code: 0, screen: 'OVERZICHT · BUU' });
  });

  it.each([
    ['it fits in the window', [], {}, { isTTY: true, rows: 500 }],
    ['nobody knows how high the window is', [], {}, { isTTY: true }],
    ['it is no window', [], {}, { isTTY: false, rows: 24 }],
    ['the terminal can do little', [], { TERM: 'dumb' }, undefined],
    ['somebody wants it at once', ['--no-pager'], {}, undefined],
    ['somebody never wants pages', [], { INITIATIEF_PAGER: '' }, undefined],
    ['what shows pages shows none', [], { PAGER: 'cat' }, undefined],
    ['it is for a program', ['--format', 'json'], {}, undefined],
    ['it goes to a file', ['--output', written], {}, undefined],
  ] as const)('comes at once where %s', async (_, options, env, terminal) => {
    const { code, screen, stderr } = await onScreen(
      [...report, ...options],
      { PAGER: pager, ...env },
      terminal,
    );
    const isKept = options.includes('--output' as never);
    expect({ code, stderr }).toEqual({ code: 0, stderr: isKept ? `Bewaard in ${written}\n` : '' });
    expect(screen).not.toContain('[pages');
    expect(screen === '').toBe(isKept);
  });

  it.each(['bestaat-niet', 'bestaat-niet -x', '"bestaat niet"'])(
    'comes at once where %s is not there',
    async name => {
      const { code, screen } = await onScreen(report, { PAGER: name });
      expect(code).toBe(0);
      expect(screen).toContain('Buurttuin De Linde');
    },
  );

  it('is over, and all is well, where somebody has read enough', async () => {
    const stop = `${process.execPath} -e process.exit(1)`;
    expect(await onScreen(report, { PAGER: stop })).toEqual({ code: 0, screen: '', stderr: '' });
  });
});
