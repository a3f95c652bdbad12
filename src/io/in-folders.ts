import { join, posix } from 'node:path';
import { errorCode } from './files.ts';
import { type Spot, type Visit, visiting, within } from './within.ts';

/**
 * Runs work in the folder of a spot, which is made where it is not there, unless `made` is false. What goes wrong there
 * tells of the spot.
 */
export function inFolderOf<T>(
  { root, path }: Spot,
  work: (name: string) => T,
  made: Visit | false = () => {},
): T {
  const { dir, base } = posix.parse(path);
  try {
    return within(root, dir, () => work(base), made || undefined);
  } catch (error) {
    throw toldOf({ root, path }, error);
  }
}

/** The same in the folders of files below one, in their order: of those that lie together the folder is entered once. */
export function inFoldersOf(
  folder: Spot,
  files: readonly string[],
  work: (name: string, index: number) => void,
  made: Visit | false = () => {},
): void {
  const inEach = (visit: Visit): void => {
    for (const [index, file] of files.entries()) {
      const spot = { root: folder.root, path: posix.join(folder.path, file) };
      const { dir, base } = posix.parse(spot.path);
      try {
        visit(dir);
        work(base, index);
      } catch (error) {
        throw toldOf(spot, error);
      }
    }
  };
  visiting(folder.root, inEach, made || undefined);
}

/** What went wrong, told of the spot. */
export function toldOf({ root, path }: Spot, error: unknown): unknown {
  const place = join(root, path);
  return errorCode(error) === undefined ? error : Object.assign(error as Error, { path: place, dest: place });
}
