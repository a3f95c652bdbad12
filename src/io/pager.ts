import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Language } from '../core/ground/language.ts';
import type { Io } from './io.ts';
import { programNamed } from './program.ts';
import { repositoriesOf } from './spot.ts';

/** What the shell need not take apart: words with spaces between them. */
const plainWords = /^[\w ./:+-]*$/;
/** What a shell gives for a program that is not there, or is none. */
const notFound = [126, 127];

/**
 * Less shows colours, leaves the text standing, and ends by itself where all of it fits. Below the text it says how
 * to go on: not everybody knows.
 */
const lessOptions: Record<Language, string> = {
  nl: 'FRXPsspatie = verder, q = klaar$',
  en: 'FRXPsspace = go on, q = done$',
};

/**
 * Shows a text page by page, where it is longer than the window of a terminal: with the program that
 * `INITIATIEF_PAGER` or `PAGER` names, else with less. Gives whether it was shown: not where there is no such
 * window or program, or where somebody wants no pages (the name is empty, or `cat`).
 */
export async function showInPages(
  text: string,
  language: Language,
  { cwd, stdout, stderr, env, onStop }: Io,
): Promise<boolean> {
  const { fd, rows = 0 } = stdout;
  if (!stdout.isTTY || fd === undefined || rows === 0 || env.TERM === 'dumb') return false;
  if (text.split('\n').length <= rows) return false;
  const pager = (env.INITIATIEF_PAGER ?? env.PAGER ?? 'less -R').trim();
  if (pager === '' || pager === 'cat') return false;

  // By agreement the name is a line for the shell; it is the user's own, never that of a repository.
  const shell = !plainWords.test(pager);
  const [named = '', ...words] = shell ? [pager] : pager.split(/ +/);
  const isPath = shell || /[/\\]/.test(named);
  const program = isPath ? named : programNamed(named, env, repositoriesOf(cwd, cwd));
  if (program === undefined) return false;
  const reader = spawn(program, words, {
    shell,
    env: { LESSCHARSET: 'utf-8', LESS: lessOptions[language], ...env },
    stdio: ['pipe', fd, stderr.fd ?? 'ignore'],
  });
  // Ctrl-C is for the pager: it stops a search there.
  const leaveIt = (): void => onStop?.(leaveIt);
  leaveIt();
  // Who has read enough leaves before the end.
  reader.stdin?.on('error', () => {});
  reader.stdin?.end(text);
  try {
    const [code] = (await once(reader, 'close')) as [number | null];
    return code === null || !notFound.includes(code);
  } catch {
    return false;
  }
}
