import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { treeOf } from '../support/in-memory.ts';
import { Example } from './example.ts';
import { wrongAfterMending } from './mended.ts';

const tests = join(import.meta.dirname, '..');
const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory() ? join(folder, entry.name) : [],
  );

// `npm run fuzz` tries many more.
describe.each(['buurttuin-de-linde', 'repair-cafe'])('in %s, written in another form', name => {
  it('what looks recorded is recorded, or pointed out', async () => {
    const example = await Example.of(name);
    await fc.assert(
      fc.asyncProperty(fc.nat(example.forms.length - 1), async which => {
        expect(await example.silenceAbout(which)).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it('--fix loses nothing, makes nothing of it, and does in one go what it does', async () => {
    const example = await Example.of(name);
    await fc.assert(
      fc.asyncProperty(fc.nat(example.forms.length - 1), async which => {
        expect(await example.wrongAfterMending(which)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('--fix changes no count, loses no word, and brings no other finding', () => {
  const cases = [
    ...foldersIn(join(tests, 'rules')).flatMap(foldersIn),
    ...foldersIn(join(tests, 'fixes')).map(folder => join(folder, 'before')),
    ...foldersIn(join(tests, '../examples')),
  ];

  it('in every case of a rule, of a mend, and in both examples', async () => {
    const wrong: string[] = [];
    for (const folder of cases) {
      const tree = new Map([...treeOf(folder)].filter(([path]) => path !== 'expected.txt'));
      for (const one of await wrongAfterMending(tree)) wrong.push(`${folder.slice(tests.length)}: ${one}`);
    }
    expect(wrong.join('\n')).toBe('');
  });
});
