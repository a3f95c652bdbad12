import { version } from './cli/version.ts';
import type { ExitCode } from './core/asking/command.ts';
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
  const { dispatch } = await import('./cli/dispatch.ts');
  return dispatch(argv, io);
}
