import { resolve } from 'node:path';
import type { SimpleGit } from 'simple-git';
import { exists } from './files.ts';

/** So often in all, a tenth of a second apart: a lock that nobody takes away stays, and then git says so itself. */
const mostTries = 20;

/** Who has git locked is waited for. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      const isLocked =
        error instanceof Error && /Unable to create '.+\.lock': File exists/.test(error.message);
      if (tries === mostTries || !isLocked) throw error;
      await new Promise(done => setTimeout(done, 100));
    }
  }
}

/** The index of git, in which the next commit waits, as far as some files go. */
export class GitIndex {
  readonly #git: SimpleGit;
  readonly #folder: string;

  constructor(git: SimpleGit, folder: string) {
    this.#git = git;
    this.#folder = folder;
  }

  /** How these files stand in the index, for who puts them back. */
  async staged(paths: readonly string[]): Promise<string> {
    if (paths.length === 0) return '';
    return this.#git.raw(['ls-files', '--stage', '-z', '--full-name', '--', ...paths]);
  }

  /** Does the last commit have these files as they are? Not where git cannot tell. */
  async isClean(paths: readonly string[]): Promise<boolean> {
    try {
      return (await this.#git.raw(['status', '--porcelain', '--ignored', '--', ...paths])) === '';
    } catch (error) {
      if (error instanceof Error) return false;
      throw error;
    }
  }

  /**
   * Takes files out of the next commit that were going to be committed, and of which the last one does not have all: they
   * stand in the index as they were `staged` before. Gives whether there were such files, or what keeps git from it.
   */
  async putBack(paths: readonly string[], staged: string): Promise<boolean | { locks: readonly string[] }> {
    if (paths.length === 0 || (await this.isClean(paths))) return false;
    return (await this.restage(paths, staged)) || { locks: await this.locks() };
  }

  /** Has these files stand in the index as they were there, in one go; gives whether they do, where no other git keeps it out. */
  async restage(paths: readonly string[], staged: string): Promise<boolean> {
    if ((await this.staged(paths)) === staged) return true;
    const items = [...staged.matchAll(/(\d+) (\w+) 0\t([^\0]+)/g)];
    const asBefore = items.flatMap(([, mode, id, path]) => ['--cacheinfo', `${mode},${id},${path}`]);
    const gone = paths.map(path => `./${path}`);
    try {
      await patiently(() => this.#git.raw(['update-index', '--force-remove', ...gone, '--add', ...asBefore]));
      return true;
    } catch (error) {
      if (error instanceof Error) return false;
      throw error;
    }
  }

  /** The files with which a git keeps others out that commit. */
  async locks(): Promise<string[]> {
    // Also of a branch without a commit; on none there is nothing but HEAD.
    const branch = (await this.#git.raw(['symbolic-ref', '--quiet', 'HEAD'])).trim() || 'HEAD';
    const asked = ['index', 'HEAD', branch].flatMap(name => ['--git-path', `${name}.lock`]);
    const listed = (await this.#git.raw(['rev-parse', ...asked])).trim().split('\n');
    return [...new Set(listed.map(path => resolve(this.#folder, path)))].filter(exists);
  }
}
