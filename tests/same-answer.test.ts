import { spawnSync } from 'node:child_process';
import type * as Fs from 'node:fs';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { initiatief } from './support/run.ts';

/** How a folder lists what is in it: no system promises an order. */
let listed: <T>(items: T[]) => T[] = items => items;

vi.mock('node:fs', async original => {
  const fs = await original<typeof Fs>();
  const readdir = (...argv: Parameters<typeof fs.readdirSync>) =>
    listed(fs.readdirSync(...argv) as unknown[]);
  return { ...fs, default: { ...fs, readdirSync: readdir }, readdirSync: readdir };
});

const root = join(import.meta.dirname, '..');
let around: string;
let folder: string;

/** An example with findings of every kind in it. */
beforeAll(() => {
  around = mkdtempSync(join(tmpdir(), 'zelfde-'));
  folder = join(around, 'tuin');
  cpSync(join(root, 'examples/buurttuin-de-linde'), folder, { recursive: true });
  const put = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  put(
    'rollen/Iets.md',
    '---\nnaam: Iets\nSOORT: ACTIVITEIT\nsinds: 12 MAART 2026\nwie:\n  - İemand\n  - wim, ans\n---\n',
  );
  put('rollen/iets.md', '---\nnaam: Iets # anders\nlabels: tuin, water\n---\n\n[a](nergens.md)\n');
  put('rollen/oud/iets.md', '---\nnaam: Iets: weer\n---\n');
  put('rollen/ß.md', '---\nnaam: Z\nsoort: activitéit\n---\n');
  put('rollen/é.yml', 'naam: E\n');
  put('partners/ij.md', '---\nnaam: Ĳ\nsoort: stichtıng\nsinds: 2026-3-1\n---\n');
  put('rol/x.md', 'x');
});
afterAll(() => rmSync(around, { recursive: true }));

async function answer(where: string, format: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const argv = ['check', '--attention', '-C', where, '--format', format, '--today', '2026-09-01'];
  const { stdout, stderr } = await initiatief(argv, { env: { INITIATIEF_LANGUAGE: 'nl', ...env } });
  expect(stderr).toBe('');
  expect(stdout.length).toBeGreaterThan(5000);
  return stdout;
}

describe('the same records give the same answer', () => {
  it('in whatever order a folder lists them', async () => {
    const expected = await answer(folder, 'json');
    const orders = fc.func(fc.integer());
    let shuffled = 0;
    await fc.assert(
      fc.asyncProperty(orders, async orderOf => {
        listed = items => {
          shuffled += 1;
          const named = items.map(item => [orderOf(JSON.stringify(item)), item] as const);
          return named.sort(([a], [b]) => a - b).map(([, item]) => item);
        };
        expect(await answer(folder, 'json')).toBe(expected);
      }),
      { numRuns: 5 },
    );
    expect(shuffled).toBeGreaterThan(5);
    listed = items => items.reverse();
    expect(await answer(folder, 'json')).toBe(expected);
    listed = items => items;
  });

  it('in whatever folder they lie', async () => {
    const names = [
      'een map met spaties',
      'é ï 漢 🌱',
      '\'aan\' "halings" $tekens %20',
      `diep${'/d'.repeat(60)}`,
      'rollen/personen',
    ];
    for (const name of names) {
      const elsewhere = join(around, name, 'tuin');
      cpSync(folder, elsewhere, { recursive: true });
      for (const format of ['json', 'text', 'sarif'])
        expect(await answer(elsewhere, format)).toBe(await answer(folder, format));
    }
  });

  it('from wherever the command is typed', async () => {
    const expected = await answer(folder, 'text');
    for (const cwd of [folder, join(folder, 'rollen/oud'), join(folder, 'bijlagen')]) {
      const argv = ['check', '--attention', '--today', '2026-09-01'];
      const { stdout } = await initiatief(argv, { cwd, env: { INITIATIEF_LANGUAGE: 'nl' } });
      expect(stdout).toBe(expected);
    }
  });

  it('with whatever line ends', async () => {
    const elsewhere = join(around, 'line-ends');
    for (const [end, mark] of [
      ['\r\n', ''],
      ['\r\n', '\ufeff'],
      ['\n', '\ufeff'],
    ] as const) {
      cpSync(folder, elsewhere, { recursive: true });
      for (const item of readdirSync(elsewhere, { recursive: true, withFileTypes: true })) {
        const path = join(item.parentPath, item.name);
        if (!/\.(md|yaml)$/.test(path)) continue;
        writeFileSync(path, mark + readFileSync(path, 'utf8').replaceAll('\n', end));
      }
      for (const format of ['json', 'text'])
        expect(await answer(elsewhere, format)).toBe(await answer(folder, format));
    }
  });

  it('for whoever owns them, with whatever rights and times', async () => {
    const elsewhere = join(around, 'rights');
    cpSync(folder, elsewhere, { recursive: true, mode: 0 });
    for (const item of readdirSync(elsewhere, { recursive: true, withFileTypes: true })) {
      const path = join(item.parentPath, item.name);
      chmodSync(path, item.isFile() ? 0o400 : 0o700);
      utimesSync(path, 0, 0);
    }
    expect(await answer(elsewhere, 'json')).toBe(await answer(folder, 'json'));
  });
});

describe('the built program gives the same answer', () => {
  const run = (env: NodeJS.ProcessEnv, format: string): string => {
    const argv = [
      'check',
      '--attention',
      '-C',
      folder,
      '--format',
      format,
      '--language',
      'nl',
      '--today',
      '2026-09-01',
    ];
    const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/initiatief.js'), ...argv], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, ...env },
    });
    expect(stderr).toBe('');
    expect(stdout.length).toBeGreaterThan(5000);
    return stdout;
  };

  it('in whatever locale', () => {
    const expected = run({ LANG: 'nl_NL.UTF-8' }, 'text');
    for (const locale of ['tr_TR.UTF-8', 'lt_LT.UTF-8', 'ar_EG.UTF-8', 'C', 'onzin']) {
      const env = { LC_ALL: locale, LANG: locale, LANGUAGE: locale };
      expect(run(env, 'text'), locale).toBe(expected);
    }
  }, 180_000);

  it('in whatever time zone, on a given day', () => {
    const expected = run({ TZ: 'Europe/Amsterdam' }, 'text');
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'nergens'])
      expect(run({ TZ: zone }, 'text'), zone).toBe(expected);
  }, 180_000);
});
