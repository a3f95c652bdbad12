import { type Dirent, lstatSync, readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { inOrder } from '../core/loading/source.ts';
import { type Entry, isUnlisted } from '../core/reading/layout.ts';
import { errorCode } from './files.ts';
import { LinkOnTheWay, type Visit, visiting } from './within.ts';

/** Everything under the root, by name, in an order that is the same on every machine. Follows no links. */
export function listTree(root: string): Entry[] {
  const entries: Entry[] = [];
  visiting(root, visit => listInto(entries, visit, ''));
  return inOrder(entries);
}

/** What has this name, with all that lies under it; nothing when there is no such thing. */
export function entriesAt(root: string, path: string): Entry[] {
  const item = itemAt(join(root, path));
  if (item === undefined) return [];
  const entries: Entry[] = [];
  visiting(root, visit => add(entries, visit, path, item));
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

/** Lists what lies in a folder. Gives what it is, should it be no folder that can be opened. */
function listInto(entries: Entry[], visit: Visit, folder: string): 'link' | 'closed' | undefined {
  const inside = itemsIn(visit, folder);
  if (typeof inside === 'string') return inside;
  for (const item of inside) {
    if (isUnlisted(item.name)) continue;
    add(entries, visit, folder === '' ? item.name : `${folder}/${item.name}`, item);
  }
  return undefined;
}

function add(entries: Entry[], visit: Visit, path: string, item: Dirent | Stats): void {
  const entry: Entry = { path, type: typeOf(item) };
  entries.push(entry);
  if (entry.type === 'folder') entry.type = listInto(entries, visit, path) ?? 'folder';
}

function typeOf(item: Dirent | Stats): Entry['type'] {
  if (item.isSymbolicLink()) return 'link';
  if (item.isDirectory()) return 'folder';
  return item.isFile() ? 'file' : 'other';
}

/** What lies in a folder; or why that is not seen. */
function itemsIn(visit: Visit, folder: string): Dirent[] | 'link' | 'closed' {
  try {
    visit(folder);
    return readdirSync('.', { withFileTypes: true });
  } catch (error) {
    if (error instanceof LinkOnTheWay) return 'link';
    if (errorCode(error) === undefined) throw error;
    return 'closed';
  }
}
