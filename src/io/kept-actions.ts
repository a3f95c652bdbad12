import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type BrokenOff, brokenOff, nothingOf } from '../core/acting/broken-off.ts';
import type { Kept } from '../core/acting/kept.ts';
import type { Answers } from '../core/asking/question.ts';
import { markAt, place } from './beside.ts';
import { errorCode, isFolder, namesIn, textAt } from './files.ts';
import { GitFolder } from './git-folder.ts';
import type { Io } from './io.ts';
import { takeAwayLeftIn } from './left-behind.ts';
import type { Session } from './session.ts';
import { spotBelow } from './spot.ts';
import { FileOnTheWay, LinkOnTheWay, type Spot } from './within.ts';
import { makeFolders, removeWhole, wholeAt, writeWhole } from './write-whole.ts';

/** What is kept longer than this is of no use any more, and tells of people. */
const days = 30;

/** More than this nobody takes back. */
const most = 20;

/** Answers to the questions of an action that was stopped before its end. */
export interface Unfinished {
  action: string;
  at: string;
  answers: Answers;
  /** What was there of an answer that was not complete. */
  open?: Answers;
}

/**
 * What actions did in a folder, and what was answered when one was stopped: only for who works on this computer. It lies
 * in the git directory, or else in the state folder of the system, and nobody else may read it.
 */
export class KeptActions {
  /** Where it lies. */
  readonly folder: string;
  readonly #io: Io;
  readonly #root: string;
  /** What was kept, where that is known and not on disk. */
  #known: readonly Kept[] | undefined;
  #nothing: Kept | undefined;

  private constructor(folder: string, { io, root }: Session) {
    this.folder = folder;
    this.#io = io;
    this.#root = root;
  }

  static async of(session: Session): Promise<KeptActions> {
    const { io, root, language } = session;
    const git = await GitFolder.ifAny(root, io, language);
    if (git) return new KeptActions(join(git.gitDirectory, 'initiatief', nameOf(git.prefix || '.')), session);
    const state = io.env.XDG_STATE_HOME || join(io.env.HOME || homedir(), '.local', 'state');
    return new KeptActions(join(state, 'initiatief', nameOf(root)), session);
  }

  /** What the last action did that was not taken back. */
  last(): Kept | undefined {
    return this.#nothing ?? this.#all().at(-1);
  }

  /** Keeps an action that is about to write, or the taking back of the last one; gives whether it could be kept. */
  begin(kept: Omit<Kept, 'at'> | 'takes-back'): boolean {
    const all = this.#all();
    const at = this.#io.now().toISOString();
    this.#known = kept === 'takes-back' ? all.slice(0, -1) : [...all, { ...kept, at }].slice(-most);
    return this.#write('begun.json', this.#known);
  }

  /** What was begun is done; gives whether it could be kept. */
  end(): boolean {
    const spot = this.#spot('undo.json');
    // Who came meanwhile may have taken it for broken off.
    if (!this.#read('begun.json')) return this.#write('undo.json', this.#known);
    return isDone(() => place(spot, 'begun.json', markAt(spot)));
  }

  /** What was begun is not done. */
  cancel(): void {
    this.#known = undefined;
    this.#remove('begun.json');
  }

  /** Finds out what became of an action that was broken off, and puts it where it belongs, unless `isDry`. */
  settle(isDry: boolean): BrokenOff | undefined {
    if (!isDry) takeAwayLeftIn(spotBelow([], this.folder), this.#io);
    const [before, after] = [this.#all(), this.#recent('begun.json')];
    if (!after) return undefined;
    const found = brokenOff(before, after, (file, text) => (this.#textAt(file) ?? null) === text);
    this.#nothing = found && nothingOf(found);
    this.#known = found?.isDone ? after : before;
    if (!isDry && found?.isDone) this.end();
    else if (!isDry) this.#remove('begun.json');
    return found;
  }

  #textAt(file: string): string | undefined {
    try {
      return textAt({ root: this.#root, path: file }) ?? undefined;
    } catch (error) {
      if (isOfPlace(error)) return undefined;
      throw error;
    }
  }

  /** Forgets all of it, so that nothing can be taken back; gives whether that worked. */
  clear(): boolean {
    this.#known = undefined;
    return isDone(() => {
      const names = isFolder(this.folder) ? namesIn(this.folder) : ['undo.json'];
      for (const name of names) this.#takeAway(name);
    });
  }

  /** What was answered when this action was stopped. */
  unfinished(action: string): Unfinished | undefined {
    const kept = this.#read<Unfinished>('answers.json');
    return kept?.action === action && this.#isRecent(kept) ? kept : undefined;
  }

  keepAnswers(action: string, answers: Answers, open: Answers = {}): boolean {
    return this.#write('answers.json', { action, answers, open, at: this.#io.now().toISOString() });
  }

  dropAnswers(): void {
    this.#remove('answers.json');
  }

  #all(): readonly Kept[] {
    return this.#known ?? this.#recent('undo.json') ?? [];
  }

  #recent(name: string): Kept[] | undefined {
    const all = this.#read<Kept[]>(name);
    return Array.isArray(all) ? all.filter(kept => this.#isRecent(kept)) : undefined;
  }

  #isRecent({ at }: { at: string }): boolean {
    return this.#io.now().getTime() - Date.parse(at) < days * 24 * 3600 * 1000;
  }

  #spot(name: string): Spot {
    // Where somebody keeps such things, links to folders are their own.
    return spotBelow([], join(this.folder, name));
  }

  #read<T>(name: string): T | undefined {
    try {
      return JSON.parse(wholeAt(this.#spot(name))?.toString('utf8') ?? 'null') ?? undefined;
    } catch (error) {
      // What cannot be read is of no use.
      if (error instanceof SyntaxError || isOfPlace(error)) return undefined;
      throw error;
    }
  }

  #write(name: string, content: unknown): boolean {
    return isDone(() => {
      const spot = this.#spot(name);
      makeFolders(spot);
      writeWhole(spot, `${JSON.stringify(content)}\n`, 0o600);
    });
  }

  #remove(name: string): boolean {
    return isDone(() => this.#takeAway(name));
  }

  #takeAway(name: string): void {
    const there = wholeAt(this.#spot(name));
    if (there) removeWhole(this.#spot(name), there);
  }
}

/** What an action did is done, also where it cannot be kept: in a folder that is closed, or on a full disk. */
function isDone(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (!isOfPlace(error)) throw error;
    return false;
  }
}

/** Is it about the place, rather than a fault of ours? */
function isOfPlace(error: unknown): boolean {
  return error instanceof FileOnTheWay || error instanceof LinkOnTheWay || errorCode(error) !== undefined;
}

function nameOf(folder: string): string {
  return createHash('sha256').update(folder).digest('hex').slice(0, 16);
}
