import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { isFolder, namesIn } from './files.ts';
import { GitFolder } from './git-folder.ts';
import { takeAwayLeftIn } from './left-behind.ts';
import { isDone, isOfPlace } from './place-troubles.ts';
import type { Session } from './session.ts';
import { spotBelow } from './spot.ts';
import type { Spot } from './within.ts';
import { makeFolders, removeWhole, wholeAt, writeWhole } from './write-whole.ts';

/** What is kept longer than this is of no use any more, and tells of people. */
const days = 30;

/**
 * Where the program keeps what it knows of somebody's work in a folder: only for who works on this computer. It lies in
 * the git directory, or else in the state folder of the system, and nobody else may read it.
 */
export class KeptFolder {
  readonly path: string;
  readonly #session: Session;

  private constructor(path: string, session: Session) {
    this.path = path;
    this.#session = session;
  }

  static async of(session: Session): Promise<KeptFolder> {
    const { io, root, language } = session;
    const git = await GitFolder.ifAny(root, io, language);
    if (git) return new KeptFolder(join(git.gitDirectory, 'initiatief', nameOf(git.prefix || '.')), session);
    const state = io.env.XDG_STATE_HOME || join(io.env.HOME || homedir(), '.local', 'state');
    return new KeptFolder(join(state, 'initiatief', nameOf(root)), session);
  }

  /** Where a file of it is. Where somebody keeps such things, links to folders are their own. */
  spot(name: string): Spot {
    return spotBelow([], join(this.path, name));
  }

  /** The names of what is there; none where nobody can look. */
  names(): readonly string[] {
    let names: readonly string[] = [];
    isDone(() => {
      if (isFolder(this.path)) names = namesIn(this.path);
    });
    return names;
  }

  /** What a file of it holds, unless that is too old; nothing where it cannot be read, for that is of no use. */
  read<T>(name: string, when: (kept: T) => string): T | undefined {
    try {
      const kept = JSON.parse(wholeAt(this.spot(name))?.toString('utf8') ?? 'null') as T | null;
      return kept !== null && this.#isRecent(when(kept)) ? kept : undefined;
    } catch (error) {
      if (error instanceof SyntaxError || error instanceof TypeError || isOfPlace(error)) return undefined;
      throw error;
    }
  }

  /** Writes one with `write`; gives whether that worked. */
  write(name: string, content: unknown, write = writeWhole): boolean {
    return isDone(() => {
      const spot = this.spot(name);
      makeFolders(spot);
      write(spot, `${JSON.stringify(content)}\n`, 0o600);
    });
  }

  remove(name: string): boolean {
    return isDone(() => this.#takeAway(name));
  }

  /** Takes away all of it; gives whether that worked. */
  clear(): boolean {
    return isDone(() => {
      // Where no folder is, something else may be in its place.
      const names = isFolder(this.path) ? namesIn(this.path) : ['1.json'];
      for (const name of names) this.#takeAway(name);
    });
  }

  #takeAway(name: string): void {
    const there = wholeAt(this.spot(name));
    if (there) removeWhole(this.spot(name), there);
  }

  /** Takes away what a process that was killed left there. */
  takeAwayLeft(): void {
    takeAwayLeftIn(this.spot(''), this.#session.io);
  }

  #isRecent(at: string): boolean {
    return this.#session.io.now().getTime() - Date.parse(at) < days * 24 * 3600 * 1000;
  }
}

function nameOf(folder: string): string {
  return createHash('sha256').update(folder).digest('hex').slice(0, 16);
}
