import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copied, removed } from './copied.ts';

/**
 * Works on the repository of a case as it is by itself: a check looks at every text that lies there, and so at what is
 * expected of it as well.
 */
export async function withoutExpected<T>(folder: string, work: (copy: string) => Promise<T>): Promise<T> {
  const copy = mkdtempSync(join(tmpdir(), 'initiatief-'));
  try {
    copied(folder, copy);
    rmSync(join(copy, 'expected.txt'), { force: true });
    return await work(copy);
  } finally {
    removed(copy);
  }
}
