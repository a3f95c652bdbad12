import type { Command } from '../core/asking/command.ts';
import type { Language } from '../core/ground/language.ts';
import type { Session } from '../io/session.ts';

/** A command by its names; the rest of it is imported when it is asked for. */
export interface CommandEntry {
  id: string;
  names: Record<Language, string>;
  load(): Promise<Command<Session>>;
}

/** Is a command called so, in any language? */
export function isNamed({ id, names }: CommandEntry, name: string): boolean {
  return id === name || Object.values(names).includes(name);
}

/** Every command, in the order of the help. */
export const commands: readonly CommandEntry[] = [
  { id: 'init', names: { nl: 'begin', en: 'init' }, load: async () => (await import('./init.ts')).init },
  { id: 'add', names: { nl: 'nieuw', en: 'add' }, load: async () => (await import('./add.ts')).add },
  {
    id: 'check',
    names: { nl: 'controleer', en: 'check' },
    load: async () => (await import('./check.ts')).check,
  },
  { id: 'hook', names: { nl: 'hook', en: 'hook' }, load: async () => (await import('./hook.ts')).hook },
  {
    id: 'report',
    names: { nl: 'rapport', en: 'report' },
    load: async () => (await import('./report.ts')).report,
  },
  {
    id: 'weekly',
    names: { nl: 'weekbericht', en: 'weekly' },
    load: async () => (await import('./weekly.ts')).weekly,
  },
  {
    id: 'explain',
    names: { nl: 'uitleg', en: 'explain' },
    load: async () => (await import('./explain.ts')).explain,
  },
];
