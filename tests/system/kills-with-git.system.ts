import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { killed } from '../support/killed.ts';
import { type Committing, committing, foundInGit, SharedRepository } from '../support/with-git.ts';

const ids = Object.keys(committing) as Committing[];

describe('an action with --commit that is killed', () => {
  it.each(ids)('%s, before each write and each start of git', async id => {
    const shared = await SharedRepository.for(id);
    const { done } = await killed(() => shared.run(shared.action));
    const after = shared.state();
    expect(after.commits).toBe(shared.before.commits + 1);
    expect(done.filter(name => name === 'spawn').length).toBeGreaterThan(5);
    for (let write = 0; ; write += 1) {
      shared.putBack();
      const { isKilled, done: some } = await killed(() => shared.run(shared.action), { write });
      if (!isKilled) break;
      // Waiting for the disk changes nothing of what is seen.
      if (some.at(-1) !== 'fsync') await foundInGit(shared, after, `${id}, killed after ${some.join(' ')}`);
    }
    shared.remove();
  });
});

const bin = join(import.meta.dirname, '../../bin/initiatief.js');

/** Where git stops to run something of somebody's own; `clean` while it writes what is staged. */
const moments = [
  'clean',
  'pre-commit',
  'prepare-commit-msg',
  'commit-msg',
  'reference-transaction prepared',
  'reference-transaction committed',
  'post-commit',
] as const;

const victims = {
  git: 'kill -9 $git',
  'the program': 'kill -9 $program; sleep 0.3',
  'the program, and git refuses': 'kill -9 $program; sleep 0.3; exit 1',
  both: 'kill -9 $program $git',
};

/** Finds the git that runs a script, and what started that: the program, and nothing else. */
const finding = `above() { awk '{ print $4 }' /proc/$1/stat; }
git=$PPID
while [ "$(cat /proc/$git/comm)" != git ]; do [ $git -gt 1 ] || exit 1; git=$(above $git); done
program=$(above $git)
tr '\\0' ' ' < /proc/$program/cmdline | grep -q 'bin/initiatief.js .*--commit' || exit 1
`;

/** Has git run this at a moment. */
function at(moment: (typeof moments)[number], script: string, { repository }: SharedRepository): void {
  const [name = '', state] = moment.split(' ');
  const path = join(repository.folder, '.git/hooks', name);
  mkdirSync(join(repository.folder, '.git/hooks'), { recursive: true });
  const only = state ? `[ "$1" = ${state} ] && grep -q " HEAD$" || exit 0\n` : '';
  const lines = `#!/bin/sh\n${only}${finding}${script}\n`;
  writeFileSync(path, name === 'clean' ? `${lines}exec cat\n` : lines);
  chmodSync(path, 0o755);
  if (name !== 'clean') return;
  repository.git('config', 'filter.x.clean', path);
  repository.write({ '.git/info/attributes': '* filter=x\n' });
}

function quiet(moment: (typeof moments)[number], { repository }: SharedRepository): void {
  rmSync(join(repository.folder, '.git/hooks', moment.split(' ')[0] as string), { force: true });
  rmSync(join(repository.folder, '.git/info/attributes'), { force: true });
}

describe.skipIf(process.platform !== 'linux')(
  'an action with --commit that is killed while git is at work',
  () => {
    const cases = moments.flatMap(moment =>
      Object.entries(victims).map(([victim, script]) => ({ moment, victim, script })),
    );
    it.each(cases)('at $moment: $victim', async ({ moment, victim, script }) => {
      for (const id of ['add', 'rename'] as const) {
        const shared = await SharedRepository.for(id);
        await shared.run(shared.action);
        const after = shared.state();
        shared.putBack();
        at(moment, script, shared);
        const { folder, env } = shared.repository;
        const ran = spawnSync(process.execPath, [bin, ...shared.action], {
          cwd: folder,
          env,
          encoding: 'utf8',
        });
        expect(ran.signal).toBe(victim === 'git' ? null : 'SIGKILL');
        // Git goes on alone for a moment.
        spawnSync('sleep', ['0.6']);
        quiet(moment, shared);
        await foundInGit(shared, after, `${id} at ${moment}`, ran);
        shared.remove();
      }
    });
  },
);
