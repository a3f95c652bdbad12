import { lstatSync, mkdirSync, type Stats } from 'node:fs';

/** Where a file is or comes: a folder that somebody chose, and the way below it, on which no link is followed. */
export interface Spot {
  root: string;
  /** With `/`. */
  path: string;
}

import { chdir, cwd } from 'node:process';

/** A step on the way below a root is a link, or became one meanwhile. */
export class LinkOnTheWay extends Error {
  /** Which step, as a path below the root. */
  readonly path: string;

  constructor(path: string) {
    super(`${path} is a link`);
    this.path = path;
  }
}

/** A step on the way below a root is a file, where a folder must be. */
export class FileOnTheWay extends Error {
  readonly code = 'ENOTDIR';
  readonly syscall = 'chdir';
  readonly way: string;

  constructor(way: string) {
    super(`${way} is no folder`);
    this.way = way;
  }
}

/** Goes to a folder below the root: what is done from then on by a bare name is done in that folder. */
export type Visit = (folder: string) => void;

/**
 * Runs work that goes from folder to folder below a root and follows no link on the way. A path that is walked anew
 * for each file can be turned aside meanwhile, by a link in the place of a folder. So a folder is entered once, step by
 * step, and each step is proven to be the very folder that was seen; from then on it is held, whatever becomes of its
 * name. The work waits for nothing, so nothing else of the program runs while the process is there. `made` hears of
 * each folder that was not there; without it none is made.
 */
export function visiting<T>(root: string, work: (visit: Visit) => T, made?: Visit): T {
  const back = currentFolder();
  let at: string | undefined;
  // Of thousands of files in a folder that is not there, it is looked for once.
  let closed: { folder: string; error: unknown } | undefined;
  try {
    return work(folder => {
      if (folder === at) return;
      if (folder === closed?.folder) throw closed.error;
      at = undefined;
      try {
        enter(root, folder, made);
      } catch (error) {
        closed = { folder, error };
        throw error;
      }
      at = folder;
    });
  } finally {
    goBack(back);
  }
}

/** Runs work in one folder below a root, as `visiting` does. */
export function within<T>(root: string, folder: string, work: () => T, made?: Visit): T {
  const inside = (visit: Visit): T => {
    visit(folder);
    return work();
  };
  return visiting(root, inside, made);
}

function enter(root: string, folder: string, made: Visit | undefined): void {
  chdir(root);
  if (folder === '') return;
  let way = '';
  for (const step of folder.split('/')) {
    way = way === '' ? step : `${way}/${step}`;
    if (made && lstatSync(step, { throwIfNoEntry: false }) === undefined) make(step, () => made(way));
    const seen = lstatSync(step);
    if (seen.isSymbolicLink()) throw new LinkOnTheWay(way);
    if (!seen.isDirectory()) throw new FileOnTheWay(way);
    chdir(step);
    if (!isSame(seen, lstatSync('.'))) throw new LinkOnTheWay(way);
  }
}

/** Makes a folder, unless somebody else does that at this very moment. */
function make(folder: string, made: () => void): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) throw error;
    return;
  }
  made();
}

/** Is it the same thing on the disk, under whatever name? */
function isSame(one: Stats, other: Stats): boolean {
  return one.ino === other.ino && one.dev === other.dev;
}

/** The folder that the process is in; nothing where somebody took it away. */
function currentFolder(): string | undefined {
  try {
    return cwd();
  } catch {
    return undefined;
  }
}

function goBack(folder: string | undefined): void {
  try {
    if (folder !== undefined) chdir(folder);
  } catch {
    // Somebody took it away meanwhile. Every path of the program begins at the top, so none misses it.
  }
}
