import { resolve } from 'node:path';
import type { SimpleGit } from 'simple-git';
import type { Language } from '../core/ground/language.ts';
import { visibleLine } from '../core/ground/visible.ts';
import { diskIsFull, hasRoomToCommit } from './disk-room.ts';
import { exists } from './files.ts';
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

/** What came of a commit: git refused, for this reason; or made it, on a branch or beside all. */
export type Committed = { refused: string } | { isOnBranch: boolean };

/** Git at work for who makes records: it makes a repository and commits. What reads from git is `GitFolder`. */
export class Git {
  readonly #git: SimpleGit;
  readonly #env: Io['env'];
  readonly #folder: string;

  private constructor(git: SimpleGit, env: Io['env'], folder: string) {
    this.#git = git;
    this.#folder = folder;
    this.#env = env;
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
    await this.#git.raw(['add', '--force', '--', ...paths]);
  }

  /** Commits just these files, new, changed or gone; what else is staged stays staged. Where git refuses, they are not staged either. */
  async commit(named: readonly string[], message: string, language: Language): Promise<Committed> {
    const known = (await this.#git.raw(['ls-files', '-z', '--', ...named])).split('\0');
    // Of a file that is gone, and that git never had, there is nothing to commit.
    const paths = named.filter(path => known.includes(path) || exists(resolve(this.#folder, path)));
    const asked = ['index', 'rebase-merge', 'rebase-apply'].flatMap(name => ['--git-path', name]);
    const listed = (await this.#git.raw(['rev-parse', ...asked])).trim().split('\n');
    const [index = '', ...ofRebase] = listed.map(path => resolve(this.#folder, path));
    // What is committed while git moves commits goes when that is taken back.
    if (ofRebase.some(exists)) return { refused: rebasing[language] };
    if (!hasRoomToCommit(this.#folder, paths, index)) return { refused: diskIsFull[language] };
    const before = await this.#git.raw(['ls-files', '--stage', '-z', '--full-name', '--', ...paths]);
    try {
      await this.stage(paths);
      const { commit } = await this.#git.commit(message, [...paths]);
      // A hook that refuses need not say a word, and then simple-git sees no error.
      if (commit === '') throw new Error('');
    } catch (error) {
      await this.#unstage(paths, before);
      return { refused: reasonIn(error, language) };
    }
    const head = await this.#git.raw(['rev-parse', '--symbolic-full-name', 'HEAD']);
    return { isOnBranch: head.trim() !== 'HEAD' };
  }

  /** Puts these files in the index as they were there, or takes them out. Who has git locked is waited for. */
  async #unstage(paths: readonly string[], before: string): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        await this.#git.raw(['update-index', '--force-remove', '--', ...paths]);
        const items = [...before.matchAll(/(\d+) (\w+) 0\t([^\0]+)/g)];
        const asBefore = items.flatMap(([, mode, id, path]) => ['--cacheinfo', `${mode},${id},${path}`]);
        if (asBefore.length > 0) await this.#git.raw(['update-index', '--add', ...asBefore]);
        return;
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        if (tries === mostTries || !error.message.includes('index.lock')) return;
        await new Promise(done => setTimeout(done, 100));
      }
    }
  }
}

/** So often in all, a tenth of a second apart: a lock that nobody takes away stays, and then git says so itself. */
const mostTries = 20;

const rebasing: Record<Language, string> = {
  nl: 'Git is nog bezig met een rebase.',
  en: 'Git is still busy with a rebase.',
};

/** Why git refused, as it says itself: the first words that tell what is wrong, without its hints. */
export function reasonIn(error: unknown, language: Language): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n').map(line => line.trim());
  const words = lines.filter(line => line !== '' && !/^(?:hint|warning):/.test(line));
  const said = words.find(line => /^(?:fatal|error): /.test(line)) ?? words[0] ?? '';
  const shown = visibleLine(said.replace(/^(?:fatal|error): /, ''));
  return {
    nl: shown ? `Git zegt: ${shown}` : 'Git zegt niet waarom. Misschien houdt een hook het tegen.',
    en: shown ? `Git says: ${shown}` : 'Git does not say why. Perhaps a hook refused.',
  }[language];
}

/** The two lines that tell git who you are. */
export function identityLines(language: Language): string {
  const [name, email] = { nl: ['Je Naam', 'jij@voorbeeld.nl'], en: ['Your Name', 'you@example.org'] }[
    language
  ];
  return `  git config --global user.name "${name}"\n  git config --global user.email "${email}"`;
}
