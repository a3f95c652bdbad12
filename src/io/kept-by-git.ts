import { join } from 'node:path';
import type { Language } from '../core/ground/language.ts';
import { findAbove } from './files.ts';
import type { GitFolder } from './git-folder.ts';
import type { Machine } from './machine.ts';
import { itemAt } from './tree.ts';

/** What git keeps of a repository and what it passes over. Git is slow to ask, so only for a reason. */
export class KeptByGit {
  readonly #root: string;
  readonly #io: Machine;
  readonly #language: Language;
  /** What git answered, and when its index was written that it answered from. */
  readonly #tracked = new Map<string, { answer: boolean; index: number }>();

  constructor(root: string, io: Machine, language: Language) {
    this.#root = root;
    this.#io = io;
    this.#language = language;
  }

  /** Does git keep something of this folder? */
  async tracks(folder: string): Promise<boolean> {
    const top = findAbove(this.#root, '.git');
    if (top === undefined) return false;
    const index = itemAt(join(top, '.git', 'index'))?.mtimeMs;
    const known = this.#tracked.get(folder);
    if (known && known.index === index) return known.answer;
    const answer = (await (await this.#git())?.tracks(folder)) ?? false;
    if (index !== undefined) this.#tracked.set(folder, { answer, index });
    return answer;
  }

  /** Which of these files does git pass over, so that they stay on this computer? */
  async ignored(files: readonly string[]): Promise<ReadonlySet<string>> {
    if (findAbove(this.#root, '.git') === undefined) return new Set();
    return (await (await this.#git())?.ignored(files)) ?? new Set();
  }

  /** Does git keep this file, or would it with the next `git add`? */
  async wouldKeep(file: string): Promise<boolean> {
    const git = findAbove(this.#root, '.git') === undefined ? undefined : await this.#git();
    if (!git) return false;
    return !(await git.ignored([file])).has(file) || git.tracks(file);
  }

  async #git(): Promise<GitFolder | undefined> {
    const { GitFolder: Git } = await import('./git-folder.ts');
    return Git.ifAny(this.#root, this.#io, this.#language);
  }
}
