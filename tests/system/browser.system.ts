import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { printed } from '../../src/io/browser/print.ts';
import type { Io } from '../../src/io/io.ts';
import { badBrowsers, programIn } from '../support/browsers.ts';

const before = process.env.TMPDIR;
let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'blad-'));
  process.env.TMPDIR = home;
});
afterEach(() => {
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  rmSync(home, { recursive: true });
});

/** As the bin does. */
function endGroup(first: number): void {
  try {
    process.kill(-first, 'SIGKILL');
  } catch {}
}

const io = (given: Partial<Io> = {}): Io =>
  ({
    cwd: home,
    env: { PATH: process.env.PATH },
    thisProcess: { id: process.pid, isRunning: () => true, endGroup },
    ...given,
  }) as Io;

/** What runs with this in its command line; what was ended may still be there for a moment. */
const running = (text: string): string[] =>
  execFileSync('ps', ['-eo', 'stat=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter(line => line.includes(text) && !/^Z|starter\.cjs/.test(line));

describe.skipIf(process.platform === 'win32')('a browser', () => {
  it.each(Object.entries(badBrowsers))('%s: says so, and nothing of it stays', async (name, [why, text]) => {
    const browser = programIn(home, name, text);
    const pages = printed('<h1>Dag</h1>', io(), home, 'nl', { browser, limit: 1500 });
    await expect(pages).rejects.toMatchObject({
      message: expect.stringContaining(why),
      help: expect.stringContaining('--naar bladzijde.html'),
    });
    rmSync(browser);
    expect(readdirSync(home)).toEqual([]);
    await vi.waitFor(() => expect(running(home)).toEqual([]));
  });

  it('is ended when somebody stops the program', async () => {
    const [, text] = badBrowsers['that hangs'] as readonly [string, string];
    const browser = programIn(home, 'hangs', text);
    const onStop = (stop: () => void): void => void setTimeout(stop, 200);
    await expect(printed('', io({ onStop }), home, 'nl', { browser })).rejects.toMatchObject({
      message: 'Gestopt. Er is geen pdf gemaakt.',
    });
    rmSync(browser);
    expect(readdirSync(home)).toEqual([]);
    await vi.waitFor(() => expect(running(home)).toEqual([]));
  });
});
