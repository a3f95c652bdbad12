import { copyFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copied } from './copied.ts';
import { Repository } from './git.ts';

type Env = Record<string, string>;

/**
 * Runs something in the folder of a case. Its folders `then-2026-06-01` hold all that there was on an earlier day:
 * with those it is made in a repository of its own, committed on the last day. A case without lies in no repository,
 * also where these tests do.
 */
export async function inCase<T>(
  folder: string,
  lastDay: string,
  run: (folder: string, env: Env) => Promise<T>,
): Promise<T> {
  const earlier = readdirSync(folder).filter(name => /^then-\d{4}-\d{2}-\d{2}$/.test(name));
  if (earlier.length === 0) return run(folder, outsideGit(folder));
  const repository = new Repository();
  try {
    for (const name of earlier.sort()) {
      put(join(folder, name), repository);
      repository.commitOn(name.slice('then-'.length));
    }
    put(folder, repository);
    repository.commitOn(lastDay);
    return await run(repository.folder, repository.env);
  } finally {
    repository.remove();
  }
}

/** What a program is told of a folder that lies in no repository, also where these tests do. */
export function outsideGit(folder: string): Env {
  const { PATH = '' } = process.env;
  return { PATH, LANG: 'nl_NL.UTF-8', GIT_CEILING_DIRECTORIES: dirname(folder) };
}

/** Makes the files of a folder all that there is in a repository. */
function put(from: string, { folder }: Repository): void {
  for (const name of readdirSync(folder))
    if (name !== '.git') rmSync(join(folder, name), { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const { name } = entry;
    if (/^(?:then-|expected\.|options\.txt$)/.test(name)) continue;
    if (entry.isDirectory()) copied(join(from, name), join(folder, name));
    else copyFileSync(join(from, name), join(folder, name));
  }
}
