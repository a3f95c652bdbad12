import {
  appendFileSync,
  chmodSync,
  linkSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { posix } from 'node:path';
import { errorCode } from './files.ts';
import { inFolderOf } from './in-folders.ts';
import { nameBeside, takeAwayOlder } from './left-behind.ts';
import { LinkOnTheWay, type Spot, within } from './within.ts';

export type FileContent = string | Uint8Array;

/**
 * Writes a file in one move, also in the place of an old one: a full disk or a killed process leaves that whole. The
 * content goes into a file beside it first. Should that stay behind, it is passed over, and who writes later clears it up. (write-file-atomic takes half a
 * write for a whole one: on a full disk it puts a text that is cut off in the place of the old one.)
 */
export function writeWhole(spot: Spot, content: FileContent, mode = 0o666): void {
  written(spot, content, mode, renameSync);
}

/** Makes a new file, whole. Throws (EEXIST) where something has that name, also since this very moment. */
export function makeWhole(spot: Spot, content: FileContent, mode = 0o666): void {
  // Who comes much later need not write all of it first.
  const old = inFolderOf(spot, name => lstatSync(name, { throwIfNoEntry: false }));
  if (old) throw Object.assign(new Error('it is there already'), { code: 'EEXIST' });
  written(spot, content, mode, giveNewName);
}

/** Changes a file that is still as it was read, and gives whether it was: what somebody wrote meanwhile stays. */
export function changeWhole(spot: Spot, before: FileContent, after: FileContent): boolean {
  let isAsRead = false;
  written(spot, after, 0o666, (beside, name) => {
    isAsRead = holds(name, before);
    if (isAsRead) renameSync(beside, name);
    else rmSync(beside);
  });
  return isAsRead;
}

/** Takes away a file that is still as it was read or made, and gives whether it was. */
export function removeWhole(spot: Spot, before: FileContent): boolean {
  return inFolderOf(spot, name => {
    const isAsRead = holds(name, before);
    if (isAsRead) rmSync(name);
    return isAsRead;
  });
}

/** The content of a file that is there. Throws where something there is no file. */
export function wholeAt(spot: Spot): Buffer | undefined {
  try {
    return inFolderOf(spot, name => refuseWhatIsNoFile(spot, name) && readFileSync(name), false);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Is there something with this name? Throws where something on the way is no folder. */
export function isThere(spot: Spot): boolean {
  try {
    return inFolderOf(spot, name => lstatSync(name, { throwIfNoEntry: false }) !== undefined, false);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Adds text to the end of a file. */
export function appendTo(spot: Spot, text: string): void {
  inFolderOf(spot, name => {
    refuseWhatIsNoFile(spot, name);
    appendFileSync(name, text);
  });
}

/** Makes the folders on the way to a spot, and gives those that were not there, the outermost first. */
export function makeFolders(spot: Spot): Spot[] {
  const made: Spot[] = [];
  inFolderOf(
    spot,
    () => {},
    path => made.push({ root: spot.root, path }),
  );
  return made;
}

/** Takes away a folder in which nobody put anything. */
export function removeEmptyFolder(spot: Spot): void {
  try {
    inFolderOf(spot, name => rmdirSync(name));
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
  }
}

/** Throws where something on the way to a spot, or at the spot itself, is a link; makes nothing. */
export function refuseLinks({ root, path }: Spot): void {
  const { dir, base } = posix.parse(path);
  try {
    within(root, dir, () => {
      if (lstatSync(base, { throwIfNoEntry: false })?.isSymbolicLink()) throw new LinkOnTheWay(path);
    });
  } catch (error) {
    // What is not there is no link.
    if (errorCode(error) === undefined) throw error;
  }
}

/** Writes the content beside the spot, and has that settled there: it gets its name, or goes. */
function written(
  spot: Spot,
  content: FileContent,
  mode: number,
  settle: (beside: string, name: string) => void,
): void {
  inFolderOf(spot, name => {
    const old = refuseWhatIsNoFile(spot, name);
    const beside = nameBeside();
    let at: number;
    try {
      writeFileSync(beside, content, { flag: 'wx', flush: true, mode });
      if (old) chmodSync(beside, old.mode);
      at = lstatSync(beside).mtimeMs;
      settle(beside, name);
    } catch (error) {
      rmSync(beside, { force: true });
      throw error;
    }
    takeAwayOlder(at);
  });
}

/** What is there now, if it is a file. */
export function refuseWhatIsNoFile({ path }: Spot, name: string) {
  const there = name === '' ? lstatSync('.') : lstatSync(name, { throwIfNoEntry: false });
  if (there?.isSymbolicLink()) throw new LinkOnTheWay(path);
  if (there === undefined || there.isFile()) return there;
  throw Object.assign(new Error('no file'), {
    code: there.isDirectory() ? 'EISDIR' : 'ENODEV',
    syscall: 'open',
  });
}

/** Names a file that was written beside. Where a disk knows no second names, an empty file keeps the name meanwhile. */
export function giveNewName(beside: string, name: string): void {
  try {
    linkSync(beside, name);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw error;
    writeFileSync(name, '', { flag: 'wx' });
    renameSync(beside, name);
    return;
  }
  rmSync(beside);
}

function holds(name: string, content: FileContent): boolean {
  if (!lstatSync(name, { throwIfNoEntry: false })?.isFile()) return false;
  return readFileSync(name).equals(typeof content === 'string' ? Buffer.from(content) : content);
}
