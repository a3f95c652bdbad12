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
  let screen = '';
  stderr.on('data', (chunk: Buffer) => {
    screen += chunk.toString('utf8');
  });
  let over = false;
  // Without colour, so that questions are found on the screen as they are written.
  const env = { LANG: 'nl_NL.UTF-8', ...given.env, NO_COLOR: '1' };
  const running = initiatief(argv, { ...given, env, stdin, stderr }).finally(() => {
    over = true;
  });
  let from = 0;
  let answered = '';
  for (const [label, ...keys] of steps) {
    const found = await until(
      () => screen.indexOf(`? ${label}`, from) >= 0,
      () => over,
    );
    if (!found) throw new Error(`No question "${label}" on the screen:\n${screen.slice(from)}`);
    from = screen.length;
    for (const [index, key] of keys.entries()) {
      // While an answer is judged, keys do nothing: until something is said of it, or the next question is there.
      if (keys[index - 1] === enter)
        await until(
          () => lastDrawn(screen) !== answered && /^[?✓]/.test(lastDrawn(screen)),
          () => over,
        );
      await quiet(() => screen.length);
      if (key === enter) answered = lastDrawn(screen);
      if (typeof key === 'string') stdin.write(key);
      else key();
    }
  }
  const outcome = await Promise.race([running, later(10_000)]);
  if (outcome === undefined) throw new Error(`It still asks something:\n${screen.slice(-1000)}`);
  return { ...outcome, screen };
}

async function until(reached: () => boolean, over: () => boolean): Promise<boolean> {
  for (let turn = 0; turn < 500; turn += 1) {
    if (reached()) return true;
    if (over()) return reached();
    await later(10);
  }
  return false;
}

/** Waits until nothing is drawn any more. */
async function quiet(size: () => number): Promise<void> {
  for (let before = -1; before !== size(); ) {
    before = size();
    await later(25);
  }
}

/** What was drawn last: the question as it stands there, with what is said of the answer. */
function lastDrawn(screen: string): string {
  return stripVTControlCharacters(screen.slice(screen.lastIndexOf(startOfLine) + startOfLine.length)).trim();
}

const startOfLine = '\x1b[G';

function later(milliseconds: number): Promise<undefined> {
  return new Promise(done => setTimeout(() => done(undefined), milliseconds));
}
