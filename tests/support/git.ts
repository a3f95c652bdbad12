import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ProgramPlace } from '../../src/io/io.ts';
import { copied, removed } from './copied.ts';
import { initiatief, type Outcome } from './run.ts';

/** No time for what makes a repository small, and no examples of hooks in it: of which nobody sees a thing. */
const quick = '[core]\n  compression = 0\n[maintenance]\n  auto = false\n[init]\n  templateDir =\n';

/** The settings of somebody who commits. */
export const settingsOf = (name: string, address: string): string =>
  `[user]\n  name = ${name}\n  email = ${address}\n${quick}`;

/** What git makes of a folder, of which each repository gets a copy. */
let empty: string | undefined;

/** Folders with what was made before, by all that led to it: who makes the same gets a copy. */
const committed = new Map<string, string>();
/** Goes when all tests are over. */
const ready = (): string => mkdtempSync(join(process.env.OF_THIS_RUN ?? tmpdir(), 'ready-'));

type Files = Readonly<Record<string, string | Buffer>>;

/** A git repository in a folder of its own, which knows nothing of the settings of this computer. */
export class Repository {
  readonly home: string;
  readonly folder: string;
  env: Record<string, string>;
  /** The program that runs, where it matters which. */
  program: ProgramPlace | undefined;
  /** All that led to how it is, as long as nothing else did, and how the files looked then. */
  #led: { by: string; seen: string } | undefined;

  /** With these files; or the same as another one, without a git that has to make it again. */
  constructor(made: Files | Repository = {}) {
    this.home = realpathSync(mkdtempSync(join(tmpdir(), 'initiatief-')));
    this.folder = join(this.home, 'repository');
    this.env = {
      PATH: process.env.PATH ?? '',
      HOME: this.home,
      LANG: 'nl_NL.UTF-8',
      GIT_CONFIG_NOSYSTEM: '1',
    };
    writeFileSync(join(this.home, '.gitconfig'), settingsOf('Wim', 'wim@example.org'));
    if (made instanceof Repository) {
      this.env = { ...made.env, HOME: this.home };
      copied(made.folder, this.folder);
      return;
    }
    this.write(made);
    this.#led = { by: keyOf(made), seen: this.#seen() };
    if (empty) copied(empty, join(this.folder, '.git'));
    else {
      this.git('init', '--quiet', '--initial-branch=main', '.');
      empty = join(ready(), '.git');
      copied(join(this.folder, '.git'), empty);
      this.#led = { by: keyOf(made), seen: this.#seen() };
    }
  }

  write(files: Files): void {
    mkdirSync(this.folder, { recursive: true });
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), content);
    }
  }

  /** What lies there beside what git keeps, and when it changed. */
  #seen(): string {
    return readdirSync(this.folder, { recursive: true, encoding: 'utf8' })
      .filter(path => !path.startsWith('.git/') && path !== '.git')
      .map(path => `${path} ${lstatSync(join(this.folder, path)).mtimeMs}`)
      .sort()
      .join('\n');
  }

  git(...argv: string[]): string {
    this.#led = undefined;
    return execFileSync('git', argv, {
      cwd: this.folder,
      env: this.env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  /** The same, when it may fail: its code and all that it printed. */
  tryGit(argv: readonly string[], cwd = this.folder): { code: number | null; output: string } {
    this.#led = undefined;
    const { status, stdout, stderr } = spawnSync('git', argv, { cwd, env: this.env, encoding: 'utf8' });
    return { code: status, output: stdout + stderr };
  }

  commitAll(message = 'Werk', files: Files = {}): void {
    const before = this.#before([message, keyOf(files)]);
    if (before.isThere) return;
    this.write(files);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', message);
    before.keep();
  }

  /** Runs a command line that is to go well, or takes what it made before in a repository that was the same. */
  async begin(argv: readonly string[]): Promise<void> {
    const before = this.#before(argv);
    if (before.isThere) return;
    const { code, stderr } = await this.run(argv);
    if (code !== 0) throw new Error(stderr);
    before.keep();
  }

  /** Makes it what this led to before, where all that came first was the same; or keeps what it leads to. */
  #before(work: unknown): { isThere: boolean; keep(): void } {
    const { by, seen } = this.#led ?? {};
    if (seen !== this.#seen()) return { isThere: false, keep: () => {} };
    const { HOME: _, ...env } = this.env;
    const key = keyOf([by, env, work]);
    const before = committed.get(key);
    if (before) {
      removed(this.folder);
      copied(before, this.folder);
      this.#led = { by: key, seen: this.#seen() };
    }
    const keep = (): void => {
      this.#led = { by: key, seen: this.#seen() };
      const kept = ready();
      copied(this.folder, kept);
      committed.set(key, kept);
    };
    return { isThere: before !== undefined, keep };
  }

  /** The same as if it were noon on this day. */
  commitOn(day: string, files: Files = {}): void {
    this.env = { ...this.env, GIT_AUTHOR_DATE: `${day}T12:00:00`, GIT_COMMITTER_DATE: `${day}T12:00:00` };
    this.commitAll(`Stand van ${day}`, files);
  }

  run(argv: readonly string[], cwd = this.folder): Promise<Outcome> {
    const given = { cwd, env: this.env, ...(this.program && { program: this.program }) };
    return initiatief(argv, given);
  }

  /** What `check` finds: rule and file, in order. */
  async found(...argv: string[]): Promise<string[]> {
    const { stdout, stderr } = await this.run(['check', '--format', 'json', ...argv]);
    if (stderr !== '') throw new Error(stderr);
    const { findings } = JSON.parse(stdout) as { findings: { rule: string; file: string }[] };
    return findings.map(({ rule, file }) => `${rule} ${file}`);
  }

  remove(): void {
    removed(this.home);
  }
}

function keyOf(what: unknown): string {
  return createHash('sha1').update(JSON.stringify(what)).digest('hex');
}

/** A small initiative without findings. */
export const sound = {
  'initiatief.yaml': 'taal: nl\nnaam: Buurttuin De Linde\n',
  'personen/wim.md': '---\nnaam: Wim\n---\n',
  'personen/fatima.md': '---\nnaam: Fatima\n---\n',
  'rollen/kas.md': '---\nnaam: Kas\nwie:\n  - wim\n  - fatima\n---\n',
};
