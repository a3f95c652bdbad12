import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fsync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { Spot } from './within.ts';
import { type FileContent, giveNewName, inFolderOf, refuseWhatIsNoFile, toldOf } from './write-whole.ts';

/** What tells one content from all others; `null` where there is no file. */
export type Mark = string | null;

export function markOf(content: FileContent | null): Mark {
  return content === null ? null : createHash('sha256').update(content).digest('hex');
}

/** The mark of what is at a spot now. Throws where that is a link, or no file. */
export function markAt(spot: Spot): Mark {
  return inFolderOf(spot, name => markOf(contentNamed(spot, name)), false);
}

/**
 * Puts a content in a file beside a spot, with the same rights as what is there. That is done at once; the disk holds it
 * when the promise is kept.
 */
export async function putBeside(spot: Spot, beside: string, content: FileContent): Promise<void> {
  const file = openBeside(spot, beside, content);
  try {
    await flushed(file);
  } catch (error) {
    throw toldOf(spot, error);
  } finally {
    closeSync(file);
  }
}

/** The same without waiting for the disk, for what can be made again. */
export function putBesideAtOnce(spot: Spot, beside: string, content: FileContent): void {
  closeSync(openBeside(spot, beside, content));
}

function openBeside(spot: Spot, beside: string, content: FileContent): number {
  return inFolderOf(spot, name => {
    const old = refuseWhatIsNoFile(spot, name);
    const opened = openSync(beside, 'wx');
    try {
      writeFileSync(opened, content);
      if (old) chmodSync(beside, old.mode);
      return opened;
    } catch (error) {
      closeSync(opened);
      throw error;
    }
  });
}

function flushed(file: number): Promise<void> {
  return new Promise((done, failed) => fsync(file, error => (error ? failed(error) : done())));
}

/**
 * Gives what was put beside a spot its name, or takes away what is there, when that is still as it was read; and tells
 * whether it was.
 */
export function place(spot: Spot, beside: string | undefined, before: Mark): boolean {
  return inFolderOf(spot, name => {
    if (markOf(contentNamed(spot, name)) !== before) return false;
    if (beside === undefined) rmSync(name);
    else if (before !== null) renameSync(beside, name);
    else giveNewName(beside, name);
    return true;
  });
}

/** Takes away what was put beside a spot, if it is there. */
export function removeBeside(spot: Spot, beside: string): boolean {
  return inFolderOf(spot, () => rmSync(beside, { force: true }) === undefined, false);
}

/** Is there still something beside a spot under that name? */
export function isBeside(spot: Spot, beside: string): boolean {
  return inFolderOf(spot, () => lstatSync(beside, { throwIfNoEntry: false })?.isFile() ?? false, false);
}

function contentNamed(spot: Spot, name: string): Buffer | null {
  return refuseWhatIsNoFile(spot, name) ? readFileSync(name) : null;
}
