import { isUtf8 } from 'node:buffer';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { initiativeFile } from '../core/kinds.ts';
import { type Entry, isPassedOver } from '../core/layout.ts';
import type { Content } from '../core/read-record.ts';

/** A record is a page or a few; a larger file is something else that ended up here. */
export const largestRecord = 1024 * 1024;

/** The folder that holds `initiatief.yaml`: this one or the nearest above it. */
export function findRoot(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, initiativeFile))) return at;
    if (at === dirname(at)) return undefined;
  }
}

/** Everything under the root, by name, in an order that is the same on every machine. Follows no links. */
export function listTree(root: string): Entry[] {
  const entries: Entry[] = [];
  const visit = (folder: string): void => {
    const inside = readdirSync(join(root, folder), { withFileTypes: true });
    for (const item of inside) {
      if (isPassedOver(item.name) || item.name === 'node_modules') continue;
      const path = folder === '' ? item.name : `${folder}/${item.name}`;
      const type = item.isSymbolicLink()
        ? 'link'
        : item.isDirectory()
          ? 'folder'
          : item.isFile()
            ? 'file'
            : 'other';
      entries.push({ path, type });
      if (type === 'folder') visit(path);
    }
  };
  visit('');
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The text of a record, or what keeps it from being one. */
export function readContent(root: string, path: string): Content {
  const file = join(root, path);
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    if (code === 'ERR_FS_FILE_TOO_LARGE' || code === 'ERR_STRING_TOO_LONG') return tooLarge();
    return { obstacle: 'no-permission' };
  }
  if (bytes.length > largestRecord) return tooLarge(bytes.length);
  const text = bytes.toString('utf8');
  if (bytes.includes(0)) return { obstacle: 'nul-byte', text, at: text.indexOf('\0') };
  return isUtf8(bytes) ? { text } : { obstacle: 'not-utf8', text, at: text.indexOf('\ufffd') };
}

function tooLarge(bytes?: number): Content {
  return { obstacle: 'too-large', facts: bytes === undefined ? {} : { kilobytes: Math.round(bytes / 1024) } };
}

/** Writes a file in one move: a full disk or a killed process leaves the old file whole. */
export async function writeWhole(path: string, text: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  await writeFileAtomic(path, text);
}

/** Is there something with this name? */
export function exists(path: string): boolean {
  return existsSync(path);
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The code of an error of the file system (`ENOENT`, `EACCES` …), or nothing for any other error. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
