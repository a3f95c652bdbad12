import { platform } from 'node:os';
import { resolve } from 'node:path';
import type { Machine } from '../machine.ts';
import { canRun, programNamed } from '../program.ts';
import { inApplication, names, usualPlaces } from './places.ts';

/** Where a browser is, or why there is none to start. */
export type Found = { program: string } | { trouble: 'none' | 'not-there' };

/**
 * The browser that somebody named, as a path or as what it is called in the PATH; else the first that is there. A
 * repository does not choose it: what lies in its folders is only taken when somebody named that very file.
 */
export function findBrowser(
  asked: string | undefined,
  { cwd, env }: Machine,
  repositories: readonly string[],
  system: NodeJS.Platform = platform(),
): Found {
  if (asked !== undefined) {
    const program = /[/\\]/.test(asked)
      ? inApplication(resolve(cwd, asked))
      : programNamed(asked.replace(/\.exe$/i, ''), env, repositories);
    return program !== undefined && canRun(program) ? { program } : { trouble: 'not-there' };
  }
  for (const name of names) {
    const program = programNamed(name, env, repositories);
    if (program !== undefined) return { program };
  }
  const program = usualPlaces(system, env).find(canRun);
  return program === undefined ? { trouble: 'none' } : { program };
}
