import { type Dirent, lstatSync, readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { type Entry, isPassedOver } from '../core/reading/layout.ts';
import { errorCode } from './files.ts';

/** Everything under the root, by name, in an order that is the same on every machine. Follows no links. */
export function listTree(root: string): Entry[] {
  const entries: Entry[] = [];
  listInto(entries, root, '');
  return inOrder(entries);
}

/** What has this name, with all that lies under it; nothing when there is no such thing. */
export function entriesAt(root: string, path: string): Entry[] {
  const item = itemAt(join(root, path));
  if (item === undefined) return [];
  const entries: Entry[] = [];
  add(entries, root, path, item);
  return inOrder(entries);
}

/** What is there itself, a link as a link; nothing when there is no such thing, or it may not be seen. */
export function itemAt(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}

/** Lists what lies in a folder, and says whether it could be opened. */
function listInto(entries: Entry[], root: string, folder: string): boolean {
  const inside = itemsIn(join(root, folder));
  for (const item of inside ?? []) {
    if (isUnlisted(item.name)) continue;
    add(entries, root, folder === '' ? item.name : `${folder}/${item.name}`, item);
  }
  return inside !== undefined;
}

function add(entries: Entry[], root: string, path: string, item: Dirent | Stats): void {
  const entry: Entry = { path, type: typeOf(item) };
  entries.push(entry);
  if (entry.type === 'folder' && !listInto(entries, root, path)) entry.type = 'closed';
}

/** Is this the name of something that is never looked at? */
export function isUnlisted(name: string): boolean {
  return isPassedOver(name) || name === 'node_modules';
}

function typeOf(item: Dirent | Stats): Entry['type'] {
  if (item.isSymbolicLink()) return 'link';
  if (item.isDirectory()) return 'folder';
  return item.isFile() ? 'file' : 'other';
}

/** The same entries by path, in an order that is the same on every machine. No path is there twice. */
export function inOrder(entries: Entry[]): Entry[] {
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What lies in a folder; nothing when it may not be opened. */
function itemsIn(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}
