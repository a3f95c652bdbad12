import { accessSync, constants, realpathSync } from 'node:fs';
import { delimiter, isAbsolute, join, sep } from 'node:path';
import { isFolder } from './files.ts';
import type { Machine } from './machine.ts';
import { isWithin } from './spot.ts';

/** Where a system looks that was told nothing. */
const usual = '/usr/local/bin:/usr/bin:/bin';

/**
 * Where a program is, as the PATH says; nothing when it is nowhere. A repository does not choose what runs: its own
 * folders are passed over, which `npx` and `npm run` put in the PATH, and so are folders that depend on where one is.
 */
export function programNamed(
  name: string,
  env: Machine['env'],
  repositories: readonly string[],
): string | undefined {
  const tops = repositories.map(folder => realpathSync.native(folder));
  const isForeign = (folder: string): boolean => {
    if (!isAbsolute(folder)) return false;
    const real = realpathSync.native(folder);
    return !tops.some(top => isWithin(top, real));
  };
  const [, path = usual] = Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH') ?? [];
  const file = sep === '\\' ? `${name}.exe` : name;
  // Most folders do not have it, and need no closer look.
  const has = path.split(delimiter).find(folder => canRun(join(folder, file)) && isForeign(folder));
  return has && join(has, file);
}

/** Is this a file that may be run? */
export function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return !isFolder(file);
  } catch {
    return false;
  }
}
