import { version } from './cli/version.ts';
import type { ExitCode } from './core/command.ts';
import type { Io } from './io/io.ts';
import { write } from './io/terminal.ts';

export type { ExitCode, Io };

/**
 * Runs one command line. Never throws and never ends the process: the outcome is the exit code.
 * 0 fine · 1 findings at the level that fails · 2 wrong usage · 3 the tool itself failed.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  // Asked by scripts all the time, and the one thing that needs nothing else to be loaded.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    await write(io.stdout, `${version}\n`);
    return 0;
  }
  // What a shell asks at the Tab key; it is typed by nobody, so help does not tell of it.
  if (argv[0] === '--complete') {
    const { complete } = await import('./cli/completion/complete.ts');
    return complete(argv.slice(1), io);
  }
  const { dispatch } = await import('./cli/dispatch.ts');
  return dispatch(argv, io);
}
