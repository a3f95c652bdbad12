import { ReadStream } from 'node:fs';
import type { Io } from './io.ts';

/** Runs what goes on until somebody stops it: with Ctrl-C, or by closing what it reads from or writes to. */
export async function untilStopped<T>(io: Io, run: (stop: AbortSignal) => Promise<T>): Promise<T> {
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  const { stdin, stdout } = io;
  io.onStop?.(stop);
  stdout.once('error', stop);
  stdout.once('close', stop);
  // A terminal that closes tells so itself, and reading from it would halt a program in the background. A file
  // (`< /dev/null`) is at its end at once, and that says nothing.
  const listens = stdin.isTTY !== true && !(stdin instanceof ReadStream);
  if (listens) stdin.once('end', stop).once('close', stop).resume();
  try {
    return await run(stopping.signal);
  } finally {
    stdout.off('error', stop).off('close', stop);
    if (listens) stdin.off('end', stop).off('close', stop).pause();
  }
}
