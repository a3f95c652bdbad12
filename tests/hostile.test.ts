import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsFormats, idsOf } from '../src/formats/index.ts';
import { hidden } from './fuzz/holds.ts';
import { checkedInEach } from './support/every-check.ts';
import { type Hostile, hostileRepository } from './support/hostile.ts';
import { initiatief } from './support/run.ts';

const root = join(import.meta.dirname, '..');
let hostile: Hostile;

let attention: readonly string[];
let inEach: ReturnType<typeof checkedInEach>;

beforeAll(() => {
  hostile = hostileRepository();
  attention = ['--attention', '-C', hostile.folder];
  inEach = checkedInEach(attention);
});
afterAll(() => rmSync(dirname(hostile.folder), { recursive: true }));

const check = (...options: string[]) => initiatief(['check', ...attention, ...options]);

/** Everything in a folder: what it is, its size, its rights and when it changed; and what is in it, if it is a file. */
function stateOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .map(item => join(item.parentPath, item.name))
    .filter(path => !path.includes('\ufffd'))
    .sort()
    .map(path => {
      const item = lstatSync(path);
      const text = item.isFile() ? readFileSync(path, 'latin1') : '';
      return [path, item.mode, item.size, item.mtimeMs, item.ctimeMs, text].join(' ');
    });
}

describe('a hostile repository', () => {
  it.each(idsOf(findingsFormats))(
    'makes %s print nothing that a terminal obeys or a reader cannot see',
    async format => {
      const { code, stderr, drawn } = await inEach;
      const text = drawn.get(format) ?? '';
      expect([code, stderr]).toEqual([1, '']);
      expect(text).not.toMatch(hidden);
      expect(text.length).toBeGreaterThan(1000);
    },
  );

  it('also where it is named on the command line', async () => {
    for (const name of ['rollen/\u001b[31mrood\u0007.md', 'rollen/nergens\u001b[2J\u009b.md']) {
      const { stdout, stderr } = await check(join(hostile.folder, name));
      expect(stdout + stderr).not.toMatch(hidden);
      expect(stdout + stderr).not.toBe('');
    }
    const { stdout, stderr } = await initiatief(['check', '-C', join(hostile.folder, '\u001b[2J')]);
    expect(stdout + stderr).not.toMatch(hidden);
  });

  it('is told about, file by file', async () => {
    const findings: { rule: string; file: string; facts: { reason?: string } }[] = JSON.parse(
      (await check('--format', 'json')).stdout,
    ).findings;
    const reasons = new Map(findings.map(({ rule, file, facts }) => [`${rule} ${file}`, facts.reason]));
    expect(Object.fromEntries(reasons)).toMatchObject({
      'readable rollen/draaien.md': 'fence-language',
      'readable rollen/labels.md': 'tag',
      'readable rollen/bom.md': expect.stringMatching(/anchor|alias/),
      'readable rollen/samen.md': expect.stringMatching(/anchor|alias/),
      'readable rollen/diep.md': 'too-deep',
      'readable rollen/nul.md': 'nul-byte',
      'readable rollen/latijn.md': 'not-utf8',
      'schema personen/proto.md': 'unknown-field',
      'file-name partners/gem\u0435\u0435nte.md': 'no-id',
      'file-name rollen/__proto__.md': 'no-id',
    });
    expect(({} as Record<string, unknown>).vervuild).toBeUndefined();
  });

  it.runIf(process.platform !== 'win32')('leads nowhere outside', async () => {
    const { stdout } = await check('--format', 'json');
    const findings: { rule: string; file: string; facts: { reason?: string; target?: string } }[] =
      JSON.parse(stdout).findings;
    const reasonOf = (rule: string, name: string): string | undefined =>
      findings.find(({ rule: by, file }) => by === rule && file === name)?.facts.reason;
    expect(reasonOf('readable', 'rollen/geheim.md')).toBe('symbolic-link');
    expect(reasonOf('readable', 'rollen/oneindig.md')).toBe('symbolic-link');
    expect(reasonOf('misplaced-file', 'rollen/buiten')).toBe('not-a-file');
    expect(reasonOf('misplaced-file', 'evaluaties')).toBe('not-a-folder');
    expect(reasonOf('misplaced-file', 'personen/kring')).toBe('not-a-file');
    expect(findings.map(({ facts }) => facts)).not.toContainEqual(
      expect.objectContaining({ field: 'onbekend' }),
    );
    const links = findings.filter(({ rule, file }) => rule === 'link-exists' && file === 'rollen/uit.md');
    const outside = links.filter(({ facts }) => facts.reason === 'outside').map(({ facts }) => facts.target);
    expect(outside).toContain('../../../../../../../../etc/passwd');
    expect(links.map(({ facts }) => facts.target)).toContain('../bijlagen/uit/geheim.md');
    expect(stdout).not.toContain('root:');
  });

  it('is not changed, nor is what lies around it', async () => {
    const around = dirname(hostile.folder);
    const before = stateOf(around);
    expect((await checkedInEach(attention)).drawn.size).toBe(findingsFormats.length);
    await check('--accepted');
    expect(before.length).toBeGreaterThan(40);
    expect(stateOf(around)).toEqual(before);
  });

  it('may be read only', async () => {
    const expected = (await check('--format', 'json')).stdout;
    const folders = [hostile.folder, join(hostile.folder, 'rollen')];
    for (const folder of folders) chmodSync(folder, 0o555);
    try {
      expect((await check('--format', 'json')).stdout).toBe(expected);
    } finally {
      for (const folder of folders) chmodSync(folder, 0o755);
    }
  });
});

