import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/**
 * Works on the repository of a case as it is by itself: a check looks at every text that lies there, and so at what is
 * expected of it as well.
 */
export async function withoutExpected<T>(folder: string, work: (copy: string) => Promise<T>): Promise<T> {
  const copy = mkdtempSync(join(tmpdir(), 'initiatief-'));
  try {
    const filter = (path: string): boolean => basename(path) !== 'expected.txt';
    cpSync(folder, copy, { recursive: true, verbatimSymlinks: true, filter });
    return await work(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
