import { join, posix } from 'node:path';
import { type Besides, markOf, marksAt, placeAll, putAllBeside } from './beside.ts';
import { errorCode, exists } from './files.ts';
import type { Io } from './io.ts';
import { nameBeside } from './left-behind.ts';
import { spotIn } from './spot.ts';
import {
  isAtWork,
  type List,
  listIn,
  listOf,
  newList,
  type Settled,
  type Step,
  settle,
  takeAwayBesides,
} from './unfinished.ts';
import type { Spot } from './within.ts';
import {
  changeWhole,
  type FileContent,
  makeFolders,
  makeWhole,
  removeEmptyFolder,
  removeWhole,
} from './write-whole.ts';

/** A file as it was read and as it will be; `null` where there is none. */
export interface ContentChange {
  file: string;
  before: FileContent | null;
  after: FileContent | null;
}

/** Thrown where a file is not as it was read any more, or is there already; nothing was written then. */
export class ChangedMeanwhile extends Error {
  readonly file: string;

  constructor(file: string) {
    super(`${file} is not as it was read`);
    this.file = file;
  }
}

/** Thrown where another process is writing, and goes on doing so. */
export class WritingElsewhere extends Error {}

/** So often, and so long, another process is waited for. */
const [mostWaits, wait] = [100, 50];

/**
 * Writes a set of files below a folder, whole or not at all, in this order. Whatever stops it, on a full disk or by a
 * kill: what is there then is finished or taken back by who writes next. Gives what it settled so of another set.
 *
 * @throws {ChangedMeanwhile} Where a file is not as it was read.
 * @throws {WritingElsewhere} Where another process writes at the same time, and does not end.
 */
export async function writeSet(folder: Spot, changes: readonly ContentChange[], io: Io): Promise<Settled[]> {
  const settled = await whenFree(folder, io);
  const [only, other] = changes;
  if (only && !other) writeOne(folder, only);
  else if (only) settled.push(...(await writeAll(folder, changes, io)));
  return settled;
}

/** Waits until no other process writes, and settles what one left unfinished. */
export async function whenFree(folder: Spot, io: Io): Promise<Settled[]> {
  const settled: Settled[] = [];
  await untilFree(() => {
    for (let found = listIn(folder); found; found = listIn(folder)) {
      if (isAtWork(found.list, io)) return false;
      settled.push(settle(folder, found));
    }
    return true;
  });
  return settled;
}

/**
 * Waits a moment for who is at work.
 *
 * @throws {WritingElsewhere} Where that does not end.
 */
export async function untilFree(isFree: () => boolean): Promise<void> {
  for (let left = mostWaits; !isFree(); left -= 1) {
    if (left === 0) throw new WritingElsewhere();
    await new Promise(done => setTimeout(done, wait));
  }
}

/** One file is whole or not at all by itself. */
function writeOne(folder: Spot, { file, before, after }: ContentChange): void {
  const spot = spotIn(folder, file);
  const made = after === null ? [] : makeFolders(spot);
  try {
    if (!isWritten(spot, before, after)) throw new ChangedMeanwhile(file);
  } catch (error) {
    for (const each of made.reverse()) removeEmptyFolder(each);
    throw errorCode(error) === 'EEXIST' && before === null ? new ChangedMeanwhile(file) : error;
  }
}

function isWritten(spot: Spot, before: FileContent | null, after: FileContent | null): boolean {
  if (after === null) return before === null || removeWhole(spot, before);
  if (before !== null) return changeWhole(spot, before, after);
  makeWhole(spot, after);
  return true;
}

async function writeAll(folder: Spot, changes: readonly ContentChange[], io: Io): Promise<Settled[]> {
  const steps = changes.map(({ file, before, after }): Step => {
    const marks = { path: file, before: markOf(before), after: markOf(after) };
    return after === null ? marks : { ...marks, beside: nameBeside() };
  });
  const list = newList(io, foldersToMake(folder, changes), steps);
  const above = makeFolders(listOf(folder));
  const settled = await claim(folder, list, io);
  const text = textOf(list);
  let isClaimed = text;
  const placed: ContentChange[] = [];
  try {
    await putAllBeside(folder, besidesOf(changes, steps));
    const paths = steps.map(({ path }) => path);
    const other = marksAt(folder, paths).findIndex((mark, index) => mark !== steps[index]?.before);
    if (other >= 0) throw new ChangedMeanwhile(paths[other] as string);
    const placing = textOf({ ...list, state: 'placing' });
    if (!changeWhole(listOf(folder), text, placing)) throw new ChangedMeanwhile(listOf(folder).path);
    isClaimed = placing;
    placeAll(folder, steps, (index, isAsRead) => {
      if (!isAsRead) throw new ChangedMeanwhile(paths[index] as string);
      placed.push(changes[index] as ContentChange);
    });
  } catch (error) {
    for (const { file, before, after } of placed.reverse()) isWritten(spotIn(folder, file), after, before);
    takeAwayBesides(folder, list);
    for (const path of [...list.folders].reverse()) removeEmptyFolder(spotIn(folder, path));
    removeWhole(listOf(folder), isClaimed);
    for (const each of above.reverse()) removeEmptyFolder(each);
    throw error;
  }
  removeWhole(listOf(folder), isClaimed);
  return settled;
}

function besidesOf(changes: readonly ContentChange[], steps: readonly Step[]): Besides[] {
  return changes.flatMap(({ file, after }, index) => {
    const { beside } = steps[index] as Step;
    return after === null || beside === undefined ? [] : [{ file, beside, content: after }];
  });
}

/** Puts the list there, which keeps others out. */
async function claim(folder: Spot, list: List, io: Io): Promise<Settled[]> {
  const settled: Settled[] = [];
  for (let left = mostWaits; ; left -= 1) {
    try {
      makeWhole(listOf(folder), textOf(list));
      return settled;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST' || left === 0)
        throw errorCode(error) === 'EEXIST' ? new WritingElsewhere() : error;
      settled.push(...(await whenFree(folder, io)));
    }
  }
}

function textOf(list: List): string {
  return `${JSON.stringify(list, null, 1)}\n`;
}

/** The folders below this one that are not there, the outermost first. */
function foldersToMake({ root, path }: Spot, changes: readonly ContentChange[]): string[] {
  const folders = new Set<string>();
  for (const { file, after } of changes) {
    const steps =
      after === null
        ? []
        : posix
            .dirname(file)
            .split('/')
            .filter(step => step !== '.');
    for (const [index] of steps.entries()) folders.add(steps.slice(0, index + 1).join('/'));
  }
  return [...folders].filter(folder => !exists(join(root, path, folder)));
}
