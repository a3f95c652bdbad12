import { UsageError } from '../core/ground/usage-error.ts';
import { visibleLine } from '../core/ground/visible.ts';
import { nearestName } from '../core/words/nearest.ts';
import type { GitFolder } from './git-folder.ts';

/**
 * The commit that a name stands for: a branch, a tag, a number, `HEAD~3`. Throws a UsageError when git does not know
 * it, with the nearest name, or how to fetch more where only the newest commits are here. `orDay`: where a day will
 * do as well.
 */
export async function commitNamed(git: GitFolder, revision: string, orDay = false): Promise<string> {
  const commit = await commitAt(git, revision);
  if (commit !== undefined) return commit;
  if (git.isShallow) throw tooShallow(git, revision);
  throw unknown(git, revision, await nearestRevision(git, revision), orDay);
}

/**
 * Where the work of now and a revision went apart: what came after it is ours. It is the revision itself when
 * the two have nothing in common. Throws a UsageError as `commitNamed` does.
 */
export async function forkPoint(
  git: GitFolder,
  revision: string,
  ours = 'HEAD',
  orDay = false,
): Promise<string> {
  const commit = await commitNamed(git, revision, orDay);
  const { code, stdout } = await git.run(['merge-base', ours, commit]);
  if (code === 0) return stdout.trim();
  if (git.isShallow) throw tooShallow(git, revision);
  return commit;
}

async function commitAt(git: GitFolder, revision: string): Promise<string | undefined> {
  // Git would take it for an option.
  if (revision.startsWith('-')) return undefined;
  const { code, stdout } = await git.run(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  const commit = stdout.trim();
  // `^HEAD` is no commit: it stands for all but that one.
  return code === 0 && /^[0-9a-f]+$/.test(commit) ? commit : undefined;
}

async function nearestRevision(git: GitFolder, revision: string): Promise<string | undefined> {
  const names = (await git.ask(['for-each-ref', '--format=%(refname:short)'])).split('\n');
  return nearestName(revision, names);
}

function unknown(
  { language }: GitFolder,
  revision: string,
  near: string | undefined,
  orDay: boolean,
): UsageError {
  const typed = visibleLine(revision);
  return {
    nl: new UsageError(
      `"${typed}" ken ik niet in git.`,
      near
        ? `Bedoel je ${near}?`
        : `Noem ${orDay ? 'een dag (2026-03-01), ' : ''}een branch, een tag of een commit. Kijk welke er zijn met: git log --oneline`,
    ),
    en: new UsageError(
      `I do not know "${typed}" in git.`,
      near
        ? `Do you mean ${near}?`
        : `Name ${orDay ? 'a day (2026-03-01), ' : ''}a branch, a tag or a commit. See which there are with: git log --oneline`,
    ),
  }[language];
}

/** Is this another name for the commit we are at, of a history that begins here on this computer? */
export async function isNewestOfShallow(git: GitFolder, revision: string): Promise<boolean> {
  if (/^(?:HEAD|@)$/.test(revision) || !git.isShallow) return false;
  return (await commitAt(git, revision)) === git.head;
}

/** What is said when there is nothing to compare with: only the newest commit is here, and it was asked for. */
export function nothingBefore({ language }: GitFolder, revision: string): UsageError {
  const typed = visibleLine(revision);
  return {
    nl: new UsageError(
      `"${typed}" is de commit die hier al staat. Eerdere staan hier niet, dus er is niets om mee te vergelijken.`,
      'Haal de rest op met: git fetch --unshallow. In GitHub Actions: zet bij checkout fetch-depth: 0. Noem dan een eerdere, zoals HEAD~1',
    ),
    en: new UsageError(
      `"${typed}" is the commit that is here already. Earlier ones are not, so there is nothing to compare with.`,
      'Get the rest with: git fetch --unshallow. In GitHub Actions: add fetch-depth: 0 to checkout. Then name an earlier one, like HEAD~1',
    ),
  }[language];
}

/** What is said when only the newest commits are here, and what was asked for is not among them. */
export function tooShallow({ language }: GitFolder, revision: string): UsageError {
  const typed = visibleLine(revision);
  return {
    nl: new UsageError(
      `Tot "${typed}" kan ik niet terugkijken: hier staan alleen de nieuwste commits.`,
      'Haal de rest op met: git fetch --unshallow. In GitHub Actions: zet bij checkout fetch-depth: 0',
    ),
    en: new UsageError(
      `I cannot look back to "${typed}": only the newest commits are here.`,
      'Get the rest with: git fetch --unshallow. In GitHub Actions: add fetch-depth: 0 to checkout',
    ),
  }[language];
}
