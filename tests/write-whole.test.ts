import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isPassedOver } from '../src/core/reading/layout.ts';

let folder: string;
let program: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'initiatief-'));
  writeFileSync(join(folder, 'old.md'), 'the old text\n');
  program = mkdtempSync(join(tmpdir(), 'initiatief-'));
  await build({
    stdin: {
      contents: `
        import { readdirSync } from 'node:fs';
        import { dirname } from 'node:path';
        import { writeWhole } from './src/io/write-whole.ts';
        const [, , file, outcome] = process.argv;
        writeWhole(file, 'x'.repeat(100_000_000)).then(
          () => console.log('written'),
          error => console.log(error.code),
        );
        const killWhenWriting = () => {
          if (readdirSync(dirname(file)).length < 2) setImmediate(killWhenWriting);
          else process.kill(process.pid, 'SIGKILL');
        };
        if (outcome === 'killed') killWhenWriting();`,
      resolveDir: '.',
    },
    bundle: true,
    platform: 'node',
    outfile: join(program, 'write.cjs'),
  });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(program, { recursive: true, force: true });
});

/** Writes more than fits, or is killed while it writes. */
function write(outcome: 'too much' | 'killed'): string {
  const limit = outcome === 'killed' ? '' : 'ulimit -f 2000;';
  const shell = `${limit} "${process.execPath}" "$1" "$2" "$3"; echo`;
  const words = ['-c', shell, 'bash', join(program, 'write.cjs'), join(folder, 'old.md'), outcome];
  return execFileSync('bash', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

describe.skipIf(process.platform === 'win32')('writing a file', () => {
  it('leaves the old file whole when the disk is full', () => {
    expect(write('too much')).toBe('EFBIG\n\n');
    expect(readFileSync(join(folder, 'old.md'), 'utf8')).toBe('the old text\n');
    expect(readdirSync(folder)).toEqual(['old.md']);
  });

  it('leaves the old file whole when the process is killed meanwhile', () => {
    expect(write('killed')).toBe('\n');
    const left = readdirSync(folder).filter(name => name !== 'old.md');
    expect(left).toHaveLength(1);
    expect(left.every(isPassedOver)).toBe(true);
    expect(readFileSync(join(folder, 'old.md'), 'utf8')).toBe('the old text\n');
  });
});
