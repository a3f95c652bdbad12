import { hostname } from 'node:os';
import { isBeside, type Mark, markAt, place, removeBeside } from './beside.ts';
import { errorCode } from './files.ts';
import type { Io } from './io.ts';
import { spotIn } from './spot.ts';
import { underWay } from './under-way.ts';
import { FileOnTheWay, LinkOnTheWay, type Spot } from './within.ts';
import { removeEmptyFolder, removeWhole, wholeAt } from './write-whole.ts';

/** One file of a set that is being written. */
export interface Step {
  path: string;
  /** The file beside it with the new content; nothing for a file that goes. */
  beside?: string;
  before: Mark;
  after: Mark;
}

/**
 * The list of a set of files that is being written, which lies at the top while that is so. First all new contents are
 * put beside their places (`preparing`): whoever finds that unfinished takes it back. From then on (`placing`) it is
 * finished.
 */
export interface List {
  state: 'preparing' | 'placing';
  process: number;
  host: string;
  since: string;
  /** Folders that were not there. */
  folders: string[];
  steps: Step[];
}

/** What became of a set that somebody, or something, broke off. */
export interface Settled {
  how: 'finished' | 'taken-back';
  files: string[];
  /** Files that somebody changed since, so that they were left as they are. */
  left: string[];
}

/** So long no set takes. A process with that number may by then be another one. */
const longestMinutes = 10;

export function listOf(folder: Spot): Spot {
  return spotIn(folder, underWay);
}

/** A new list of a set of files. */
export function newList(io: Io, folders: string[], steps: Step[]): List {
  const { id = 0 } = io.thisProcess ?? {};
  return { state: 'preparing', process: id, host: hostname(), since: io.now().toISOString(), folders, steps };
}

/** The list that lies in a folder, with its text; nothing where none lies there. What is no list of ours is taken away. */
export function listIn(folder: Spot): { list: List; text: Buffer } | undefined {
  const text = wholeAt(listOf(folder));
  if (text === undefined) return undefined;
  const list = parsed(text.toString('utf8'));
  if (list) return { list, text };
  removeWhole(listOf(folder), text);
  return undefined;
}

/** Is the process at work that made this list? */
export function isAtWork(
  { process, host, since }: Pick<List, 'process' | 'host' | 'since'>,
  io: Io,
): boolean {
  const minutes = (io.now().getTime() - Date.parse(since)) / 60_000;
  if (minutes > longestMinutes) return false;
  return host !== hostname() || io.thisProcess === undefined || io.thisProcess.isRunning(process);
}

/** Finishes or takes back what somebody else left unfinished. */
export function settle(folder: Spot, { list, text }: { list: List; text: Buffer }): Settled {
  const files = list.steps.map(({ path }) => path);
  const left = list.state === 'placing' ? list.steps.filter(step => !isPlaced(folder, step)) : [];
  takeAwayBesides(folder, list);
  if (list.state === 'preparing')
    for (const path of [...list.folders].reverse()) removeEmptyFolder(spotIn(folder, path));
  removeWhole(listOf(folder), text);
  const how = list.state === 'placing' ? 'finished' : 'taken-back';
  return { how, files, left: left.map(({ path }) => path) };
}

export function takeAwayBesides(folder: Spot, { steps }: List): void {
  for (const { path, beside } of steps)
    if (beside !== undefined) tried(() => removeBeside(spotIn(folder, path), beside));
}

/** Puts one file in its place, unless it is there already or somebody changed what is. */
function isPlaced(folder: Spot, { path, beside, before, after }: Step): boolean {
  const spot = spotIn(folder, path);
  return tried(() => {
    if (markAt(spot) === after) return true;
    if (beside !== undefined && !isBeside(spot, beside)) return false;
    return place(spot, beside, before);
  });
}

/** Does work of which it is no trouble that something is not there, or not a file of a folder. */
function tried(work: () => boolean): boolean {
  try {
    return work();
  } catch (error) {
    const isInTheWay = error instanceof LinkOnTheWay || error instanceof FileOnTheWay;
    if (isInTheWay || errorCode(error) === 'ENOENT' || errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** A list as we write it. Anybody can put a file with that name in a repository: what leads elsewhere is none. */
function parsed(text: string): List | undefined {
  try {
    const list: List = JSON.parse(text);
    const isStep = ({ path, beside, before, after }: Step): boolean =>
      isOwnPath(path) &&
      (beside === undefined ? after === null : /^\.[0-9a-f-]{36}~$/.test(beside)) &&
      [before, after].every(mark => mark === null || /^[0-9a-f]{64}$/.test(mark));
    const isWhole =
      (list.state === 'preparing' || list.state === 'placing') &&
      list.steps.every(isStep) &&
      list.folders.every(isOwnPath) &&
      !Number.isNaN(Date.parse(list.since));
    return isWhole ? list : undefined;
  } catch {
    return undefined;
  }
}

/** Does a path stay below its folder, and out of what git keeps for itself, however it is written? */
function isOwnPath(path: string): boolean {
  const steps = path.replace(/\p{Cf}/gu, '').split('/');
  return !/[\\:\0]/.test(path) && steps.every(step => !/^(?:\.{0,2}|\.git[ .]*|git~\d+)$/i.test(step));
}
