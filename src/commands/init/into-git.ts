import { relative } from 'node:path';
import type { Input } from '../../core/asking/command.ts';
import type { Language } from '../../core/ground/language.ts';
import { UsageError } from '../../core/ground/usage-error.ts';
import { visibleLine } from '../../core/ground/visible.ts';
import type { Forge } from '../../core/writing/new-repository.ts';
import type { TaskOutcome } from '../../io/editor-task.ts';
import { findAbove, nearestFolder } from '../../io/files.ts';
import { Git } from '../../io/git.ts';
import { identityLines, reasonIn } from '../../io/git-commit-texts.ts';
import type { Session } from '../../io/session.ts';
import { ciFiles } from './program.ts';
import { texts } from './texts.ts';

/** What kept git from it, if anything did; `isRefused`: what it should have been able to do. */
export interface GitOutcome {
  trouble?: string;
  isRefused?: boolean;
}

/** Puts new files in git, with a first commit. What git cannot do is told; the files are there anyway. */
export async function intoGit(
  session: Session,
  folder: string,
  paths: readonly string[],
  { commit, language, goTo }: { commit: boolean; language: Language; goTo: string | undefined },
): Promise<GitOutcome> {
  const own = texts[language];
  const then = (title: string, ...commands: string[]): string =>
    [title, ...[...(goTo ? [goTo] : []), ...commands].map(line => `  ${line}`)].join('\n');
  const commitNow = `git commit -m "${own.commitMessage}"`;
  try {
    const git = await Git.at(folder, session.io);
    if (!git) return { trouble: own.noGit };
    // Inside a repository there comes no second one.
    if (!(await git.isRepository())) await git.init();
    await git.stage(paths);
    if (!commit) return {};
    if (!(await git.knowsWho()))
      return { trouble: `${own.whoAreYou}\n${identityLines(language)}\n${then(own.thenCommit, commitNow)}` };
    const committed = await git.commit(paths, own.commitMessage, language);
    if (!('refused' in committed)) return {};
    return {
      trouble: `${own.refused} ${committed.refused}\n${then(own.solveFirst, commitNow)}`,
      isRefused: true,
    };
  } catch (error) {
    return {
      trouble: `${own.gitFailed} ${reasonIn(error, language)}\n${then(own.solveFirst, 'git add .', commitNow)}`,
      isRefused: true,
    };
  }
}

/** A forge looks for its checks where the git repository begins, and so not in a folder below that. */
export function checksTooDeep(folder: string, forge: Forge, language: Language): string | undefined {
  const top = findAbove(folder, '.git');
  if (forge === 'none' || top === undefined || top === folder) return undefined;
  const below = visibleLine(relative(top, folder).replaceAll('\\', '/'));
  return texts[language].checksTooDeep(ciFiles[forge], below);
}

/** Has git check each commit from now on. What keeps it from that is told; the files are there anyway. */
export async function withHook(
  session: Session,
  folder: string,
  language: Language,
): Promise<string | undefined> {
  const { GitFolder } = await import('../../io/git-folder.ts');
  const { installHook } = await import('../../io/git-hook.ts');
  try {
    await installHook(await GitFolder.at(folder, session.io, language), session.io);
    return undefined;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return [texts[language].noHook, error.message, error.help].filter(line => line !== undefined).join('\n');
  }
}

export function hookWithoutGit(language: Language): UsageError {
  return {
    nl: new UsageError(
      '--hook en --zonder-git gaan niet samen: een hook werkt met git.',
      'Laat een van de twee weg.',
    ),
    en: new UsageError(
      '--hook and --no-git do not go together: a hook works with git.',
      'Leave one of them out.',
    ),
  }[language];
}

/** The branch that the forge is going to check, besides proposals: as git has it, or is going to. */
export async function mainBranch(session: Session, input: Input, folder: string): Promise<string> {
  const git = input.flag('git') ? await Git.at(nearestFolder(folder), session.io) : undefined;
  return (await git?.mainBranch()) ?? 'main';
}

/** What to know of VS Code, where it does not look along. */
export function taskTrouble(outcome: TaskOutcome, language: Language): string | undefined {
  const { programInside: inside, tasksShared: shared, tasksSeen: seen } = texts[language];
  const troubles: Partial<Record<TaskOutcome, string>> = { inside, shared, seen };
  return troubles[outcome];
}
