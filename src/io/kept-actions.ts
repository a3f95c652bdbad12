import { hostname } from 'node:os';
import { type Begun, type BrokenOff, isDone } from '../core/acting/broken-off.ts';
import type { Kept } from '../core/acting/kept.ts';
import { markAt, place } from './beside.ts';
import { errorCode } from './files.ts';
import type { Io } from './io.ts';
import type { KeptFolder } from './kept-folder.ts';
import { isOfPlace, isDone as isWritten } from './place-troubles.ts';
import type { Session } from './session.ts';
import { spotIn } from './spot.ts';
import { isAtWork } from './unfinished.ts';
import { isThere, makeWhole } from './write-whole.ts';
import { untilFree } from './written-set.ts';

/** More than this nobody takes back. */
const most = 20;

/** What is kept of an action, and which process did it since when. */
interface OnDisk extends Begun {
  process: number;
  host: string;
  since: string;
}

const doneName = (number: number): string => `${number}.json`;
const begunName = (number: number): string => `${number}.begun.json`;

/**
 * What actions did in a folder, each in a file of its own with a number. That is there before the action writes, and has
 * another name then: who comes later can tell what was broken off.
 */
export class KeptActions {
  readonly #folder: KeptFolder;
  readonly #io: Io;
  readonly #root: string;
  /** This action, once it has begun. */
  #own: { number: number; begun: Begun } | undefined;
  /** What was broken off last: it may not be written that it is done, or it never was. */
  #brokenOff: { number: number; kept: Kept } | undefined;

  constructor(folder: KeptFolder, { io, root }: Session) {
    this.#folder = folder;
    this.#io = io;
    this.#root = root;
  }

  /** Where it lies. */
  get folder(): string {
    return this.#folder.path;
  }

  /** What the last action did that was not taken back. */
  last(): Kept | undefined {
    const [done, broken] = [this.#lastDone(), this.#brokenOff];
    return broken && broken.number >= (done?.number ?? 0) ? broken.kept : done?.kept;
  }

  /**
   * Waits until no other process is at work on an action: that would be the last one.
   *
   * @throws {WritingElsewhere} Where one does not end.
   */
  whenFree(): Promise<void> {
    return untilFree(() => !this.#numbers(begunName).some(number => this.#isAtWork(number)));
  }

  /** Keeps what an action is about to do, also that it takes back the last one; gives whether that worked. */
  begin(begun: Omit<Begun, 'takesBack'>, takesBack: boolean): boolean {
    const last = takesBack ? this.#lastDone() : undefined;
    const back = last && { takesBack: { number: last.number, did: last.kept.did } };
    const [process, since] = [this.#io.thisProcess?.id ?? 0, begun.kept.at];
    const number = this.#claimed({ ...begun, ...back, process, host: hostname(), since });
    this.#own = number === undefined ? undefined : { number, begun: { ...begun, ...back } };
    return number !== undefined;
  }

  /** Goes on with one that was broken off, as its own. */
  takeUp({ number, ...begun }: BrokenOff): void {
    this.#own = { number, begun };
  }

  /** What was begun is done, and so is all that had to be told of it. */
  end(): void {
    if (this.#own) this.#end(this.#own.number, this.#own.begun);
    const all = this.#numbers(doneName);
    const isOld = (number: number): boolean => this.#read(doneName(number)) === undefined;
    const recent = all.findIndex(number => !isOld(number));
    for (const number of all.slice(0, Math.max(recent, all.length - most)))
      this.#folder.remove(doneName(number));
  }

  /** What was begun is not done. */
  cancel(): void {
    if (this.#own) this.#folder.remove(begunName(this.#own.number));
  }

  /** The actions that were broken off, and what became of them. */
  brokenOff(): BrokenOff[] {
    const all = this.#numbers(begunName).flatMap(number => {
      const begun = this.#isAtWork(number) ? undefined : this.#read(begunName(number));
      return begun ? [{ ...begun, number, isDone: isDone(begun, file => this.#markAt(file)) }] : [];
    });
    const last = all.findLast(({ takesBack, kept }) => !takesBack && kept.files.length > 0);
    if (last) this.#brokenOff = { number: last.number, kept: { ...last.kept, isNothing: !last.isDone } };
    return all;
  }

  /** Puts one that was broken off where it belongs. */
  settle({ number, isDone: isWhole, ...begun }: BrokenOff): void {
    if (isWhole) this.#end(number, begun);
    else this.#folder.remove(begunName(number));
  }

  /** Takes away what a process that was killed left there. */
  takeAwayLeft(): void {
    this.#folder.takeAwayLeft();
  }

  /** Forgets all of it, so that nothing can be taken back; gives whether that worked. */
  clear(): boolean {
    return this.#folder.clear();
  }

  /** Takes a number that nobody has, the highest, and gives it; nothing where nothing can be written. */
  #claimed(begun: OnDisk): number | undefined {
    for (
      let number = 1 + Math.max(0, ...this.#numbers(doneName), ...this.#numbers(begunName));
      ;
      number += 1
    ) {
      let isTaken = false;
      const make: typeof makeWhole = (...given) => {
        try {
          makeWhole(...given);
        } catch (error) {
          isTaken = errorCode(error) === 'EEXIST';
          if (!isTaken) throw error;
        }
      };
      if (!this.#folder.write(begunName(number), begun, make)) return undefined;
      // Somebody was done with it between looking and taking.
      if (!isTaken && !isThere(this.#folder.spot(doneName(number)))) return number;
      if (!isTaken) this.#folder.remove(begunName(number));
    }
  }

  #end(number: number, { kept, takesBack }: Begun): void {
    // What came after that was taken back in another way.
    const isPassed = (each: number): boolean =>
      takesBack !== undefined && each >= takesBack.number && each < number;
    for (const each of this.#numbers(doneName).filter(isPassed)) this.#folder.remove(doneName(each));
    const done = this.#folder.spot(doneName(number));
    const isGone = takesBack || kept.files.length === 0;
    // Killed between its two names it has both, and a file is not moved in its own place.
    if (isGone || isWritten(() => place(done, begunName(number), markAt(done))))
      this.#folder.remove(begunName(number));
  }

  /** The last one that was not taken back in another way either, such as with git. */
  #lastDone(): { number: number; kept: Kept } | undefined {
    for (const number of this.#numbers(doneName).reverse()) {
      const read = this.#read(doneName(number));
      if (!read) return undefined;
      if (isDone(read, file => this.#markAt(file))) return { number, kept: read.kept };
    }
    return undefined;
  }

  /** The numbers of what has such a name, in order. */
  #numbers(name: (number: number) => string): number[] {
    const all = this.#folder.names().map(each => ({ each, number: Number.parseInt(each, 10) }));
    return all
      .filter(({ each, number }) => each === name(number))
      .map(({ number }) => number)
      .sort((a, b) => a - b);
  }

  #read(name: string): OnDisk | undefined {
    return this.#folder.read<OnDisk>(name, ({ kept }) => kept.at);
  }

  /** Is another process busy with it? */
  #isAtWork(number: number): boolean {
    const begun = this.#read(begunName(number));
    return begun !== undefined && isAtWork(begun, this.#io);
  }

  #markAt(file: string): string | null {
    try {
      return markAt(spotIn({ root: this.#root, path: '' }, file));
    } catch (error) {
      if (isOfPlace(error)) return null;
      throw error;
    }
  }
}
