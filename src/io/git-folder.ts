import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from '../core/ground/language.ts';
import { UsageError } from '../core/ground/usage-error.ts';
import { harmless } from './git.ts';
import { canLieInGit } from './git-top.ts';
import type { Machine } from './machine.ts';
import { programNamed } from './program.ts';
import { repositoriesOf } from './spot.ts';

/** What a git command came to. */
export interface GitOutcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** What git itself says went wrong: for who typed the command, since it can hold the path of a folder. */
export class GitFailure extends UsageError {}

/**
 * Git writes nothing, fetches nothing (by whatever program a repository names for it), asks nothing, and says what goes
 * wrong in the words that are known here.
 */
const quiet = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
  LANGUAGE: '',
};

/**
 * A folder in the working tree of a git repository, and git at work in it. Of the environment git gets all: a hook
 * is told there which index the commit is made of.
 */
export class GitFolder {
  readonly folder: string;
  readonly language: Language;
  readonly #env: Machine['env'];
  readonly #program: string;
  /** Where the folder lies in the repository, as `garden/`; empty at the top. */
  prefix = '';
  /** Where git keeps what it knows. */
  gitDirectory = '';
  /** Is there history that this computer does not have? */
  isShallow = false;
  /** The last commit; nothing before the first. */
  head: string | undefined;

  private constructor(folder: string, language: Language, program: string, env: Machine['env']) {
    this.#program = program;
    this.folder = folder;
    this.language = language;
    this.#env = env;
  }

  /** Throws a UsageError when git is not there, or the folder lies in no repository. */
  static async at(folder: string, io: Machine, language: Language): Promise<GitFolder> {
    // Git tells where it works without links on the way.
    const program = programNamed('git', io.env, repositoriesOf(io.cwd, folder));
    if (program === undefined) throw noGit(language);
    if (!io.env.GIT_DIR && !canLieInGit(folder)) throw notInGit(language);
    // Without waiting, git works while its caller does something else.
    const place = io.env.GIT_DIR ? await pinned(io, program) : {};
    const env = { ...io.env, ...place, ...quiet };
    const git = new GitFolder(realpathSync(folder), language, program, env);
    await git.#look();
    return git;
  }

  /** Asks in one go for all that is needed later on. */
  async #look(): Promise<void> {
    const asked = ['--is-inside-work-tree', '--is-shallow-repository', '--show-prefix', '--absolute-git-dir'];
    const { code, stdout, stderr } = await this.run(['rev-parse', ...asked, '--revs-only', 'HEAD^{commit}']);
    if (code !== 0 && !stderr.includes('not a git repository')) throw this.failure(stderr);
    const [isInside, isShallow, prefix = '', ...others] = stdout.trimEnd().split('\n');
    if (isInside !== 'true') throw notInGit(this.language);
    if (/^[0-9a-f]{40,}$/.test(others.at(-1) ?? '')) this.head = others.pop();
    this.isShallow = isShallow === 'true';
    this.prefix = prefix;
    this.gitDirectory = others.join('\n');
  }

  /** The same, or nothing where git cannot tell: also of a repository that belongs to somebody else. */
  static async ifAny(folder: string, io: Machine, language: Language): Promise<GitFolder | undefined> {
    try {
      return await GitFolder.at(folder, io, language);
    } catch (error) {
      if (error instanceof UsageError) return undefined;
      throw error;
    }
  }

  /** The top of the working tree. */
  get top(): string {
    return resolve(this.folder, '../'.repeat(this.prefix.split('/').length - 1));
  }

  /** Runs a git command to its end, whatever its exit code. */
  async run(args: readonly string[]): Promise<GitOutcome> {
    const git = this.start(args);
    git.stdin.end();
    const [stdout, stderr, code] = await Promise.all([textOf(git.stdout), textOf(git.stderr), ended(git)]);
    return { code, stdout, stderr };
  }

  /** What a git command prints. Throws a UsageError with git's own words when it does not succeed. */
  async ask(args: readonly string[]): Promise<string> {
    const { code, stdout, stderr } = await this.run(args);
    if (code !== 0) throw this.failure(stderr);
    return stdout;
  }

  /** Does git keep something of this folder, in the last commit or the next? */
  async tracks(folder: string): Promise<boolean> {
    return (await this.run(['ls-files', '--', folder])).stdout !== '';
  }

  /** Which of these files does git pass over? */
  async ignored(files: readonly string[]): Promise<Set<string>> {
    const git = this.start(['check-ignore', '--stdin', '-z']);
    git.stderr.resume();
    git.stdin.end(files.join('\0'));
    const [listed] = await Promise.all([textOf(git.stdout), ended(git)]);
    return new Set(listed.split('\0'));
  }

  /** Starts a git command; who starts it feeds it and reads what it prints. */
  start(args: readonly string[]): ChildProcessWithoutNullStreams {
    const git = spawn(this.#program, [...harmless.flatMap(setting => ['-c', setting]), ...args], {
      cwd: this.folder,
      env: this.#env,
      windowsHide: true,
    });
    // A command that ends early takes no more: its exit code and what it printed tell why.
    git.stdin.on('error', () => {});
    return git;
  }

  /** What git itself says went wrong. */
  failure(stderr: string): GitFailure {
    const said =
      stderr
        .trim()
        .split('\n')[0]
        ?.replace(/^(?:fatal|error): /, '') ?? '';
    return {
      nl: new GitFailure(`Git doet niet mee. Git zegt: ${said}`),
      en: new GitFailure(`Git does not work here. It says: ${said}`),
    }[this.language];
  }
}

/**
 * Where git works, when the environment says so (`GIT_DIR`, as in a hook of a second working tree). Started in a
 * folder below, git would take that folder for the top; so the top is looked up from where the command was typed.
 */
async function pinned({ cwd, env }: Machine, program: string): Promise<Record<string, string>> {
  const { GIT_DIR: folder = '', GIT_WORK_TREE: tree } = env;
  const argv = [...harmless.flatMap(setting => ['-c', setting]), 'rev-parse', '--show-toplevel'];
  const git = spawn(program, argv, { cwd, env, windowsHide: true });
  git.stderr.resume();
  const [top] = await Promise.all([textOf(git.stdout), ended(git)]);
  return { GIT_DIR: resolve(cwd, folder), GIT_WORK_TREE: resolve(cwd, tree ?? top.trimEnd()) };
}

export async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Waits until git is done and gives its exit code. */
async function ended(git: ChildProcessWithoutNullStreams): Promise<number> {
  const [code] = (await once(git, 'close')) as [number | null];
  return code ?? 1;
}

function noGit(language: Language): UsageError {
  return {
    nl: new UsageError('Git staat niet op deze computer.', 'Zet het er eerst op: https://git-scm.com'),
    en: new UsageError('Git is not on this computer.', 'Install it first: https://git-scm.com'),
  }[language];
}

function notInGit(language: Language): UsageError {
  return {
    nl: new UsageError('Deze map staat niet in git.', 'Zet deze map eerst in git. Typ: git init'),
    en: new UsageError('This folder is not in git.', 'Put this folder in git first. Type: git init'),
  }[language];
}
