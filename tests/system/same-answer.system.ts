import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withEveryFinding } from '../support/every-finding.ts';

const root = join(import.meta.dirname, '../..');
let folder: string;
beforeAll(() => {
  folder = withEveryFinding();
});
afterAll(() => rmSync(dirname(folder), { recursive: true }));

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
