import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actions } from '../../src/actions/index.ts';
import { commands } from '../../src/cli/program.ts';
import type { ActionId } from '../../src/core/asking/action-names.ts';
import type { CommandId } from '../../src/core/asking/command-names.ts';
import { isPassedOver } from '../../src/core/reading/layout.ts';
import { bytesIn, type Files, lineOf, putBack, wordsOf } from '../support/action-cases.ts';
import { Repository } from '../support/git.ts';
import { caseFor, World } from '../support/kill-everywhere.ts';
import { killed } from '../support/killed.ts';
import { initiatief } from '../support/run.ts';

const bin = join(import.meta.dirname, '../../bin/initiatief.js');
const killAt = join(import.meta.dirname, '../support/kill-at.cjs');
const today = ['--today', '2026-09-01'];

describe.skipIf(process.platform === 'win32')('an action that is killed in earnest', () => {
  it.each(actions.map(({ id }) => id))('%s is whole, or not there, once somebody undoes it', async id => {
    const world = new World(caseFor(id) as string);
    const line = wordsOf(lineOf(caseFor(id) as string)).slice(1);
    const user = { cwd: world.copy, stdio: 'ignore' } as const;
    const env = { ...world.env, PATH: process.env.PATH };
    if (id === 'undo') spawnSync(process.execPath, [bin, ...line], { ...user, env });
    const action = [...(id === 'undo' ? ['undo', '--yes'] : line), ...today];
    const start = world.all();
    const run = (at: number): NodeJS.Signals | null => {
      const argv = ['--require', killAt, bin, ...action];
      return spawnSync(process.execPath, argv, { ...user, env: { ...env, KILL_AT: String(at) } }).signal;
    };
    expect(run(1000)).toBe(null);
    const done = world.records();
    let killed = 0;
    // The first writes, and then some further on.
    for (const at of [0, 2, 3, 5, 8, 13, 21, 34]) {
      world.putBack(start);
      if (run(at) === 'SIGKILL') killed += 1;
      else break;
      const left = world.all();
      for (const [path, text] of Object.entries(world.records(left)))
        expect([world.records(start)[path], done[path]], `${path} at ${at}`).toContain(text);
      const { code } = await world.run(['undo', '--yes']);
      expect(world.odd(), `at ${at}`).toEqual([]);
      const now = world.records();
      if (id === 'undo') expect(now).toEqual(done);
      else if (id === 'forget') expect([world.records(start), done]).toContainEqual(now);
      else expect([code, now]).toEqual([expect.toBeOneOf([0, 1]), world.records(start)]);
    }
    expect(killed).toBeGreaterThan(2);
    world.remove();
  });
});

const records = {
  'initiatief.yaml': 'taal: nl\nnaam: Tuin\n',
  'rollen/kas.md': '---\nnaam: Kas\nsinds: 12 maart 2026\n---\n',
  'rollen/pomp.md': '---\nnaam: Pomp\nsinds: 12 maart 2026\n---\n',
  '.vscode/settings.json': '{}\n',
  '.gitignore': '/.vscode/tasks.json\n',
};

/** What somebody types of each other command; an empty line where it writes nothing. */
const others: Partial<Record<Exclude<CommandId, ActionId>, readonly string[]>> = {
  init: ['init', '--name', 'Nieuw', '--yes', '--no-git', ...today],
  check: ['check', '--fix', '--yes', ...today],
  hook: ['hook', 'install'],
  report: ['report', 'overview', '--format', 'html', '--output', 'uit/overzicht.html', ...today],
  site: ['site', ...today],
  weekly: [],
  explain: [],
  completion: [],
};

describe('another command that is killed, whenever that is', () => {
  it('is one of these', () => {
    const all = commands.map(({ id }) => id).filter(id => !actions.some(action => action.id === id));
    expect(Object.keys(others).sort()).toEqual(all.sort());
  });

  it.each(Object.entries(others).flatMap(([id, line]) => (line.length > 0 ? [{ id, line }] : [])))(
    '$id leaves no half file, and is finished when it is done again',
    async ({ id, line }) => {
      const place = new Repository(id === 'init' ? { '.vscode/settings.json': '{}\n' } : records);
      const thisProcess = { id: process.pid, isRunning: () => false };
      const run = (...more: string[]) =>
        initiatief([...line, ...more], { cwd: place.folder, env: place.env, thisProcess });
      const ours = (): Files => {
        const all = Object.entries(bytesIn(place.folder));
        return Object.fromEntries(all.filter(([path]) => !/^\.git\/(?!hooks\/)/.test(path)));
      };
      const start = bytesIn(place.folder);
      const { done } = await killed(() => run());
      const after = ours();
      expect(done.length).toBeGreaterThan(3);
      // A site, and what init lays down, is very many times the same.
      const step = Math.ceil(done.length / 30);
      for (let write = 0; write <= done.length; write += step) {
        putBack(place.folder, start);
        await killed(() => run(), { write, halfway: write % 2 === 0 });
        for (const [path, text] of Object.entries(ours()))
          if (!isPassedOver(path.slice(path.lastIndexOf('/') + 1)) && text !== '')
            expect([start[path], after[path]], `${path} at ${write}`).toContain(text);
        const left = Object.keys(ours()).join(' ');
        const { code, stderr } = await run();
        // A folder that has an initiative now is begun once more by who says so.
        if (id === 'init' && stderr.includes('begin --toch')) expect((await run('--force')).code).toBe(0);
        else expect(code, `at ${write}: ${stderr} ${left}`).toBe(0);
        expect(ours(), `at ${write}`).toEqual(after);
      }
      place.remove();
    },
  );
});
