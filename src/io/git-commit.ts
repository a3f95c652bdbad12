import { join, relative } from 'node:path';
import { inShell } from '../core/doing/proposal.ts';
import { type Language, listed } from '../core/ground/language.ts';
import { UsageError } from '../core/ground/usage-error.ts';
import { visibleLine } from '../core/ground/visible.ts';
import { exists } from './files.ts';
import { Git } from './git.ts';
import { commitTexts, identityLines } from './git-commit-texts.ts';
import type { Session } from './session.ts';

/** Commits just some files. */
export interface Committer {
  /** How these files stand in the index before they are written, for when something comes between. */
  staged(paths: readonly string[]): Promise<string>;
  /** Commits them once they are written or gone, and gives what came of it; half is what waits for the next commit. */
  commit(paths: readonly string[], message: string, staged: string): Promise<'whole' | 'half' | 'not'>;
}

/** A committer. What is sure to keep git from it is said before anything is asked. */
export async function committer(session: Session): Promise<Committer> {
  const { root, io, language } = session;
  const texts = commitTexts[language];
  const git = await Git.at(root, io);
  if (!git || !(await git.isRepository())) throw new UsageError(...texts.noRepository);
  if (!(await git.knowsWho())) throw new UsageError(texts.whoAreYou, identityLines(language));
  return {
    staged: paths => git.index.staged(paths),
    async commit(all, message, staged) {
      const committed = await git.commit(all, message, language, staged);
      if ('refused' in committed) {
        const { refused, paths, locks = [], isStaged = false } = committed;
        const lines = [
          `${texts.ready(listed(paths, language), paths.length)} ${refused}`,
          ...lockedBy(locks, language),
          isStaged ? texts.again : `${texts.solve} ${texts.next(typed(paths, session))}`,
        ];
        await session.note(`${lines.join('\n')}\n`);
        return isStaged ? 'half' : 'not';
      }
      if (!committed.isOnBranch) await session.note(`${texts.besideAll}\n`);
      return 'whole';
    },
  };
}

/**
 * Takes files out of the next commit that an action was going to commit when it was broken off. Gives what somebody can do
 * to commit them all the same; nothing where that was done. Throws a UsageError where another git is at work.
 */
export async function putBackStaged(
  paths: readonly string[],
  staged: string,
  session: Session,
): Promise<string | undefined> {
  const { root, io, language } = session;
  const texts = commitTexts[language];
  const git = await Git.at(root, io);
  const isBack = git && (await git.isRepository()) && (await git.index.putBack(paths, staged));
  if (isBack === undefined || isBack === false) return undefined;
  if (isBack !== true)
    throw new UsageError(texts.busy, [...lockedBy(isBack.locks, language), texts.again].join('\n'));
  // Git takes none of which it never heard.
  const isKnown = (path: string): boolean => `${staged}\0`.includes(`\t${session.folderInGit}${path}\0`);
  const still = paths.filter(path => exists(join(root, path)) || isKnown(path));
  return `${texts.notCommitted} ${texts.next(typed(still, session))}`;
}

function lockedBy(locks: readonly string[], language: Language): string[] {
  return locks.length > 0 ? [commitTexts[language].locked(listed(locks.map(visibleLine), language))] : [];
}

/** Files as somebody types them behind a command. */
function typed(paths: readonly string[], { io, root }: Session): string {
  return paths.map(path => inShell(relative(io.cwd, join(root, path)).replaceAll('\\', '/'))).join(' ');
}
