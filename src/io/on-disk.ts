import { resolve } from 'node:path';
import type { Source } from '../core/loading/source.ts';
import { contentsBelow } from './files.ts';
import { entriesAt, listTree } from './tree.ts';

/** The records in a folder as they are on disk at each moment; it follows no links. Not for worker threads: it enters folders. */
export function onDisk(folder: string): Source {
  const root = resolve(folder);
  return { entries: () => listTree(root), entriesAt: path => entriesAt(root, path), ...contentsBelow(root) };
}
