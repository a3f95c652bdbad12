import type { ActionId } from '../core/asking/action-names.ts';
import type { Command } from '../core/asking/command.ts';
import { type CommandId, commandNames } from '../core/asking/command-names.ts';
import type { Language } from '../core/ground/language.ts';
import type { Session } from '../io/session.ts';

/** A command by its names; the rest of it is imported when it is asked for. */
export interface CommandEntry {
  id: CommandId;
  names: Record<Language, string>;
  load(): Promise<Command<Session>>;
}

/** Is a command called so, in any language? */
export function isNamed({ id, names }: CommandEntry, name: string): boolean {
  return id === name || Object.values(names).includes(name);
}

/** The command of an action. All actions are imported when one of them is asked for. */
function acting(id: ActionId): CommandEntry {
  return {
    id,
    names: commandNames[id],
    load: async () => {
      const [{ commandOf }, { actionCalled }] = await Promise.all([
        import('./act.ts'),
        import('../library/plan.ts'),
      ]);
      return commandOf(actionCalled(id));
    },
  };
}

/** Every command, in the order of the help. */
export const commands: readonly CommandEntry[] = [
  { id: 'init', names: commandNames.init, load: async () => (await import('./init.ts')).init },
  acting('add'),
  acting('done'),
  acting('join'),
  acting('pass'),
  acting('pause'),
  acting('leave'),
  acting('plan'),
  acting('look-back'),
  acting('spoke'),
  acting('change'),
  acting('rename'),
  acting('merge'),
  acting('import'),
  acting('forget'),
  acting('undo'),
  {
    id: 'check',
    names: commandNames.check,
    load: async () => (await import('./check.ts')).check,
  },
  { id: 'hook', names: commandNames.hook, load: async () => (await import('./hook.ts')).hook },
  {
    id: 'report',
    names: commandNames.report,
    load: async () => (await import('./report.ts')).report,
  },
  { id: 'site', names: commandNames.site, load: async () => (await import('./site.ts')).site },
  {
    id: 'weekly',
    names: commandNames.weekly,
    load: async () => (await import('./weekly.ts')).weekly,
  },
  {
    id: 'explain',
    names: commandNames.explain,
    load: async () => (await import('./explain.ts')).explain,
  },
];
