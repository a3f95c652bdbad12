import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { chmod, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes a file in one move: a full disk or a killed process leaves the old file whole. The content goes into
 * a file beside it first, which is passed over should it stay behind. (write-file-atomic takes half a write for
 * a whole one: on a full disk it puts a text that is cut off in the place of the old one.)
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  makeFolder(dirname(path));
  const target = existsSync(path) ? realpathSync(path) : path;
  const beside = join(dirname(target), `.${randomUUID()}~`);
  try {
    await writeFile(beside, content, { flag: 'wx', flush: true });
    const mode = statSync(target, { throwIfNoEntry: false })?.mode;
    if (mode !== undefined) await chmod(beside, mode);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Makes a folder and those above it. Node's own way never ends where a system refuses to make any (`/proc`). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}
