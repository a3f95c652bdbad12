import { execSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { isPassedOver } from '../../src/core/reading/layout.ts';
import { bytesIn, type Files, putBack } from './action-cases.ts';
import { Repository, sound } from './git.ts';
import { initiatief, type Outcome } from './run.ts';

/** What is done with `--commit`, each a kind of its own: a new file, a changed one, one that moves, one that goes. */
export const committing = {
  add: ['add', 'persoon', 'Jan Proef', '--yes'],
  change: ['change', 'kas', '--set', 'minimum=2', '--yes'],
  rename: ['rename', 'fatima', 'Fatma', '--yes'],
  'look-back': ['look-back', 'kas', '--outcome', 'continue', '--yes'],
  forget: ['forget', 'fatima', '--texts', 'replace', '--yes'],
  undo: ['undo', '--yes'],
} as const;

export type Committing = keyof typeof committing;

/** A repository in which something of somebody else's waits for the next commit. */
export class SharedRepository {
  readonly repository: Repository;
  readonly action: readonly string[];
  readonly #start: Files;
  readonly before: State;

  private constructor(repository: Repository, action: readonly string[]) {
    this.repository = repository;
    this.action = action;
    this.#start = bytesIn(repository.folder);
    this.before = this.state();
  }

  static async for(id: Committing): Promise<SharedRepository> {
    const repository = new Repository({ ...sound, 'evaluaties/README.md': 'Hoe het ging.\n' });
    repository.commitAll();
    const earlier = id === 'undo' ? committing.change : ['change', 'wim', '--set', 'talents=koken', '--yes'];
    await repository.run([...earlier, '--commit']);
    repository.write({ 'personen/wim.md': '---\nnaam: Wim Bos\n---\n' });
    repository.git('add', 'personen/wim.md');
    return new SharedRepository(repository, [...committing[id], '--commit', '--today', '2026-09-01']);
  }

  run(words: readonly string[]): Promise<Outcome> {
    const { folder, env } = this.repository;
    const thisProcess = { id: process.pid, isRunning: () => false };
    return initiatief([...words], { cwd: folder, env, thisProcess });
  }

  putBack(files = this.#start): void {
    putBack(this.repository.folder, files);
  }

  all = (): Files => bytesIn(this.repository.folder);

  state(): State {
    const { repository } = this;
    const ours = Object.entries(this.all()).filter(([path]) => !path.startsWith('.git/'));
    const records = ours.filter(([path]) => !isPassedOver(path.slice(path.lastIndexOf('/') + 1)));
    return {
      commits: Number(repository.git('rev-list', '--count', 'HEAD')),
      head: repository.git('ls-tree', '-r', 'HEAD'),
      index: repository.git('ls-files', '--stage'),
      records: Object.fromEntries(records),
      odd: ours.map(([path]) => path).filter(path => !records.some(([each]) => each === path)),
    };
  }

  /** Does what a message says, to the letter: takes away what is in the way, and types what it gives to type. */
  async followed({ stderr }: { stderr: string }, again = this.action): Promise<Outcome | undefined> {
    const { folder, env } = this.repository;
    const locks = /Haal dan weg: (.*)$/m.exec(stderr)?.[1] ?? '';
    for (const lock of locks.split(/, | en /).filter(Boolean)) rmSync(lock);
    const typed = [...stderr.matchAll(/(?:Typ daarna|Typ daarvoor|En dan): (git .*)$/gm)];
    for (const [, line = ''] of typed) execSync(line, { cwd: folder, env, stdio: 'pipe' });
    return stderr.includes('Geef daarna dezelfde opdracht opnieuw.') ? this.run(again) : undefined;
  }

  /** What `undo` keeps that is not done. */
  begun(): string[] {
    return Object.keys(this.all()).filter(path => /\.begun\.json$/.test(path));
  }

  lock = (): boolean => existsSync(join(this.repository.folder, '.git/index.lock'));

  remove(): void {
    this.repository.remove();
  }
}

export interface State {
  commits: number;
  head: string;
  index: string;
  records: Files;
  odd: string[];
}

/** Is the one or the other, in all of it. */
function expectEither<T>(now: T, ends: readonly T[], at: string): void {
  expect(ends, at).toContainEqual(now);
}

/**
 * What is so whenever it was killed: each file as before or after, git's last commit as before or after, and a `check` that
 * touches nothing. Then the same again, with what it says to do, leads to what was asked, in one commit; and undoing it
 * instead puts the files back and leaves nothing in the next commit.
 */
export async function foundInGit(
  shared: SharedRepository,
  after: State,
  at: string,
  killedRun: { stderr: string } = { stderr: '' },
): Promise<void> {
  const { before } = shared;
  const left = shared.all();
  const now = shared.state();
  expectEither(now.head, [before.head, after.head], at);
  for (const [path, text] of Object.entries(now.records))
    expect([before.records[path], after.records[path]], `${at}: ${path}`).toContain(text);
  expect(othersIn(now.index), at).toBe(othersIn(before.index));
  expect((await shared.run(['check'])).code, at).toBeOneOf([0, 1]);
  expect(shared.all(), at).toEqual(left);

  // Whoever got an answer does what it says; nobody else knows more than that it may not be done.
  const isToldWhat = killedRun.stderr.includes('git bewaarde het niet');
  const again = isToldWhat ? killedRun : await shared.run(shared.action);
  await shared.followed(again);
  expect(shared.lock() && !isCommitted(shared, after), at).toBe(false);
  const done = shared.state();
  expect({ ...done, commits: 0 }, at).toEqual({ ...after, commits: 0 });
  expect(done.commits, at).toBe(after.commits);
  expect(shared.begun(), at).toEqual([]);

  shared.putBack(left);
  if (shared.action[0] === 'undo') return;
  const undo = ['undo', '--yes'];
  const first = await shared.run(undo);
  const undone = (await shared.followed(first, undo)) ?? first;
  const back = shared.state();
  expect(back.odd, at).toEqual([]);
  expectEither(back.index, [before.index, after.index], `${at}: ${undone.stderr}`);
  expectEither(back.head, [before.head, after.head], at);
  if (back.head === before.head) expect(back.index, at).toBe(before.index);
  const isKept =
    shared.action[0] === 'forget' && JSON.stringify(back.records) !== JSON.stringify(before.records);
  expect(back.records, at).toEqual(isKept ? after.records : before.records);
}

function isCommitted(shared: SharedRepository, after: State): boolean {
  return shared.state().head === after.head;
}

/** What waits of somebody else. */
function othersIn(index: string): string {
  return index
    .split('\n')
    .filter(line => line.includes('personen/wim.md'))
    .join('\n');
}
