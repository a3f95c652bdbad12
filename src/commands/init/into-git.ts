import type { Language } from '../../core/language.ts';
import { Git, identityLines } from '../../io/git.ts';
import type { Session } from '../../io/session.ts';
import { texts } from './texts.ts';

/** Puts new files in git, with a first commit. What git cannot do is told; the files are there anyway. */
export async function intoGit(
  session: Session,
  folder: string,
  paths: readonly string[],
  { commit, language }: { commit: boolean; language: Language },
): Promise<string | undefined> {
  const own = texts[language];
  try {
    const git = await Git.at(folder, session.io.env);
    if (!git) return own.noGit;
    // Inside a repository there comes no second one.
    if (!(await git.isRepository())) await git.init();
    await git.stage(paths);
    if (!commit) return undefined;
    if (!(await git.knowsWho())) {
      const then = `  git commit -m "${own.commitMessage}"`;
      return `${own.whoAreYou}\n${identityLines(language)}\n${own.thenCommit}\n${then}`;
    }
    await git.commit(paths, own.commitMessage);
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message.trim().split('\n')[0] : String(error);
    return own.gitFailed(reason ?? '');
  }
}
