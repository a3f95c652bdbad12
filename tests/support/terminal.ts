import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import type { Io } from '../../src/io/io.ts';
import { initiatief, type Outcome } from './run.ts';

export const enter = '\r';
export const down = '\x1b[B';
export const space = ' ';
export const ctrlC = '\x03';
export const ctrlD = '\x04';

/** A question, and the keys that answer it, each pressed when the screen is up to date; or what else happens then. */
export type Step = readonly [label: string, ...keys: (string | (() => void))[]];

/** Runs a command line in a terminal and answers its questions; fails when another question is asked. */
export async function answering(
  argv: readonly string[],
  steps: readonly Step[],
  given: Partial<Io> = {},
): Promise<Outcome & { screen: string }> {
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const stderr = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  const screen = new Screen(stderr);
  // Without colour, so that questions are found on the screen as they are written.
  const env = { LANG: 'nl_NL.UTF-8', ...given.env, NO_COLOR: '1' };
  const running = initiatief(argv, { ...given, env, stdin, stderr }).finally(() => screen.end());
  for (const [label, ...keys] of steps) {
    await screen.asks(label);
    for (const key of keys) {
      await screen.takesKeys();
      if (key === enter) screen.answer();
      if (typeof key === 'string') stdin.write(key);
      else key();
    }
  }
  const outcome = await soon(running, 10_000);
  if (outcome === undefined) throw new Error(`It still asks something:\n${screen.text.slice(-1000)}`);
  return { ...outcome, screen: screen.text };
}

/** What is on the screen, and when it says that a key can be pressed. */
class Screen {
  text = '';
  #isOver = false;
  /** From where on the next question is looked for. */
  #from = 0;
  /** What was drawn when an answer was given, and from where on is drawn what comes of that. */
  #answered: { drawn: string; from: number } | undefined;
  #changed = (): void => {};

  constructor(stream: PassThrough) {
    stream.on('data', (chunk: Buffer) => {
      this.text += chunk.toString('utf8');
      this.#changed();
    });
  }

  end(): void {
    this.#isOver = true;
    this.#changed();
  }

  async asks(label: string): Promise<void> {
    await this.#until(() => this.text.indexOf(`? ${label}`, this.#from) >= 0);
    if (this.text.indexOf(`? ${label}`, this.#from) < 0)
      throw new Error(`No question "${label}" on the screen:\n${this.text.slice(this.#from)}`);
    this.#from = this.text.length;
    this.#answered = undefined;
  }

  /** Enter is pressed: while an answer is judged, keys do nothing. */
  answer(): void {
    this.#answered = { drawn: lastDrawn(this.text), from: this.text.length };
  }

  /** Waits until all is drawn, and something is said of the answer. */
  async takesKeys(): Promise<void> {
    await this.#quiet();
    await this.#until(() => !this.#isJudging());
    await this.#quiet();
  }

  #isJudging(): boolean {
    if (this.#answered === undefined) return false;
    const { drawn, from } = this.#answered;
    const times = this.text.slice(from).split(startOfLine).length - 1;
    // Nothing is drawn where there is nothing to judge, else the question as it was, and then what comes of it.
    if (times === 0) return false;
    const now = lastDrawn(this.text);
    return !/^[?✓]/.test(now) || (times === 1 && now === drawn);
  }

  /** Waits until it is so, the command is over, or it takes too long. */
  async #until(reached: () => boolean): Promise<void> {
    const end = performance.now() + 5000;
    while (!(reached() || this.#isOver) && performance.now() < end)
      await soon(new Promise<void>(done => (this.#changed = done)), end - performance.now());
  }

  /** Waits until nothing is drawn any more: what a key does is done in a few turns. */
  async #quiet(): Promise<void> {
    for (let turns = 0, size = this.text.length; turns < 5; turns += 1) {
      await new Promise(done => setImmediate(done));
      if (size !== this.text.length) turns = 0;
      size = this.text.length;
    }
  }
}

/** What was drawn last: the question as it stands there, with what is said of the answer. */
function lastDrawn(screen: string): string {
  return stripVTControlCharacters(screen.slice(screen.lastIndexOf(startOfLine) + startOfLine.length)).trim();
}

const startOfLine = '\x1b[G';

/** What comes of it, or nothing when that takes longer. */
async function soon<T>(promise: Promise<T>, milliseconds: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const later = new Promise<undefined>(done => {
    timer = setTimeout(() => done(undefined), milliseconds);
  });
  return Promise.race([promise, later]).finally(() => clearTimeout(timer));
}
