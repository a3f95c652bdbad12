import type { GitFolder } from './git-folder.ts';

/**
 * The files that git takes for files of another name in an earlier commit: the name of now, with that of then. Now is
 * another commit, or what is staged: for what is on disk git would run programs that a repository can name.
 */
export async function movedSince(
  git: GitFolder,
  then: string,
  now: string | undefined,
): Promise<Map<string, string>> {
  const listed = await git.ask([
    ...(now === undefined ? ['diff-index', '--cached'] : ['diff-tree', '-r']),
    '--find-renames',
    '--diff-filter=R',
    '--relative',
    '--name-status',
    '-z',
    then,
    ...(now === undefined ? [] : [now]),
    '--',
  ]);
  // For each file a mark, the old and the new name.
  const parts = listed.split('\0');
  const moved = new Map<string, string>();
  for (let at = 0; at + 2 < parts.length; at += 3) moved.set(String(parts[at + 2]), String(parts[at + 1]));
  return moved;
}
