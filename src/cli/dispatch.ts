import { CommanderError } from 'commander';
import type { ExitCode } from '../core/asking/command.ts';
import { UsageError } from '../core/ground/usage-error.ts';
import { shortened, visible } from '../core/ground/visible.ts';
import { withoutSecrets } from '../core/privacy/without-secrets.ts';
import type { Io } from '../io/io.ts';
import { widthOf, writeSafely } from '../io/terminal.ts';
import { failureMessage, refusalOf, usageMessage } from './messages.ts';
import { buildProgram } from './program.ts';

/** Reads a command line, runs the command, and turns every outcome into an exit code. */
export async function dispatch(argv: readonly string[], io: Io): Promise<ExitCode> {
  // What a shell asks at the Tab key; it is typed by nobody, so help does not tell of it.
  if (argv[0] === '--complete') {
    const { complete } = await import('./completion/complete.ts');
    return complete(argv.slice(1), io);
  }
  // What git asks while it merges: nobody types that either.
  if (argv[0] === 'merge-file') {
    const { mergeFile } = await import('./merge-file.ts');
    return mergeFile(argv.slice(1), io);
  }
  const words = argv[0] === 'help' || argv[0] === 'hulp' ? [...argv.slice(1), '--help'] : argv;
  const outcome = { code: 0 as ExitCode };
  const { program, language } = await buildProgram(words, io, outcome);
  try {
    await program.parseAsync(words, { from: 'user' });
    return outcome.code;
  } catch (error) {
    if (error instanceof CommanderError) {
      // Help comes as an error with code 0; it was printed already.
      if (error.exitCode === 0) return 0;
      await writeSafely(
        io,
        'stderr',
        await fitted(await readable(usageMessage(error, program, words, language)), io),
      );
      return 2;
    }
    if (error instanceof UsageError) {
      const lines = [error.message, error.help].filter(line => line !== undefined);
      await writeSafely(io, 'stderr', await fitted(visible(await readable(`${lines.join('\n')}\n`)), io));
      return 2;
    }
    const { text, code } = refusalOf(error, language) ?? { text: failureMessage(error, language), code: 3 };
    await writeSafely(io, 'stderr', visible(await readable(text)));
    return code;
  }
}

/** A message in lines that fit in a window, where it is read in one. */
async function fitted(message: string, { stderr, env }: Io): Promise<string> {
  if (stderr.isTTY !== true) return message;
  const { widestText, wrappedAdvice } = await import('../formats/text/wrap.ts');
  const width = Math.min(widthOf(stderr, env), widestText);
  const lines = message.split('\n');
  return lines.flatMap(line => (line.startsWith(' ') ? [line] : wrappedAdvice(line, width))).join('\n');
}

/** A message that quotes what was typed, without secrets and the rest of a word that is longer than anybody reads. */
async function readable(message: string): Promise<string> {
  return (await withoutSecrets(message)).replace(/\S{300,}/g, word => shortened(word, 100));
}
