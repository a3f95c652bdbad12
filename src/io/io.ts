import type { Readable, Writable } from 'node:stream';
import type { Machine } from './machine.ts';

/** A stream that may be a terminal; `fd` is what another program can be given to write to. */
export type Output = Writable & { isTTY?: boolean; columns?: number; rows?: number; fd?: number };
export type Input = Readable & { isTTY?: boolean };

/** How the program that runs was started, as whole paths: by which node, and from which file. */
export interface ProgramPlace {
  node: string;
  script: string;
}

/** Everything of the process that the program may know; the bin hands in the real one, a test its own. */
export interface Io extends Machine {
  stdin: Input;
  stdout: Output;
  stderr: Output;
  now(): Date;
  /**
   * The process itself, and whether another one is still there: who writes has to know. `endGroup` ends at once what was
   * started as the first of a group, and all that it started.
   */
  thisProcess?: { id: number; isRunning(id: number): boolean; endGroup?(first: number): void };
  program: ProgramPlace;
  /** Prints a page as a pdf, in the place of the browser that is there. */
  printPage?(html: string): Promise<Uint8Array>;
  /** Calls back when somebody wants the program to stop (Ctrl-C). Only what goes on until then asks for it. */
  onStop?(stop: () => void): void;
}