describe('a folder that brings settings of git along', () => {
  /** A program that git would run; it leaves a trace. */
  function trap(): { folder: string; trace: string; program: string } {
    const folder = mkdtempSync(join(tmpdir(), 'val-'));
    const [program, trace] = [join(folder, 'val.sh'), join(folder, 'gedraaid')];
    writeFileSync(program, `#!/bin/sh\ntouch ${trace}\n`);
    chmodSync(program, 0o755);
    mkdirSync(join(folder, 'tuin/prive'), { recursive: true });
    writeFileSync(join(folder, 'tuin/initiatief.yaml'), 'taal: nl\nnaam: Tuin\nregels:\n  readable: fout\n');
    writeFileSync(join(folder, 'tuin/prive/contacten.yaml'), 'wim: 1\n');
    git(folder, 'init', '--quiet');
    git(folder, 'add', '--force', 'tuin');
    git(
      folder,
      '-c',
      'user.name=Wim',
      '-c',
      'user.email=wim@voorbeeld.nl',
      'commit',
      '--quiet',
      '-m',
      'Begin',
    );
    return { folder, trace, program };
  }

  function git(folder: string, ...argv: string[]): void {
    const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
    execFileSync('git', argv, { cwd: folder, env, stdio: 'pipe' });
  }

  /** Does the trap work, and does check stay out of it? */
  async function staysOut(folder: string, trace: string): Promise<void> {
    const isSprung = (): boolean => readdirSync(folder).includes('gedraaid');
    git(join(folder, 'tuin'), 'ls-files', '--', 'prive');
    expect(isSprung()).toBe(true);
    rmSync(trace);
    const env = { LANG: 'nl_NL.UTF-8', PATH: process.env.PATH, HOME: folder };
    for (const more of [[], ['--accepted'], ['--staged'], ['--since', 'HEAD']]) {
      await initiatief(['check', '-C', join(folder, 'tuin'), ...more], { env });
      expect(isSprung(), more.join(' ')).toBe(false);
    }
    rmSync(folder, { recursive: true });
  }

  it.runIf(process.platform !== 'win32')('runs nothing of it', async () => {
    const { folder, trace, program } = trap();
    git(folder, 'config', 'core.fsmonitor', program);
    await staysOut(folder, trace);
  });

  it.runIf(process.platform !== 'win32')('nor of a repository in it, which anybody can commit', async () => {
    const { folder, trace, program } = trap();
    const inner = join(folder, 'tuin');
    git(inner, 'init', '--quiet', '--bare', '.');
    for (const setting of [
      ['bare', 'false'],
      ['worktree', inner],
      ['fsmonitor', program],
    ] as const)
      git(inner, 'config', '--file', 'config', `core.${setting[0]}`, setting[1]);
    await staysOut(folder, trace);
  });
});

it('nothing in the program can reach a network, or run text as a program', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(file =>
    file.endsWith('.ts'),
  );
  // Only two of these go out, as SECURITY.md says: see the table in the test of the architecture. The third runs in a page.
  const others = ['io/answers.ts', 'io/forge/api.ts', 'generated/search.ts'];
  for (const file of files.filter(name => !others.includes(name)))
    expect(readFileSync(join(root, 'src', file), 'utf8'), file).not.toMatch(
      /node:(?:https?|http2|net|tls|dgram|dns|vm|worker_threads|inspector)\b|\bfetch\(|\beval\(|new Function\(|WebSocket/,
    );
});
