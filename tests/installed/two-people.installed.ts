import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mustHoldAll } from '../fuzz/merging.ts';
import { chanceFrom, changeSomething, recordsOf } from '../fuzz/two-people.ts';
import { Repository } from '../support/git.ts';

const bin = join(import.meta.dirname, '../../bin/initiatief.js');
const language = 'nl';
const changes = 200;

/** Somebody with a clone, and the program as their way of merging. */
class Person {
  readonly repository: Repository;
  readonly records: Map<string, string>;
  readonly chance;

  constructor(repository: Repository, seed: number) {
    this.repository = repository;
    this.records = recordsOf('buurttuin-de-linde');
    this.chance = chanceFrom(seed);
  }

  /** One change, in a commit of its own. */
  change(): boolean {
    const file = changeSomething(this.records, language, this.chance);
    if (file === undefined) return false;
    this.repository.write({ [file]: this.records.get(file) as string });
    this.repository.git('commit', '--quiet', '--no-verify', '--all', '--message', `Verandert ${file}`);
    return true;
  }

  at(commit: string, file: string): string {
    return this.repository.git('show', `${commit}:${file}`);
  }

  /**
   * Takes what the other shared. Of each file that both changed, all that either did is there, or git says that people
   * have to choose: then both texts stand between its marks, and ours stays here.
   */
  pull(): { joined: number; asked: number } {
    const { repository } = this;
    repository.git('fetch', '--quiet', 'origin');
    const [ours, theirs] = [repository.git('rev-parse', 'HEAD').trim(), 'origin/main'];
    const base = repository.git('merge-base', ours, theirs).trim();
    const changed = (to: string): string[] =>
      repository.git('diff', '--name-only', base, to).split('\n').filter(Boolean);
    const both = changed(ours).filter(file => changed(theirs).includes(file));
    const { code } = repository.tryGit(['merge', '--no-edit', '--no-verify', '--quiet', theirs]);
    const waiting = repository.git('diff', '--name-only', '--diff-filter=U').split('\n').filter(Boolean);
    expect(code === 0).toBe(waiting.length === 0);
    for (const file of both) {
      const versions = {
        base: this.at(base, file),
        ours: this.at(ours, file),
        theirs: this.at(theirs, file),
      };
      const text = readFileSync(join(repository.folder, file), 'utf8');
      if (waiting.includes(file)) expect(text).toMatch(/^<{7} [\s\S]*^={7}$[\s\S]*^>{7} /m);
      else mustHoldAll({ language, file, ...versions }, { conflicts: [] }, text);
    }
    for (const file of waiting) repository.git('checkout', '--ours', '--', file);
    if (waiting.length > 0)
      repository.git('commit', '--quiet', '--no-verify', '--all', '--message', 'Gekozen');
    for (const file of this.records.keys())
      this.records.set(file, readFileSync(join(repository.folder, file), 'utf8'));
    repository.git('push', '--quiet', 'origin', 'HEAD:main');
    return { joined: both.length - waiting.length, asked: waiting.length };
  }
}

let shared: Repository;
const people: Person[] = [];

beforeAll(async () => {
  shared = new Repository(Object.fromEntries(recordsOf('buurttuin-de-linde')));
  shared.program = { node: process.execPath, script: bin };
  expect((await shared.run(['hook', 'install'])).code).toBe(0);
  shared.git('add', '--all');
  shared.git('commit', '--quiet', '--no-verify', '--message', 'Begin');
  shared.git('checkout', '--quiet', '--detach');
  for (const seed of [3, 8]) {
    const clone = new Repository();
    clone.program = shared.program;
    clone.git('remote', 'add', 'origin', shared.folder);
    clone.git('pull', '--quiet', 'origin', 'main');
    expect((await clone.run(['hook', 'install'])).code).toBe(0);
    people.push(new Person(clone, seed));
  }
});

afterAll(() => {
  for (const { repository } of people) repository.remove();
  shared.remove();
});

it('two people in two clones, with two hundred changes each: all of it is there, or was asked about', () => {
  const made = people.map(() => 0);
  const counts = { joined: 0, asked: 0 };
  while (made.some(count => count < changes))
    for (const [index, person] of people.entries()) {
      for (let each = 3 + person.chance(8); each > 0; each -= 1)
        if (person.change()) made[index] = (made[index] ?? 0) + 1;
      const { joined, asked } = person.pull();
      counts.joined += joined;
      counts.asked += asked;
    }
  for (const { repository } of people) {
    expect(existsSync(join(repository.folder, '.gitattributes'))).toBe(true);
    expect(repository.git('status', '--porcelain')).toBe('');
  }
  expect(counts.joined).toBeGreaterThan(3 * counts.asked);
});
