import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isPassedOver } from '../../src/core/reading/layout.ts';

let folder: string;
let program: string;

beforeAll(async () => {
  program = mkdtempSync(join(tmpdir(), 'initiatief-'));
  await build({
    stdin: {
      contents: `
        import { changeWhole, makeWhole, writeWhole } from './src/io/write-whole.ts';
        const [, , root, path, how, size] = process.argv;
        const content = 'x'.repeat(Number(size));
        const write = { write: writeWhole, make: makeWhole, change: (spot, to) => changeWhole(spot, 'the old text\\n', to) };
        try {
          console.log(write[how]({ root, path }, content) ?? 'written');
        } catch (error) {
          console.log(error.code);
        }`,
      resolveDir: '.',
    },
    bundle: true,
    platform: 'node',
    outfile: join(program, 'write.cjs'),
  });
  // A disk on which a file has one name, as on many a memory stick.
  writeFileSync(
    join(program, 'no-links.cjs'),
    `require('node:fs').linkSync = () => { throw Object.assign(new Error(), { code: 'EPERM' }); };`,
  );
});
afterAll(() => rmSync(program, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'initiatief-'));
  writeFileSync(join(folder, 'old.md'), 'the old text\n', { mode: 0o640 });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
const argv = (path: string, how: string, size: number): string[] => [
  join(program, 'write.cjs'),
  folder,
  path,
  how,
  String(size),
];

function write(path: string, how: string, size = 100, ...options: string[]): string {
  const words = [...options, ...argv(path, how, size)];
  return execFileSync(process.execPath, words, { encoding: 'utf8' }).trim();
}

/** Writes more than fits. */
function writeTooMuch(path: string, how: string): string {
  const words = ['-c', 'ulimit -f 2000; exec "$0" "$@"', process.execPath, ...argv(path, how, 100_000_000)];
  return execFileSync('bash', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

/** Writes a great deal, and is killed as soon as something of it is there. Gives what it left. */
async function killedWhileWriting(path: string, how: string): Promise<string[]> {
  const writing = spawn(process.execPath, argv(path, how, 200_000_000), { stdio: 'ignore' });
  const ended = once(writing, 'exit');
  const left = (): string[] => readdirSync(folder).filter(name => name !== 'old.md');
  while (left().length === 0) await new Promise(done => setTimeout(done, 1));
  writing.kill('SIGKILL');
  await ended;
  return left();
}

describe.skipIf(process.platform === 'win32')('writing a file', () => {
  it.each(['write', 'change'])('leaves the old file whole when the disk is full: %s', how => {
    expect(writeTooMuch('old.md', how)).toBe('EFBIG');
    expect(textOf('old.md')).toBe('the old text\n');
    expect(readdirSync(folder)).toEqual(['old.md']);
  });

  it.each(['write', 'change'])('leaves the old file whole when it is killed meanwhile: %s', async how => {
    const left = await killedWhileWriting('old.md', how);
    expect(left).toHaveLength(1);
    expect(left.every(isPassedOver)).toBe(true);
    expect(textOf('old.md')).toBe('the old text\n');
  });

  it.each(['old.md', 'new.md'])('keeps who may read a file: %s', name => {
    expect(write(name, 'write')).toBe('written');
    expect(textOf(name)).toHaveLength(100);
    if (name === 'old.md') expect(statSync(join(folder, name)).mode & 0o777).toBe(0o640);
  });
});

describe.skipIf(process.platform === 'win32')('making a file', () => {
  it('makes nothing when the disk is full', () => {
    expect(writeTooMuch('new.md', 'make')).toBe('EFBIG');
    expect(readdirSync(folder)).toEqual(['old.md']);
  });

  it('makes nothing with that name when it is killed meanwhile', async () => {
    const left = await killedWhileWriting('new.md', 'make');
    expect(left).toHaveLength(1);
    expect(left.every(isPassedOver)).toBe(true);
  });

  describe.each([
    ['a disk with links', []],
    ['a disk without', ['--require']],
  ])('%s', (_name, options) => {
    const preload = (): string[] => options.flatMap(option => [option, join(program, 'no-links.cjs')]);

    it('never takes the place of what is there', () => {
      expect(write('old.md', 'make', 100, ...preload())).toBe('EEXIST');
      expect(write('new.md', 'make', 100, ...preload())).toBe('written');
      expect(write('new.md', 'make', 5, ...preload())).toBe('EEXIST');
      expect(textOf('old.md')).toBe('the old text\n');
      expect(textOf('new.md')).toHaveLength(100);
      expect(readdirSync(folder).sort()).toEqual(['new.md', 'old.md']);
    });

    it('makes it once, of many that do at the same moment', async () => {
      const sizes = Array.from({ length: 8 }, (_, index) => 1_000_000 + index);
      const told = await Promise.all(
        sizes.map(async size => {
          const making = spawn(process.execPath, [...preload(), ...argv('new.md', 'make', size)]);
          let said = '';
          making.stdout.on('data', chunk => {
            said += String(chunk);
          });
          await once(making, 'close');
          return said.trim();
        }),
      );
      expect(told.filter(said => said === 'written')).toHaveLength(1);
      expect(told.filter(said => said === 'EEXIST')).toHaveLength(7);
      expect(textOf('new.md')).toHaveLength(sizes[told.indexOf('written')] as number);
      expect(readdirSync(folder).sort()).toEqual(['new.md', 'old.md']);
    });
  });
});

describe.skipIf(process.platform === 'win32')('changing a file', () => {
  it('leaves what somebody wrote since it was read', () => {
    expect(write('old.md', 'change')).toBe('true');
    expect(write('old.md', 'change', 5)).toBe('false');
    expect(textOf('old.md')).toHaveLength(100);
    expect(readdirSync(folder)).toEqual(['old.md']);
  });

  it('makes none where it was taken away', () => {
    rmSync(join(folder, 'old.md'));
    expect(write('old.md', 'change')).toBe('false');
    expect(readdirSync(folder)).toEqual([]);
  });
});
