import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { initiatief } from './support/run.ts';
import { withoutExpected } from './support/without-expected.ts';

const root = join(import.meta.dirname, 'rules');
const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort();

/** A case is a small repository and, in expected.txt, what `check` prints about it. `vitest -u` writes those. */
describe.each(foldersIn(root))('%s', rule => {
  it.each(foldersIn(join(root, rule)))('%s', async name => {
    const folder = join(root, rule, name);
    const options = ['--today', '2026-09-01', '--rule', rule, '--color', 'never'];
    const { stdout, stderr } = await withoutExpected(folder, copy =>
      initiatief(['check', '-C', copy, ...options]),
    );
    expect(stderr).toBe('');
    await expect(stdout).toMatchFileSnapshot(join(folder, 'expected.txt'));
  });
});
