import childProcess from 'node:child_process';
import fs from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';

const { writes, starts, isWrite } = createRequire(import.meta.url)('./writes.cjs') as {
  writes: readonly string[];
  starts: readonly string[];
  isWrite(name: string, given: readonly unknown[]): boolean;
};

/** Nothing catches what is no error of the disk, and nothing that cleans up gets to the disk any more. */
class Killed extends Error {}

/** When it ends: before its write or start of git with this number, or, of one that puts a text there, halfway. */
export interface Moment {
  write: number;
  halfway?: boolean;
}

/** What was written before the end came. */
export interface Ended {
  /** The names of the writes and starts that were done or begun. */
  done: string[];
  isKilled: boolean;
}

type AnyWrite = (...given: unknown[]) => unknown;

/** Does some work in this process as if it is killed meanwhile: from that moment on nothing changes the disk any more. */
export async function killed(work: () => Promise<unknown>, moment?: Moment): Promise<Ended> {
  const ended: Ended = { done: [], isKilled: false };
  const all = [
    ...writes.map(name => ({ of: fs, name })),
    ...starts.map(name => ({ of: childProcess, name })),
  ];
  const real = all.map(({ of, name }) => {
    const those = of as unknown as Record<string, AnyWrite>;
    return { those, name, write: those[name] as AnyWrite };
  });
  let isInside = false;
  for (const { those, name, write } of real)
    those[name] = (...given) => {
      if (isInside || !isWrite(name, given)) return write(...given);
      if (!ended.isKilled && ended.done.length === moment?.write) {
        ended.isKilled = true;
        const [file, content, ...rest] = given;
        const text = Buffer.from((content ?? '') as string);
        if (moment.halfway && name === 'writeFileSync') {
          isInside = true;
          write(file, text.subarray(0, text.length / 2), ...rest);
          isInside = false;
        }
      }
      if (!ended.isKilled) {
        ended.done.push(name);
        isInside = true;
        try {
          return write(...given);
        } finally {
          isInside = false;
        }
      }
      const told = given.at(-1);
      if (name !== 'fsync' || typeof told !== 'function') throw new Killed();
      return setImmediate(() => told(new Killed()));
    };
  syncBuiltinESMExports();
  try {
    await work().catch(error => {
      if (!ended.isKilled) throw error;
    });
  } finally {
    for (const { those, name, write } of real) those[name] = write;
    syncBuiltinESMExports();
  }
  return ended;
}
