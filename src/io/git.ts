import { resolve } from 'node:path';
import type { SimpleGit } from 'simple-git';
import type { Language } from '../core/ground/language.ts';
import { diskIsFull, hasRoomToCommit } from './disk-room.ts';
import { exists } from './files.ts';
import { reasonIn, rebasing } from './git-commit-texts.ts';
import { GitIndex, patiently } from './git-index.ts';
import { canLieInGit } from './git-top.ts';
import type { Io } from './io.ts';
import { programNamed } from './program.ts';
import { repositoriesOf } from './spot.ts';

/**
 * What git may know of the environment: a hook and a key of somebody's own need what they always get. Editors and
 * pagers are none of its business here, nor is where another git is at work.
 */
const notPassedOn =
  /^(?:GIT_(?!AUTHOR_|COMMITTER_|CEILING_DIRECTORIES|CONFIG_(?:GLOBAL|NOSYSTEM|SYSTEM)$)\w*|EDITOR|VISUAL|PAGER|PREFIX|SSH_ASKPASS)$/i;

/**
 * Git runs no program that a folder brings along: not to watch files, and not by lying there as a repository of its
 * own, which anybody can put into another one.
 */
export const harmless = ['core.fsmonitor=false', 'safe.bareRepository=explicit'];

/** What came of a commit: git refused it, or made it, on a branch or beside all. */
export type Committed = Refused | { isOnBranch: boolean };

interface Refused {
  /** Why. */
  refused: string;
  paths: readonly string[];
  /** The files with which another git keeps this one out. */
  locks?: readonly string[];
  /** Do the files wait for the next commit, since they could not be put back? */
  isStaged?: boolean;
}

/** Git at work for who makes records: it makes a repository and commits. What reads from git is `GitFolder`. */
export class Git {
  readonly #git: SimpleGit;
  readonly #env: Io['env'];
  readonly #folder: string;
  readonly index: GitIndex;

  private constructor(git: SimpleGit, env: Io['env'], folder: string) {
    this.#git = git;
    this.#folder = folder;
    this.#env = env;
    this.index = new GitIndex(git, folder);
  }

  /** Nothing when git is not on this computer. */
  static async at(folder: string, { env, cwd }: Io): Promise<Git | undefined> {
    const binary = programNamed('git', env, repositoriesOf(cwd, folder));
    if (binary === undefined) return undefined;
    const { simpleGit } = await import('simple-git');
    const own = Object.fromEntries(Object.entries(env).filter(([name]) => !notPassedOn.test(name)));
    const git = simpleGit(folder, {
      binary,
      config: harmless,
      // A git that was killed has no exit code, and says nothing: that is no answer.
      errors: (error, { exitCode }) => error ?? (typeof exitCode === 'number' ? undefined : new Error('')),
      allowEnvironment: Object.keys(own),
      unsafe: {
        // The program, and the settings that the environment names, are somebody's own.
        allowUnsafeFsMonitor: true,
        allowUnsafeCustomBinary: true,
        allowUnsafeConfigPaths: true,
        // We shorten no option; a hook of somebody's own may, and would be refused as well.
        allowAbbreviatedOptions: true,
      },
    });
    return new Git(git.env(own), env, folder);
  }

  /** Does the folder lie in a repository? */
  async isRepository(): Promise<boolean> {
    return canLieInGit(this.#folder) && this.#git.checkIsRepo();
  }

  async init(): Promise<void> {
    const branch = await this.#git.getConfig('init.defaultBranch');
    await this.#git.init(branch.value === null ? ['--initial-branch=main'] : []);
  }

  /** The branch that the others start from: that of the forge, or else the one where the first commit comes. */
  async mainBranch(): Promise<string> {
    if (!(await this.isRepository()))
      return (await this.#git.getConfig('init.defaultBranch')).value ?? 'main';
    const ofForge = await this.#branch('refs/remotes/origin/HEAD');
    if (ofForge !== undefined) return ofForge.replace(/^origin\//, '');
    const { all } = await this.#git.branchLocal();
    return ['main', 'master'].find(name => all.includes(name)) ?? (await this.#branch('HEAD')) ?? 'main';
  }

  /** The branch that a name stands for. */
  async #branch(name: string): Promise<string | undefined> {
    try {
      return (await this.#git.raw(['symbolic-ref', '--short', name])).trim() || undefined;
    } catch {
      return undefined;
    }
  }

  /** Does git know who commits? */
  async knowsWho(): Promise<boolean> {
    const known = async (part: 'name' | 'email'): Promise<boolean> =>
      Boolean(this.#env[`GIT_AUTHOR_${part.toUpperCase()}`]) ||
      Boolean((await this.#git.getConfig(`user.${part}`)).value);
    return (await known('name')) && (await known('email'));
  }

  /** Stages these files, also where a global setting passes them over. */
  async stage(paths: readonly string[]): Promise<void> {
    await patiently(() => this.#git.raw(['add', '--force', '--', ...paths]));
  }

  /**
   * Commits just these files, new, changed or gone; what else is staged stays staged. Where git refuses, they stand in the
   * index as they were `staged` before.
   */
  async commit(
    named: readonly string[],
    message: string,
    language: Language,
    staged?: string,
  ): Promise<Committed> {
    // Git would take no files for all files. And what was broken off can have been committed all the same.
    if (named.length === 0 || (await this.index.isClean(named))) return { isOnBranch: true };
    const before = staged ?? (await this.index.staged(named));
    await this.index.restage(named, before);
    // Of a file that is gone, and that git never had, there is nothing to commit.
    const known = new Set((await this.#git.raw(['ls-files', '-z', '--', ...named])).split('\0'));
    const paths = named.filter(path => known.has(path) || exists(resolve(this.#folder, path)));
    if (paths.length === 0) return { isOnBranch: true };
    const asked = ['index', 'rebase-merge', 'rebase-apply'].flatMap(name => ['--git-path', name]);
    const listed = (await this.#git.raw(['rev-parse', ...asked])).trim().split('\n');
    const [index = '', ...ofRebase] = listed.map(path => resolve(this.#folder, path));
    // What is committed while git moves commits goes when that is taken back.
    if (ofRebase.some(exists)) return { refused: rebasing[language], paths };
    if (!hasRoomToCommit(this.#folder, paths, index)) return { refused: diskIsFull[language], paths };
    const last = await this.#lastCommit();
    try {
      await this.stage(paths);
      // As where somebody staged something else of it before.
      if (await this.index.isClean(named)) return { isOnBranch: true };
      const { commit } = await patiently(() => this.#git.commit(message, [...paths]));
      // A hook that refuses need not say a word, and then simple-git sees no error.
      if (commit === '') throw new Error('');
    } catch (error) {
      // A git that was killed can have been done.
      if ((await this.#lastCommit()) === last || !(await this.index.isClean(named))) {
        const isBack = await this.index.restage(named, before);
        const locks = await this.index.locks();
        return { refused: reasonIn(error, language), paths, locks, isStaged: !isBack };
      }
    }
    const head = await this.#git.raw(['rev-parse', '--symbolic-full-name', 'HEAD']);
    return { isOnBranch: head.trim() !== 'HEAD' };
  }

  async #lastCommit(): Promise<string> {
    return this.#git.raw(['rev-parse', '--quiet', '--verify', 'HEAD']);
  }
}
