import fs, { chmodSync, cpSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withEveryFinding } from './support/every-finding.ts';
import { initiatief } from './support/run.ts';

/** How a folder lists what is in it: no system promises an order. */
let listed: <T>(items: T[]) => T[] = items => items;

const asSystem = fs.readdirSync;
beforeAll(() => {
  const readdirSync = (...argv: Parameters<typeof asSystem>) => listed(asSystem(...argv) as unknown[]);
  Object.assign(fs, { readdirSync });
  syncBuiltinESMExports();
});
afterAll(() => {
  Object.assign(fs, { readdirSync: asSystem });
  syncBuiltinESMExports();
});

let around: string;
let folder: string;

beforeAll(() => {
  folder = withEveryFinding();
  around = dirname(folder);
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
