import type { Source } from '../core/loading/source.ts';
import { contentsBelow } from './files.ts';
import { entriesAt, listTree } from './tree.ts';

/** The records in a folder as they are on disk now; it follows no links. */
export function onDisk(root: string): Source {
  return { entries: () => listTree(root), entriesAt: path => entriesAt(root, path), ...contentsBelow(root) };
}
