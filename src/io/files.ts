import { isUtf8 } from 'node:buffer';
import { closeSync, constants, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { initiativeFile } from '../core/kinds.ts';
import type { Content } from '../core/reading/read-record.ts';
import type { UnreadableReason } from '../core/record.ts';

/** A record is a page or a few; a larger file is something else that ended up here. */
export const largestRecord = 1024 * 1024;

/** The folder that holds `initiatief.yaml`: this one or the nearest above it. */
export function findRoot(folder: string): string | undefined {
  return findAbove(folder, initiativeFile);
}

/** The folder that holds something with this name: this one or the nearest above it. */
export function findAbove(folder: string, name: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, name))) return at;
    if (at === dirname(at)) return undefined;
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
      length = readInto(buffer, `${root}/${path}`);
    } catch (error) {
      const code = errorCode(error);
      if (code === undefined) throw error;
      return { obstacle: obstacles[code] ?? 'no-permission' };
    }
    if (length > largestRecord) return tooLarge(statSync(join(root, path)).size);
    return contentOf(buffer, length);
  };
}

/** The text that bytes stand for, up to a length; or what keeps it from being a record. */
export function contentOf(bytes: Buffer, length = bytes.length): Content {
  const text = bytes.toString('utf8', 0, length);
  const nul = text.indexOf('\0');
  if (nul >= 0) return { obstacle: 'nul-byte', text, at: nul };
  // What is no UTF-8 is read as this sign; but the sign itself may be written too.
  const odd = text.indexOf('\ufffd');
  return odd < 0 || isUtf8(bytes.subarray(0, length)) ? { text } : { obstacle: 'not-utf8', text, at: odd };
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

/** What is said of a file that is too large to be a record. */
export function tooLarge(bytes: number): Content {
  return { obstacle: 'too-large', facts: { kilobytes: Math.round(bytes / 1024) } };
}

/** Is there something with this name? */
export function exists(path: string): boolean {
  return existsSync(path);
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The names of what lies in a folder, in the order of their signs. */
export function namesIn(folder: string): string[] {
  return readdirSync(folder).sort();
}

/** The code of an error of the file system (`ENOENT`, `EACCES` …), or nothing for any other error. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
