import { PassThrough } from 'node:stream';
import { run } from '../../src/cli.ts';
import type { Io } from '../../src/io/io.ts';
import { outcomeOf } from './run.ts';

/** A `check --watch` that runs: each picture that it shows, and a way to stop it. */
export interface Watching {
  /** Waits for a picture of which this holds, from the next one on; fails after ten seconds. */
  shows(holds: (picture: string) => boolean): Promise<string>;
  /** Presses Ctrl-C, and gives the exit code. */
  stop(): Promise<number>;
  /** How it ended, when it ends by itself. */
  ended: Promise<{ code: number; stderr: string }>;
  stdin: PassThrough;
}

/** Starts watching, and waits for the first picture. */
export async function watching(
  argv: readonly string[],
  given: Partial<Io> & { isTTY?: boolean } = {},
): Promise<Watching & { first: string }> {
  const stdin = new PassThrough();
  const stdout = Object.assign(new PassThrough(), { isTTY: given.isTTY ?? false, columns: 80 });
  const pictures: string[] = [];
  stdout.on('data', (chunk: Buffer) => pictures.push(chunk.toString('utf8')));
  let interrupt = (): void => {};
  const onStop = (stop: () => void): void => {
    interrupt = stop;
  };
  let over = false;
  const ended = outcomeOf(run, ['check', '--watch', ...argv], { onStop, ...given, stdin, stdout }).finally(
    () => {
      over = true;
    },
  );
  let seen = 0;
  const shows = async (holds: (picture: string) => boolean): Promise<string> => {
    for (let turn = 0; turn < 1000; turn += 1) {
      for (; seen < pictures.length; seen += 1)
        if (holds(pictures[seen] as string)) return pictures[seen++] as string;
      if (over) throw new Error(`It ended: ${(await ended).stderr}`);
      await new Promise(done => setTimeout(done, 10));
    }
    throw new Error(`Not shown. The last picture is:\n${pictures.at(-1)}`);
  };
  const first = await shows(() => true);
  const stop = async (): Promise<number> => {
    interrupt();
    return (await ended).code;
  };
  return { first, shows, stop, ended, stdin };
}
