import type { Io } from './io.ts';
import { writeSafely } from './terminal.ts';

const emptied = '\r\u001b[2K';

/**
 * One line beside the result that tells how far long work is, each time in the place of what it said before, and gone when
 * the work is done. Only who looks at a terminal sees it.
 */
export class Progress {
  readonly #io: Io;
  readonly #isSeen: boolean;
  #isThere = false;

  /** `isWanted`: is the work long enough, and does nobody but people read along? */
  constructor(io: Io, isWanted: boolean) {
    this.#io = io;
    this.#isSeen = isWanted && io.stderr.isTTY === true && io.env.TERM !== 'dumb';
  }

  async tell(text: string): Promise<void> {
    if (!this.#isSeen) return;
    this.#isThere = true;
    await writeSafely(this.#io, 'stderr', `${emptied}${text}`);
  }

  /** Tells it of every so many that come by. */
  async *counted<T>(all: AsyncIterable<T>, step: number, text: (count: number) => string): AsyncGenerator<T> {
    let count = 0;
    for await (const one of all) {
      yield one;
      count += 1;
      if (count % step === 0) await this.tell(text(count));
    }
  }

  async end(): Promise<void> {
    if (this.#isThere) await writeSafely(this.#io, 'stderr', emptied);
    this.#isThere = false;
  }
}
