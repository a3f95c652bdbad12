import { PassThrough } from 'node:stream';
import type { Input } from '../io.ts';

/** The keys for one question. */
export interface Keys {
  input: NodeJS.ReadableStream;
  /** Gives the terminal back, with the keys that came behind the answer. */
  release(): void;
}

type Terminal = Input & { setRawMode?(isRaw: boolean): unknown };

const [lineFeed, carriageReturn] = [10, 13];

/**
 * The keys of a terminal, with a moment before each Enter: what was pasted, or typed very quickly, comes in one piece, and
 * would choose from a list that was not narrowed down yet.
 */
export function keysOf(terminal: Terminal): Keys {
  const input = Object.assign(new PassThrough(), {
    isTTY: terminal.isTTY,
    setRawMode: (isRaw: boolean) => {
      terminal.setRawMode?.(isRaw);
      return input;
    },
  });
  const waiting: Buffer[] = [];
  let turn: NodeJS.Immediate | undefined;
  const next = (): void => {
    if (turn !== undefined || waiting.length === 0) return;
    turn = setImmediate(() => {
      turn = undefined;
      input.write(waiting.shift());
      next();
    });
  };
  const onData = (chunk: Buffer | string): void => {
    waiting.push(...piecesOf(Buffer.from(chunk)));
    next();
  };
  const onEnd = (): void => void input.end();
  terminal.on('data', onData);
  terminal.once('end', onEnd);
  terminal.resume();
  return {
    input,
    release() {
      terminal.off('data', onData);
      terminal.off('end', onEnd);
      clearImmediate(turn);
      terminal.pause();
      if (waiting.length > 0) terminal.unshift(Buffer.concat(waiting));
    },
  };
}

/** What was typed, cut before each Enter. */
function piecesOf(chunk: Buffer): Buffer[] {
  const pieces: Buffer[] = [];
  let from = 0;
  for (const [at, sign] of chunk.entries())
    if ((sign === lineFeed || sign === carriageReturn) && at > from) {
      pieces.push(chunk.subarray(from, at));
      from = at;
    }
  pieces.push(chunk.subarray(from));
  return pieces;
}
