import { isUtf8 } from 'node:buffer';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { type ContentReader, largestRecord, type Source, tooLarge } from '../core/loading/source.ts';
import { initiativeFile } from '../core/model/kinds.ts';
import type { UnreadableReason } from '../core/model/record.ts';
import type { Content } from '../core/reading/read-record.ts';
import { LinkOnTheWay, type Spot, type Visit, visiting, within } from './within.ts';

/** The folder that holds `initiatief.yaml`: this one or the nearest above it. */
export function findRoot(folder: string): string | undefined {
  return findAbove(folder, initiativeFile);
}

/** The folder that holds something with this name: this one or the nearest above it. */
export function findAbove(folder: string, name: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (exists(join(at, name))) return at;
    if (at === dirname(at)) return undefined;
  }
}

// Each file becomes a text before the next is read, so there is room for one. To make it anew for each folder makes Node
// clear up its memory all the time.
let room: Buffer | undefined;

function roomForRecord(): Buffer {
  room ??= Buffer.allocUnsafe(largestRecord + 1);
  return room;
}

/** The contents of the files below a root, one by one or, which is quicker for very many, in one go. */
export function contentsBelow(root: string): Required<Pick<Source, 'read' | 'together'>> {
  const together = <T>(work: (read: ContentReader) => T): T =>
    visiting(root, visit => work(path => contentAt(path, visit)));
  return { read: path => together(read => read(path)), together };
}

function contentAt(path: string, visit: Visit): Content {
  try {
    const slash = path.lastIndexOf('/');
    visit(path.slice(0, Math.max(slash, 0)));
    return recordAt(path.slice(slash + 1));
  } catch (error) {
    if (error instanceof LinkOnTheWay) return { obstacle: 'symbolic-link' };
    const code = errorCode(error);
    if (code === undefined) throw error;
    return { obstacle: obstacles[code] ?? 'no-permission' };
  }
}

/** The content of a file in the folder that is visited. */
function recordAt(name: string): Content {
  const buffer = roomForRecord();
  const length = readInto(buffer, name);
  return length > largestRecord ? tooLarge(length) : contentOf(buffer, length);
}

/** The text that bytes stand for, up to a length; or what keeps it from being a record. */
export function contentOf(bytes: Buffer, length = bytes.length): Content {
  const text = bytes.toString('utf8', 0, length);
  const nul = text.indexOf('\0');
  // What is no UTF-8 is read as this sign; but the sign itself may be written too.
  const odd = nul < 0 ? text.indexOf('\ufffd') : -1;
  const written = bytes.subarray(0, length);
  if (nul < 0 && (odd < 0 || isUtf8(written))) return { text };
  // The room that they stand in is for the next one.
  const own = { text, bytes: Uint8Array.from(written) };
  return nul < 0 ? { obstacle: 'not-utf8', at: odd, ...own } : { obstacle: 'nul-byte', at: nul, ...own };
}

const obstacles: Record<string, UnreadableReason> = {
  ELOOP: 'symbolic-link',
  EISDIR: 'not-a-file',
  ESPIPE: 'not-a-file',
  ENXIO: 'not-a-file',
};

/** The text of one file, or what keeps it from being a record. */
export function readContent(root: string, path: string): Content {
  return contentsBelow(root).read(path);
}

/** The text of a file; nothing where there is no file, `null` where it holds no text. Throws for a link on the way. */
export function textAt({ root, path }: Spot): string | null | undefined {
  const { dir, base } = posix.parse(path);
  try {
    const content = within(root, dir, () => recordAt(base));
    return 'obstacle' in content ? null : content.text;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw errorCode(error) === 'ELOOP' ? new LinkOnTheWay(path) : error;
  }
}

/** The bytes of a file; nothing where there are more than this. Throws where there is no file, and for a link on the way. */
export function bytesAt({ root, path }: Spot, most: number): Buffer | undefined {
  const { dir, base } = posix.parse(path);
  const buffer = Buffer.allocUnsafe(most + 1);
  const length = within(root, dir, () => readInto(buffer, base));
  return length > most ? undefined : buffer.subarray(0, length);
}

/** Waits for no pipe, and follows no link: neither is a record. Windows knows these flags not. */
const ordinaryOnly = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Fills the buffer from a file in the folder that is visited, in one read: POSIX cuts that of an ordinary file short
 * only at its end. Gives how long the file is.
 */
function readInto(buffer: Buffer, name: string): number {
  if (constants.O_NOFOLLOW === undefined && lstatSync(name).isSymbolicLink()) throw new LinkOnTheWay(name);
  const descriptor = openSync(name, ordinaryOnly);
  try {
    const length = readSync(descriptor, buffer, 0, buffer.length, 0);
    return length < buffer.length ? length : Math.max(length, fstatSync(descriptor).size);
  } finally {
    closeSync(descriptor);
  }
}

/** Is there something with this name? A link is something, wherever it leads. */
export function exists(path: string): boolean {
  return seen(() => lstatSync(path)) !== undefined;
}

export function isFolder(path: string): boolean {
  return seen(() => statSync(path))?.isDirectory() ?? false;
}

/** What the system tells of something; nothing where it is not there or may not be seen. */
function seen(look: () => Stats): Stats | undefined {
  try {
    return look();
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}

/** The folder itself, or the nearest above it that is there. */
export function nearestFolder(folder: string): string {
  return isFolder(folder) || folder === dirname(folder) ? folder : nearestFolder(dirname(folder));
}

/** The names of what lies in a folder, in the order of their signs. */
export function namesIn(folder: string): string[] {
  return readdirSync(folder).sort();
}

/** The code of an error of the file system (`ENOENT`, `EACCES` …), or nothing for any other error. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
