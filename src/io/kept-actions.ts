import { createHash } from 'node:crypto';
import { homedir, hostname } from 'node:os';
import { join } from 'node:path';
import { type BrokenOff, brokenOff, nothingOf } from '../core/acting/broken-off.ts';
import { type Kept, withoutBack } from '../core/acting/kept.ts';
import type { Answers } from '../core/asking/question.ts';
import { markAt, place } from './beside.ts';
import { isFolder, namesIn, textAt } from './files.ts';
import { GitFolder } from './git-folder.ts';
import type { Io } from './io.ts';
import { takeAwayLeftIn } from './left-behind.ts';
import { isDone, isOfPlace } from './place-troubles.ts';
import type { Session } from './session.ts';
import { spotBelow } from './spot.ts';
import { isAtWork } from './unfinished.ts';
import type { Spot } from './within.ts';
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

/** What is going to be kept of an action that is about to write, and which process does it since when. */
interface Begun {
  all: readonly Kept[];
  process: number;
  host: string;
  since: string;
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
  /** When this action began to write. */
  #since: string | undefined;

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

  /** What the last action did that was not taken back: here, or in another way, such as with git. */
  last(): Kept | undefined {
    this.#known = withoutBack(this.#all(), this.#holds);
    return this.#nothing ?? this.#known.at(-1);
  }

  /** Keeps an action that is about to write, or the taking back of the last one; gives whether it could be kept. */
  begin(kept: Omit<Kept, 'at'> | 'takes-back'): boolean {
    const all = this.#all();
    const at = this.#io.now().toISOString();
    this.#known = kept === 'takes-back' ? all.slice(0, -1) : [...all, { ...kept, at }].slice(-most);
    this.#since = at;
    const process = this.#io.thisProcess?.id ?? 0;
    return this.#write('begun.json', { all: this.#known, process, host: hostname(), since: at });
  }

  /** What was begun is done; gives whether it could be kept. */
  end(): boolean {
    const spot = this.#spot('undo.json');
    const begun = this.#read<Begun>('begun.json');
    // Who came meanwhile may have taken it for broken off, or have begun too.
    const isOurs = begun && (this.#since ?? begun.since) === begun.since;
    if (!isOurs) return this.#write('undo.json', this.#known);
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
    const begun = this.#read<Begun>('begun.json');
    // One that is writing at this moment is not broken off.
    if (begun && isAtWork(begun, this.#io)) return undefined;
    const [before, after] = [this.#all(), this.#recent('begun.json')];
    if (!after) return undefined;
    const found = brokenOff(before, after, this.#holds);
    this.#nothing = found && nothingOf(found);
    this.#known = found?.isDone ? after : before;
    if (!isDry && found?.isDone) this.end();
    else if (!isDry) this.#remove('begun.json');
    return found;
  }

  readonly #holds = (file: string, text: string | null): boolean => {
    try {
      return (textAt({ root: this.#root, path: file }) ?? null) === text;
    } catch (error) {
      if (isOfPlace(error)) return text === null;
      throw error;
    }
  };

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
    const read = this.#read<Kept[] | Begun>(name);
    const all = Array.isArray(read) ? read : read?.all;
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

function nameOf(folder: string): string {
  return createHash('sha256').update(folder).digest('hex').slice(0, 16);
}
