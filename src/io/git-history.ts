import type { Day } from '../core/ground/calendar.ts';
import { initiativeFile } from '../core/model/kinds.ts';
import type { GitFolder } from './git-folder.ts';
import { localDay } from './local-day.ts';

/** A commit, and the day on which it was made as this computer counts days. */
export interface Commit {
  id: string;
  day: Day;
}

/** The line of commits that leads to one of them, back to the first that has the initiative in this folder. */
export class GitHistory {
  /** The newest first; of a merge the side that was merged into. */
  readonly commits: readonly Commit[];
  /** Does the line go further back than this copy of the repository? */
  readonly isCutOff: boolean;

  private constructor(commits: readonly Commit[], isCutOff: boolean) {
    this.commits = commits;
    this.isCutOff = isCutOff;
  }

  /** The line that leads to this commit; an empty one where that does not have the initiative. */
  static async of(git: GitFolder, commit: string): Promise<GitHistory> {
    const list = ['rev-list', '--first-parent', '--timestamp', commit];
    const listed = await Promise.all([git.ask(list), git.ask([...list, '--', initiativeFile])]);
    const [line = [], changes = []] = listed.map(commitsIn);
    const begin = line.findIndex(({ id }) => id === changes.at(-1)?.id);
    const commits = line.slice(0, begin + 1);
    const isAll = commits.length < line.length || !git.isShallow;
    return new GitHistory(commits, !isAll && (await hasParent(git, line.at(-1))));
  }

  /** The first state that is known. */
  get begin(): Commit | undefined {
    return this.commits.at(-1);
  }

  /** The commit that was the last at the end of a day. */
  on(day: Day): Commit | undefined {
    return this.commits.find(commit => commit.day <= day);
  }
}

/** The day on which a commit was made, as this computer counts days. */
export async function dayOfCommit(git: GitFolder, commit: string): Promise<Day> {
  const [made] = commitsIn(await git.ask(['rev-list', '--max-count=1', '--timestamp', commit]));
  return (made as Commit).day;
}

/** Reads what `git rev-list --timestamp` prints: seconds since 1970, and the commit. */
function commitsIn(listed: string): Commit[] {
  return listed.split('\n').flatMap(line => {
    const [seconds, id] = line.split(' ');
    return id === undefined ? [] : { id, day: localDay(new Date(Number(seconds) * 1000)) };
  });
}

/** Was there a commit before? The commit itself says so, also where that other one is not here. */
async function hasParent(git: GitFolder, commit: Commit | undefined): Promise<boolean> {
  if (commit === undefined) return false;
  const [head = ''] = (await git.ask(['cat-file', 'commit', commit.id])).split('\n\n');
  return /^parent /m.test(head);
}
