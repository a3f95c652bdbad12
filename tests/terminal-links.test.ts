import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { reports } from '../src/reports/index.ts';
import { expectEqual, expectThat } from './support/expecting.ts';
import { initiatief } from './support/run.ts';

const linde = join(import.meta.dirname, '../examples/buurttuin-de-linde');
const link = /\u001b\]8;;([^\u0007]*)\u0007/g;

/** What a report draws in a terminal of this width. */
async function drawn(
  argv: readonly string[],
  env: Record<string, string | undefined> = { VTE_VERSION: '7600' },
  { isTTY = true, columns = 80 } = {},
): Promise<string> {
  const stdout = Object.assign(new PassThrough(), { isTTY, columns });
  let screen = '';
  stdout.on('data', (chunk: Buffer) => {
    screen += chunk.toString('utf8');
  });
  const given = { env: { LANG: 'nl_NL.UTF-8', ...env }, stdout };
  const { code } = await initiatief(['report', ...argv, '--today', '2026-09-01'], given);
  expect(code).toBe(0);
  return screen;
}

const addresses = (screen: string): string[] =>
  [...screen.matchAll(link)].map(([, address = '']) => address).filter(Boolean);

/** The file of an address, as the terminal on this computer finds it. */
const fileAt = (address: string): string => fileURLToPath(address.replace(/^file:\/\/[^/]+/, 'file://'));

describe('the name of a record is a link to its file', () => {
  it.each(reports.map(({ id }) => id))('in %s, and nothing is drawn otherwise', async id => {
    for (const columns of [40, 80, 160]) {
      const screen = await drawn([id, '-C', linde], undefined, { columns });
      const without = await drawn([id, '-C', linde], { FORCE_HYPERLINK: '0' }, { columns });
      expect(without).not.toMatch(link);
      expect(screen.replace(link, '')).toBe(without);
      for (const line of screen.split('\n')) {
        const ends = [...line.matchAll(link)].map(([, address]) => address === '');
        expectEqual(
          ends,
          ends.map((_, index) => index % 2 === 1),
          line,
        );
        expectEqual(ends.length % 2, 0, line);
        expectThat(stringWidth(line) <= columns, () => `too wide: ${line}`);
      }
    }
  });

  it('which is there, and has that name', async () => {
    const screen = await drawn(['one-pitters', '-C', linde], undefined, { columns: 160 });
    const links = [...screen.matchAll(/\u001b\]8;;([^\u0007]+)\u0007([^\u001b]+)\u001b\]8;;\u0007/g)];
    expect(links.length).toBeGreaterThan(10);
    for (const [, address = '', name] of links) {
      expect(new URL(address).hostname).toBe(hostname().toLowerCase());
      expect(readFileSync(fileAt(address), 'utf8')).toContain(`\nnaam: ${name}\n`);
    }
  });

  it('also in a folder with signs that mean something in an address or to a terminal', async () => {
    const around = mkdtempSync(join(tmpdir(), 'initiatief-'));
    const folder = join(around, 'tuin ?#%41\u202e\u001b[31m\u0007é');
    mkdirSync(join(folder, 'rollen'), { recursive: true });
    writeFileSync(join(folder, 'initiatief.yaml'), 'taal: nl\nnaam: Tuin\n');
    writeFileSync(join(folder, 'rollen/kas.md'), '---\nnaam: Kas\n---\n');
    const screen = await drawn(['one-pitters', '-C', folder]);
    const [address = ''] = addresses(screen);
    expect(address).toMatch(/^[!-~]+$/);
    expect(existsSync(fileAt(address))).toBe(true);
    rmSync(around, { recursive: true });
  });
});

describe('there are links', () => {
  it.each([
    { TERM_PROGRAM: 'iTerm.app' },
    { TERM_PROGRAM: 'vscode' },
    { VTE_VERSION: '5000' },
    { KITTY_WINDOW_ID: '1' },
    { WT_SESSION: 'x' },
    { FORCE_HYPERLINK: '1', CI: 'true' },
  ])('with %j', async env => {
    expect(addresses(await drawn(['-C', linde], { ...env }))).not.toEqual([]);
  });
});

describe('there are no links', () => {
  it.each([
    ['in a terminal that is not known', {}, [], true],
    ['in an old terminal', { VTE_VERSION: '4999' }, [], true],
    ['in a terminal that can do little', { TERM: 'dumb', FORCE_HYPERLINK: '1' }, [], true],
    ['in the log of a forge', { VTE_VERSION: '7600', CI: 'true' }, [], true],
    ['without colour', { VTE_VERSION: '7600', NO_COLOR: '1' }, [], true],
    ['where it is no terminal', { FORCE_HYPERLINK: '1' }, ['--color', 'always'], false],
    ['for partners', { VTE_VERSION: '7600' }, ['--for', 'partners'], true],
    ['for everyone', { VTE_VERSION: '7600' }, ['--for', 'everyone'], true],
    ['in Markdown', { VTE_VERSION: '7600' }, ['--format', 'markdown'], true],
  ] as const)('%s', async (_, env, options, isTTY) => {
    const screen = await drawn(['-C', linde, ...options], env, { isTTY });
    expect(screen).not.toContain('\u001b]');
    expect(screen).not.toContain(linde);
    expect(screen.length).toBeGreaterThan(500);
  });

  it('in a file', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'initiatief-')), 'overzicht.txt');
    await drawn(['-C', linde, '--output', file]);
    expect(readFileSync(file, 'utf8')).not.toMatch(/\u001b|file:/);
    rmSync(join(file, '..'), { recursive: true });
  });
});
