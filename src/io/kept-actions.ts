import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Kept } from '../core/acting/kept.ts';
import type { Answers } from '../core/asking/question.ts';
import { errorCode } from './files.ts';
import { GitFolder } from './git-folder.ts';
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
  readonly #now: Date;

  private constructor(folder: string, now: Date) {
    this.folder = folder;
    this.#now = now;
  }

  static async of(session: Session): Promise<KeptActions> {
    const { io, root, language } = session;
    const git = await GitFolder.ifAny(root, io, language);
    if (git)
      return new KeptActions(join(git.gitDirectory, 'initiatief', nameOf(git.prefix || '.')), io.now());
    const state = io.env.XDG_STATE_HOME || join(io.env.HOME || homedir(), '.local', 'state');
    return new KeptActions(join(state, 'initiatief', nameOf(root)), io.now());
  }

  /** What the last action did that was not taken back. */
  last(): Kept | undefined {
    return this.#all().at(-1);
  }

  /** Gives whether it could be kept. */
  add(kept: Omit<Kept, 'at'>): boolean {
    return this.#write('undo.json', [...this.#all(), { ...kept, at: this.#now.toISOString() }].slice(-most));
  }

  /** The last one was taken back. */
  dropLast(): boolean {
    return this.#write('undo.json', this.#all().slice(0, -1));
  }

  /** Forgets all of it, so that nothing can be taken back; gives whether that worked. */
  clear(): boolean {
    return ['undo.json', 'answers.json'].map(name => this.#remove(name)).every(Boolean);
  }

  /** What was answered when this action was stopped. */
  unfinished(action: string): Unfinished | undefined {
    const kept = this.#read<Unfinished>('answers.json');
    return kept?.action === action && this.#isRecent(kept) ? kept : undefined;
  }

  keepAnswers(action: string, answers: Answers, open: Answers = {}): void {
    this.#write('answers.json', { action, answers, open, at: this.#now.toISOString() });
  }

  dropAnswers(): void {
    this.#remove('answers.json');
  }

  #all(): Kept[] {
    const all = this.#read<Kept[]>('undo.json');
    return Array.isArray(all) ? all.filter(kept => this.#isRecent(kept)) : [];
  }

  #isRecent({ at }: { at: string }): boolean {
    return this.#now.getTime() - Date.parse(at) < days * 24 * 3600 * 1000;
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
    return isDone(() => {
      const there = wholeAt(this.#spot(name));
      if (there) removeWhole(this.#spot(name), there);
    });
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
