import { realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findAbove } from './files.ts';
import { itemAt } from './tree.ts';

/** Where the root of the records lies in its git repository, as `garden/`; empty at the top, and without git. */
export function folderInGit(root: string): string {
  const folder = relative(topOf(root), root).replaceAll('\\', '/');
  return folder && `${folder}/`;
}

/** Is there something at this path from the top of the git repository? */
export function isAtTop(path: string, root: string): boolean {
  return !path.split('/').includes('..') && itemAt(join(topOf(root), path)) !== undefined;
}

/** Can a folder lie in a git repository? Git would look in the same folders, and takes long to start. */
export function canLieInGit(folder: string): boolean {
  return findAbove(realpathSync(folder), '.git') !== undefined;
}

function topOf(root: string): string {
  return findAbove(root, '.git') ?? root;
}
