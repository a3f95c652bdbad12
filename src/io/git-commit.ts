import { join, relative } from 'node:path';
import { listed } from '../core/ground/language.ts';
import { UsageError } from '../core/ground/usage-error.ts';
import { Git, identityLines } from './git.ts';
import { commitTexts } from './git-commit-texts.ts';
import type { Session } from './session.ts';

/** Commits just these files, once they are written or gone, and gives whether that worked. */
export type Committer = (paths: readonly string[], message: string) => Promise<boolean>;

/** A committer. What is sure to keep git from it is said before anything is asked. */
export async function committer(session: Session): Promise<Committer> {
  const { root, io, language } = session;
  const texts = commitTexts[language];
  const git = await Git.at(root, io);
  if (!git || !(await git.isRepository())) throw new UsageError(...texts.noRepository);
  if (!(await git.knowsWho())) throw new UsageError(texts.whoAreYou, identityLines(language));
  return async (paths, message) => {
    const committed = await git.commit(paths, message, language);
    if ('refused' in committed) {
      const typed = paths.map(path => relative(io.cwd, join(root, path)).replaceAll('\\', '/'));
      const ready = texts.ready(listed(paths, language), paths.length);
      await session.note(`${ready} ${committed.refused}\n${texts.next(typed.join(' '))}\n`);
      return false;
    }
    if (!committed.isOnBranch) await session.note(`${texts.besideAll}\n`);
    return true;
  };
}
