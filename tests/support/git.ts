import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ProgramPlace } from '../../src/io/io.ts';
import { initiatief, type Outcome } from './run.ts';

/** What git makes of a folder, of which each repository gets a copy. */
let empty: string | undefined;

/** A git repository in a folder of its own, which knows nothing of the settings of this computer. */
export class Repository {
  readonly home: string;
  readonly folder: string;
  env: Record<string, string>;
  /** The program that runs, where it matters which. */
  program: ProgramPlace | undefined;

  /** With these files; or the same as another one, without a git that has to make it again. */
  constructor(made: Readonly<Record<string, string | Buffer>> | Repository = {}) {
    this.home = realpathSync(mkdtempSync(join(tmpdir(), 'initiatief-')));
    this.folder = join(this.home, 'repository');
    this.env = {
      PATH: process.env.PATH ?? '',
      HOME: this.home,
      LANG: 'nl_NL.UTF-8',
      GIT_CONFIG_NOSYSTEM: '1',
    };
    writeFileSync(join(this.home, '.gitconfig'), '[user]\n  name = Wim\n  email = wim@example.org\n');
    if (made instanceof Repository) {
      this.env = { ...made.env, HOME: this.home };
      cpSync(made.folder, this.folder, { recursive: true, verbatimSymlinks: true });
      return;
    }
    this.write(made);
    if (empty) cpSync(empty, join(this.folder, '.git'), { recursive: true });
    else {
      this.git('init', '--quiet', '--initial-branch=main', '.');
      empty = join(mkdtempSync(join(tmpdir(), 'initiatief-')), '.git');
      cpSync(join(this.folder, '.git'), empty, { recursive: true });
    }
  }

  write(files: Readonly<Record<string, string | Buffer>>): void {
    mkdirSync(this.folder, { recursive: true });
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), content);
    }
  }

  /** Makes it what another repository is: the files, and all that git keeps of them. */
  fill(other: Repository): void {
    rmSync(this.folder, { recursive: true });
    cpSync(other.folder, this.folder, { recursive: true, verbatimSymlinks: true });
  }

  git(...argv: string[]): string {
    return execFileSync('git', argv, {
      cwd: this.folder,
      env: this.env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  /** The same, when it may fail: its code and all that it printed. */
  tryGit(argv: readonly string[], cwd = this.folder): { code: number | null; output: string } {
    const { status, stdout, stderr } = spawnSync('git', argv, { cwd, env: this.env, encoding: 'utf8' });
    return { code: status, output: stdout + stderr };
  }

  commitAll(message = 'Werk'): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', message);
  }

  /** The same as if it were noon on this day. */
  commitOn(day: string, files: Readonly<Record<string, string | Buffer>> = {}): void {
    this.write(files);
    this.env = { ...this.env, GIT_AUTHOR_DATE: `${day}T12:00:00`, GIT_COMMITTER_DATE: `${day}T12:00:00` };
    this.commitAll(`Stand van ${day}`);
  }

  run(argv: readonly string[], cwd = this.folder): Promise<Outcome> {
    return initiatief(argv, { cwd, env: this.env, ...(this.program && { program: this.program }) });
  }

  /** What `check` finds: rule and file, in order. */
  async found(...argv: string[]): Promise<string[]> {
    const { stdout, stderr } = await this.run(['check', '--format', 'json', ...argv]);
    if (stderr !== '') throw new Error(stderr);
    const { findings } = JSON.parse(stdout) as { findings: { rule: string; file: string }[] };
    return findings.map(({ rule, file }) => `${rule} ${file}`);
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true });
  }
}

/** A small initiative without findings. */
export const sound = {
  'initiatief.yaml': 'taal: nl\nnaam: Buurttuin De Linde\n',
  'personen/wim.md': '---\nnaam: Wim\n---\n',
  'personen/fatima.md': '---\nnaam: Fatima\n---\n',
  'rollen/kas.md': '---\nnaam: Kas\nwie:\n  - wim\n  - fatima\n---\n',
};
