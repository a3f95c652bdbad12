import { join, relative } from 'node:path';
import { listed } from '../../core/ground/language.ts';
import { UsageError } from '../../core/ground/usage-error.ts';
import type { NewRecord } from '../../core/writing/new-record.ts';
import { Git, identityLines } from '../../io/git.ts';
import type { Session } from '../../io/session.ts';
import { commitTexts } from './commit-texts.ts';

/** Commits records once they are written, and gives whether that worked. */
export type Committer = (records: readonly NewRecord[]) => Promise<boolean>;

/** A committer. What is sure to keep git from it is said before anything is asked. */
export async function committer(session: Session): Promise<Committer> {
  const { root, io, language } = session;
  const texts = commitTexts[language];
  const git = await Git.at(root, io);
  if (!git || !(await git.isRepository())) throw new UsageError(...texts.noRepository);
  if (!(await git.knowsWho())) throw new UsageError(texts.whoAreYou, identityLines(language));
  return async records => {
    const paths = records.map(({ path }) => path);
    const names = records.map(({ name }) => name).join(', ');
    const committed = await git.commit(paths, texts.message(names), language);
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
