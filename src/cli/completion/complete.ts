import type { ExitCode } from '../../core/asking/command.ts';
import type { Io } from '../../io/io.ts';
import { write } from '../../io/terminal.ts';
import { completionsOf, forShell } from './candidates.ts';
import { wordsFrom } from './line.ts';

/** Answers a shell: which one asks, the words before the one that is typed, and that one behind a colon. */
export async function complete([shell = '', ...given]: readonly string[], io: Io): Promise<ExitCode> {
  const raw = [...given.slice(0, -1), (given.at(-1) ?? '').replace(/^:/, '')];
  const { words, apart } = wordsFrom(shell, raw, io.env.HOME);
  const completions = await completionsOf(words, io);
  const shown =
    typeof completions === 'string'
      ? completions
      : completions.map(candidate => ({ ...candidate, word: candidate.word.slice(apart.length) }));
  await write(io.stdout, forShell(shown));
  return 0;
}
