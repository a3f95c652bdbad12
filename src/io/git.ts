import type { SimpleGit } from 'simple-git';
import type { Language } from '../core/language.ts';
import type { Io } from './io.ts';

/** What git may know of the environment. Editors and pagers are none of its business here. */
const passedOn =
  /^(?:PATH|HOME|USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|LOCALAPPDATA|SYSTEMROOT|TEMP|TMP|TMPDIR|LANG|LC_\w+|XDG_\w+|GIT_(?:AUTHOR|COMMITTER)_\w+|GIT_CEILING_DIRECTORIES)$/i;

/**
 * Git runs no program that a folder brings along: not to watch files, and not by lying there as a repository of its
 * own, which anybody can put into another one.
 */
export const harmless = ['core.fsmonitor=false', 'safe.bareRepository=explicit'];

/** Git at work for who makes records: it makes a repository and commits. What reads from git is `GitFolder`. */
export class Git {
  readonly #git: SimpleGit;
  readonly #env: Io['env'];

  private constructor(git: SimpleGit, env: Io['env']) {
    this.#git = git;
    this.#env = env;
  }

  /** Nothing when git is not on this computer. */
  static async at(folder: string, env: Io['env']): Promise<Git | undefined> {
    const { simpleGit } = await import('simple-git');
    const names = Object.keys(env).filter(name => passedOn.test(name));
    const own = Object.fromEntries(names.map(name => [name, env[name]]));
    const git = simpleGit(folder, { config: harmless, unsafe: { allowUnsafeFsMonitor: true } }).env(own);
    return (await git.version()).installed ? new Git(git, env) : undefined;
  }

  /** Does the folder lie in a repository? */
  isRepository(): Promise<boolean> {
    return this.#git.checkIsRepo();
  }

  async init(): Promise<void> {
    const branch = await this.#git.getConfig('init.defaultBranch');
    await this.#git.init(branch.value === null ? ['--initial-branch=main'] : []);
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
    await this.#git.raw(['add', '--force', '--', ...paths]);
  }

  /** Commits just these files; what else is staged stays staged. */
  async commit(paths: readonly string[], message: string): Promise<void> {
    await this.#git.commit(message, [...paths]);
  }
}

/** The two lines that tell git who you are. */
export function identityLines(language: Language): string {
  const [name, email] =
    language === 'nl' ? ['Je Naam', 'jij@voorbeeld.nl'] : ['Your Name', 'you@example.org'];
  return `  git config --global user.name "${name}"\n  git config --global user.email "${email}"`;
}
