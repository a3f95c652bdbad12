import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsFormats, idsOf } from '../../src/formats/index.ts';
import { hidden } from '../fuzz/holds.ts';
import { type Hostile, hostileRepository } from '../support/hostile.ts';

const bin = join(import.meta.dirname, '../../bin/initiatief.js');
let hostile: Hostile;
beforeAll(() => {
  hostile = hostileRepository();
});
afterAll(() => rmSync(dirname(hostile.folder), { recursive: true }));

describe('the built program', () => {
  /** Node itself forbids all writing, starting of programs and native code; only reading is left. */
  const permission = process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission';
  const readOnly = ['--no-warnings', permission, '--allow-fs-read=*', bin];

  it.each(idsOf(findingsFormats))('needs no right but to read, for %s', format => {
    const argv = [...readOnly, 'check', '--attention', '-C', hostile.folder, '--format', format];
    const env = { LANG: 'nl_NL.UTF-8', PATH: '' };
    const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8', env });
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).not.toMatch(hidden);
  });

  it('would be stopped if it did more', () => {
    const argv = [...readOnly, 'check', '-C', hostile.folder, '--output', join(hostile.outside, 'x')];
    expect(spawnSync(process.execPath, argv, { encoding: 'utf8' }).status).not.toBe(1);
  });
});
