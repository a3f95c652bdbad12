import { isUtf8 } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  type Dirent,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { chmod, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { initiativeFile } from '../core/kinds.ts';
import { type Entry, isPassedOver } from '../core/reading/layout.ts';
import type { Content } from '../core/reading/read-record.ts';
import type { UnreadableReason } from '../core/record.ts';

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
  const visit = (folder: string): boolean => {
    const inside = itemsIn(join(root, folder));
    for (const item of inside ?? []) {
      if (isPassedOver(item.name) || item.name === 'node_modules') continue;
      const path = folder === '' ? item.name : `${folder}/${item.name}`;
      const type = item.isSymbolicLink()
        ? 'link'
        : item.isDirectory()
          ? 'folder'
          : item.isFile()
            ? 'file'
            : 'other';
      const entry: Entry = { path, type };
      entries.push(entry);
      if (type === 'folder' && !visit(path)) entry.type = 'closed';
    }
    return inside !== undefined;
  };
  visit('');
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

/** Reads the text of a record, by its path; or what keeps it from being one. */
export type ContentReader = (path: string) => Content;

/** A reader of the records under a root. It reads all files through one buffer: there can be very many. */
export function contentReader(root: string): ContentReader {
  const buffer = Buffer.allocUnsafe(largestRecord + 1);
  return path => {
    let length: number;
    try {
      length = readInto(buffer, join(root, path));
    } catch (error) {
      const code = errorCode(error);
      if (code === undefined) throw error;
      return { obstacle: obstacles[code] ?? 'no-permission' };
    }
    if (length > largestRecord) return tooLarge(statSync(join(root, path)).size);
    const text = buffer.toString('utf8', 0, length);
    const nul = text.indexOf('\0');
    if (nul >= 0) return { obstacle: 'nul-byte', text, at: nul };
    // What is no UTF-8 is read as this sign; but the sign itself may be written too.
    const odd = text.indexOf('\ufffd');
    return odd < 0 || isUtf8(buffer.subarray(0, length)) ? { text } : { obstacle: 'not-utf8', text, at: odd };
  };
}

const obstacles: Record<string, UnreadableReason> = {
  ELOOP: 'symbolic-link',
  EISDIR: 'not-a-file',
  ESPIPE: 'not-a-file',
  ENXIO: 'not-a-file',
};

/** The text of one file, or what keeps it from being a record. */
export function readContent(root: string, path: string): Content {
  return contentReader(root)(path);
}

/** Follows no link and waits for no pipe: neither is a record. Windows knows these flags not, and needs them not. */
const ordinaryOnly = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Fills the buffer from a file, as far as it goes, in one read: POSIX cuts that of an ordinary file short only at its end. */
function readInto(buffer: Buffer, file: string): number {
  const descriptor = openSync(file, ordinaryOnly);
  try {
    return readSync(descriptor, buffer, 0, buffer.length, 0);
  } finally {
    closeSync(descriptor);
  }
}

function tooLarge(bytes: number): Content {
  return { obstacle: 'too-large', facts: { kilobytes: Math.round(bytes / 1024) } };
}

/**
 * Writes a file in one move: a full disk or a killed process leaves the old file whole. The text goes into a
 * file beside it first, which is passed over should it stay behind. (write-file-atomic takes half a write for
 * a whole one: on a full disk it puts a text that is cut off in the place of the old one.)
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  makeFolder(dirname(path));
  const target = existsSync(path) ? realpathSync(path) : path;
  const beside = join(dirname(target), `.${randomUUID()}~`);
  try {
    await writeFile(beside, text, { flag: 'wx', flush: true });
    const mode = statSync(target, { throwIfNoEntry: false })?.mode;
    if (mode !== undefined) await chmod(beside, mode);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Makes a folder and those above it. Node's own way never ends where a system refuses to make any (`/proc`). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
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
