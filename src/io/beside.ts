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
import { errorCode } from './files.ts';
import { inFolderOf, inFoldersOf, toldOf } from './in-folders.ts';
import { spotIn } from './spot.ts';
import type { Spot } from './within.ts';
import { type FileContent, giveNewName, refuseWhatIsNoFile } from './write-whole.ts';

/** What tells one content from all others; `null` where there is no file. */
export type Mark = string | null;

export function markOf(content: FileContent | null): Mark {
  return content === null ? null : createHash('sha256').update(content).digest('hex');
}

/** The mark of what is at a spot now. Throws where that is a link, or no file. */
export function markAt(spot: Spot): Mark {
  return inFolderOf(spot, name => markOf(contentNamed(spot, name)), false);
}

/** The same of many files below a folder. */
export function marksAt(folder: Spot, files: readonly string[]): Mark[] {
  const marks: Mark[] = [];
  const put = (name: string, index: number): void => {
    marks[index] = markOf(contentNamed(spotIn(folder, files[index] as string), name));
  };
  inFoldersOf(folder, files, put, false);
  return marks;
}

/** What is to be put beside a file, and under which name. */
export interface Besides {
  file: string;
  beside: string;
  content: FileContent;
}

/** So many files go to the disk at the same time, and so many are handed to it in one go. */
const [mostAtOnce, inOneGo] = [32, 16];

/**
 * Puts contents in files beside others, each with the same rights as what is there; the disk holds them when the promise
 * is kept. Waiting for the disk file by file would take three times as long.
 */
export async function putAllBeside(folder: Spot, all: readonly Besides[]): Promise<void> {
  const waiting = new Set<Promise<void>>();
  try {
    for (let from = 0; from < all.length; from += inOneGo) {
      while (waiting.size > mostAtOnce - inOneGo) await Promise.race(waiting);
      for (const held of putSome(folder, all.slice(from, from + inOneGo))) {
        const isHeld = held.then(() => void waiting.delete(isHeld));
        waiting.add(isHeld);
      }
    }
    await Promise.all(waiting);
  } finally {
    // No file is taken away while the disk is still at it.
    await Promise.allSettled(waiting);
  }
}

/** Gives for each when the disk holds it. */
function putSome(folder: Spot, some: readonly Besides[]): Promise<void>[] {
  const opened: number[] = [];
  try {
    const files = some.map(({ file }) => file);
    inFoldersOf(folder, files, (name, index) => {
      const { file, beside, content } = some[index] as Besides;
      opened.push(openBeside(spotIn(folder, file), name, beside, content));
    });
  } catch (error) {
    for (const file of opened) closeSync(file);
    throw error;
  }
  return opened.map(async (file, index) => {
    try {
      await flushed(file);
    } catch (error) {
      throw toldOf(spotIn(folder, (some[index] as Besides).file), error);
    } finally {
      closeSync(file);
    }
  });
}

/** Puts one beside without waiting for the disk, for what can be made again. */
export function putBesideAtOnce(spot: Spot, beside: string, content: FileContent): void {
  closeSync(inFolderOf(spot, name => openBeside(spot, name, beside, content)));
}

function openBeside(spot: Spot, name: string, beside: string, content: FileContent): number {
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
}

function flushed(file: number): Promise<void> {
  return new Promise((done, failed) => fsync(file, error => (error ? failed(error) : done())));
}

/**
 * Gives what was put beside a spot its name, or takes away what is there, when that is still as it was read; and tells
 * whether it was.
 */
export function place(spot: Spot, beside: string | undefined, before: Mark): boolean {
  return inFolderOf(spot, name => isPlaced(spot, name, beside, before));
}

/** The same for many files below a folder, in their order; `placed` hears of each, and of whether it was as it was read. */
export function placeAll(
  folder: Spot,
  steps: readonly { path: string; beside?: string; before: Mark }[],
  placed: (index: number, isAsRead: boolean) => void,
): void {
  const paths = steps.map(({ path }) => path);
  inFoldersOf(folder, paths, (name, index) => {
    const { path, beside, before } = steps[index] as (typeof steps)[number];
    placed(index, isPlaced(spotIn(folder, path), name, beside, before));
  });
}

function isPlaced(spot: Spot, name: string, beside: string | undefined, before: Mark): boolean {
  if (markOf(contentNamed(spot, name)) !== before) return false;
  if (beside === undefined) rmSync(name);
  else if (before !== null) renameSync(beside, name);
  else return isNamed(beside, name);
  return true;
}

/** Gives it its name, unless something has got that name at this very moment. */
function isNamed(beside: string, name: string): boolean {
  try {
    giveNewName(beside, name);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
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
