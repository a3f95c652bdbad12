import type { Command } from '../core/asking/command.ts';
import type { Session } from '../io/session.ts';

/** A command by its names; the rest of it is imported when it is asked for. */
export interface CommandEntry {
  id: string;
  dutch: string;
  load(): Promise<Command<Session>>;
}

/** Every command, in the order of the help. */
export const commands: readonly CommandEntry[] = [
  { id: 'init', dutch: 'begin', load: async () => (await import('./init.ts')).init },
  { id: 'add', dutch: 'nieuw', load: async () => (await import('./add.ts')).add },
  { id: 'check', dutch: 'controleer', load: async () => (await import('./check.ts')).check },
  { id: 'hook', dutch: 'hook', load: async () => (await import('./hook.ts')).hook },
  { id: 'report', dutch: 'rapport', load: async () => (await import('./report.ts')).report },
  { id: 'weekly', dutch: 'weekbericht', load: async () => (await import('./weekly.ts')).weekly },
  { id: 'explain', dutch: 'uitleg', load: async () => (await import('./explain.ts')).explain },
];
