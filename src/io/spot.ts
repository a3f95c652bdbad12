import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, posix, relative, resolve, sep } from 'node:path';
import { findAbove, findRoot, isFolder } from './files.ts';
import type { Spot } from './within.ts';

/**
 * The spot of a file that somebody named. In the repositories where that person stands and works the way begins at the
 * top, since what lies below can come from anybody. Elsewhere links to folders are the person's own, and followed.
 */
export function spotOf(typed: string, cwd: string, folder: string): Spot {
  return spotBelow(repositoriesOf(cwd, folder), resolve(cwd, typed));
}

/** The tops of the repositories in which somebody stands and works. */
export function repositoriesOf(cwd: string, folder: string): string[] {
  return [cwd, folder].flatMap(at => findAbove(at, '.git') ?? findRoot(at) ?? []);
}

/** The spot of a file: below one of these folders, also where other names lead to them, or else by itself. */
export function spotBelow(tops: readonly string[], file: string): Spot {
  const realTops = tops.map(folder => realpathSync.native(folder));
  const folders = foldersTo(file);
  const isOurs = (folder: string): boolean => {
    const real = realpathSync.native(folder);
    return realTops.some(top => isWithin(top, real));
  };
  const root = folders.find(isOurs) ?? (folders.at(-1) as string);
  return { root, path: pathBelow(root, file) };
}

/** The spot of a file below a folder. */
export function spotIn({ root, path }: Spot, file: string): Spot {
  return { root, path: posix.join(path, file) };
}

/** The path of a file below a folder, with `/`. */
export function pathBelow(folder: string, file: string): string {
  return relative(folder, file).replaceAll(sep, '/');
}

/** Does a path lie in a folder, or is it that folder? */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !/^\.\.(?:[/\\]|$)/.test(way) && !isAbsolute(way);
}

/** The folders on the way that are there, from the top of the disk down. */
function foldersTo(file: string): string[] {
  const folders: string[] = [];
  for (let at = file; ; at = dirname(at)) {
    folders.unshift(at);
    if (at === dirname(at)) return folders.filter(isFolder);
  }
}
