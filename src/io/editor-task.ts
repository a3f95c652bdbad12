import { dirname, join } from 'node:path';
import type { Language } from '../core/ground/language.ts';
import { errorCode, findAbove, isFolder, textAt } from './files.ts';
import { GitFolder } from './git-folder.ts';
import { liesIn, realPlace } from './git-program.ts';
import type { Io } from './io.ts';
import { takeAwayLeftBeside } from './left-behind.ts';
import { spotBelow } from './spot.ts';
import { editorTasks } from './templates.ts';
import { changeWhole, makeWhole } from './write-whole.ts';

/** The tasks of VS Code. They name the program by its whole path, so git passes this file over. */
export const tasksFile = '.vscode/tasks.json';

/**
 * What came of it: `inside` where the program lies in the repository, `shared` where git keeps such a file already,
 * `seen` where git would.
 */
export type TaskOutcome = 'made' | 'renewed' | 'nothing' | 'kept' | 'shared' | 'seen' | 'inside';

/**
 * Has VS Code look along with the program that runs now: what a repository holds has no say in what that is. Leaves
 * tasks of somebody's own alone.
 */
export async function layTask(root: string, io: Io, language: Language): Promise<TaskOutcome> {
  if (!isFolder(join(root, dirname(tasksFile)))) return 'nothing';
  if (liesIn(findAbove(root, '.git') ?? root, io.program)) return 'inside';
  const git = await GitFolder.ifAny(root, io, language);
  if (await git?.tracks(tasksFile)) return 'shared';
  if (git && (await git.run(['check-ignore', '--quiet', tasksFile])).code !== 0) return 'seen';
  const spot = spotBelow([root], join(root, tasksFile));
  takeAwayLeftBeside(spot, io);
  const [before, after] = [textAt(spot), editorTasks(language, realPlace(io.program))];
  if (before === after) return 'nothing';
  if (before !== undefined && !isOurs(before)) return 'kept';
  if (typeof before === 'string') return changeWhole(spot, before, after) ? 'renewed' : 'kept';
  try {
    makeWhole(spot, after);
    return 'made';
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    return 'kept';
  }
}

/** Are these the tasks that we laid down, and no others beside them? */
function isOurs(text: string | null): boolean {
  try {
    const { tasks } = JSON.parse(text ?? '');
    return tasks.length === 1 && tasks[0].problemMatcher[0].owner === 'initiatief';
  } catch {
    return false;
  }
}
