import { UsageError } from '../../core/usage-error.ts';
import type { NewRecord } from '../../core/writing/new-record.ts';
import { Git, identityLines } from '../../io/git.ts';
import type { Session } from '../../io/session.ts';

/** Commits records once they are written. What would keep git from it is said before anything is asked. */
export async function committer(session: Session): Promise<(records: readonly NewRecord[]) => Promise<void>> {
  const nl = session.language === 'nl';
  const git = await Git.at(session.root, session.io.env);
  if (!git || !(await git.isRepository())) {
    throw nl
      ? new UsageError(
          'Deze map staat niet in git, dus een commit kan niet.',
          'Laat --commit weg, of typ eerst: git init',
        )
      : new UsageError(
          'This folder is not in git, so there can be no commit.',
          'Leave --commit out, or type first: git init',
        );
  }
  if (!(await git.knowsWho())) {
    const lines = identityLines(session.language);
    throw nl
      ? new UsageError('Git weet nog niet wie je bent. Typ eerst, met je eigen naam en adres:', lines)
      : new UsageError(
          'Git does not know who you are yet. Type first, with your own name and address:',
          lines,
        );
  }
  return async records => {
    const paths = records.map(({ path }) => path);
    const names = records.map(({ name }) => name).join(', ');
    await git.stage(paths);
    await git.commit(paths, nl ? `Nieuw: ${names}` : `Add ${names}`);
  };
}
