import { addInterval, type Day } from '../core/ground/calendar.ts';
import type { RecentChanges } from '../core/register/history.ts';
import type { GitFolder } from './git-folder.ts';
import { localDay } from './local-day.ts';

/** How far back is looked. */
const lately = 'P3M';

/**
 * How many times something in this folder was changed in the three months until a day, in what leads to a commit, and
 * by how many people: who have another address in git. Merges change nothing by themselves.
 */
export async function recentChanges(git: GitFolder, commit: string, today: Day): Promise<RecentChanges> {
  const from = addInterval(today, lately, -1) ?? today;
  const asked = ['rev-list', '--no-merges', '--pretty=format:%ct %ae', `--since=${from}`, commit, '--', '.'];
  const made = (await git.ask(asked)).split('\n').flatMap(line => {
    const [, seconds, maker] = /^(\d+) (.*)$/.exec(line) ?? [];
    const day = seconds && localDay(new Date(Number(seconds) * 1000));
    return day && day > from && day <= today ? [maker?.toLowerCase()] : [];
  });
  return { changes: made.length, makers: new Set(made).size };
}
