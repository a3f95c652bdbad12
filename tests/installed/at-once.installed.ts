import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isPassedOver } from '../../src/core/reading/layout.ts';
import { Repository, sound } from '../support/git.ts';
import type { Outcome } from '../support/run.ts';

const program = join(import.meta.dirname, '../../bin/initiatief.js');
const rounds = Array.from({ length: 20 }, (_, round) => round);

let repository: Repository;
beforeEach(() => {
  repository = new Repository(sound);
});
afterEach(() => repository.remove());

/** Starts the program as it was built, in a process of its own. */
function start(argv: readonly string[], cwd = repository.folder): ChildProcess {
  return spawn(process.execPath, [program, ...argv], { cwd, env: repository.env });
}

async function ended(running: ChildProcess): Promise<Outcome> {
  const said = { stdout: '', stderr: '' };
  running.stdout?.on('data', chunk => {
    said.stdout += String(chunk);
  });
  running.stderr?.on('data', chunk => {
    said.stderr += String(chunk);
  });
  const [code] = await once(running, 'close');
  return { code, ...said };
}

/** Runs command lines at the same moment. */
const atOnce = (...lines: (readonly string[])[]): Promise<Outcome[]> =>
  Promise.all(lines.map(argv => ended(start(argv))));

const codes = (outcomes: readonly Outcome[]): number[] => outcomes.map(({ code }) => code).sort();
const textOf = (path: string): string => readFileSync(join(repository.folder, path), 'utf8');
const isSound = async (): Promise<void> => expect((await ended(start(['check']))).code).toBe(0);

/** All files under a folder that are not passed over, and what is in them. */
function filesIn(folder: string): Record<string, string> {
  const items = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = items.filter(item => item.isFile() && !item.name.endsWith('~'));
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map(path => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

describe('two at once', () => {
  it('add of the same name: one is made, and the other is told', async () => {
    for (const round of rounds) {
      const path = `personen/jan-${round}.md`;
      const add = ['add', 'persoon', `Jan ${round}`, '--yes', '--set'];
      const outcomes = await atOnce([...add, 'talenten=eerste'], [...add, 'talenten=tweede']);
      expect(codes(outcomes)).toEqual([0, 1]);
      const first = outcomes[0]?.code === 0;
      const told = outcomes[first ? 1 : 0];
      expect(told?.stdout).toBe('');
      expect(told?.stderr).toMatch(new RegExp(`^${path} bestaat al\\.\n.+\n$`));
      expect(textOf(path)).toContain(first ? 'eerste' : 'tweede');
    }
    await isSound();
    expect(readdirSync(join(repository.folder, 'personen'))).toHaveLength(22);
  });

  it('add of other things: all are made', async () => {
    for (const round of rounds) {
      const outcomes = await atOnce(
        ['add', 'persoon', `Jan ${round}`, '--yes'],
        ['add', 'rol', `Rol ${round}`, '--yes', '--set', 'wie=wim', '--set', 'wie=fatima'],
        ['add', 'partner', `Club ${round}`, '--yes', '--set', 'soort=vereniging'],
      );
      expect(codes(outcomes)).toEqual([0, 0, 0]);
    }
    await isSound();
    for (const folder of ['personen', 'rollen', 'partners'])
      expect(readdirSync(join(repository.folder, folder)).length, folder).toBeGreaterThanOrEqual(20);
  });

  it('add --commit: what git could not do for one is told, and nothing is left behind staged', async () => {
    repository.commitAll();
    for (const round of rounds.slice(0, 8)) {
      const add = (name: string): string[] => ['add', 'persoon', `${name} ${round}`, '--yes', '--commit'];
      const outcomes = await atOnce(add('Jan'), add('Piet'));
      const names = ['jan', 'piet'];
      for (const [index, { code, stderr }] of outcomes.entries()) {
        const path = `personen/${names[index]}-${round}.md`;
        expect(existsSync(join(repository.folder, path))).toBe(true);
        if (code === 0) expect(repository.git('ls-tree', '--name-only', 'HEAD', path)).toBe(`${path}\n`);
        else expect([code, stderr]).toEqual([1, expect.stringContaining(`${path} staat klaar, maar git`)]);
      }
      expect(repository.git('diff', '--cached', '--name-only')).toBe('');
      repository.git('add', '--all');
      repository.tryGit(['commit', '--quiet', '-m', 'De rest']);
    }
  });

  it('a handover among the minutes: one is made', async () => {
    for (const round of rounds.slice(0, 8)) {
      const write = ['leave', 'wim', '--handover', '--yes', '--today', `2026-09-0${round + 1}`];
      const outcomes = await atOnce(write, write);
      // The other sees that wim has left, or that a file changed in the meantime.
      expect(codes(outcomes)[0]).toBe(0);
      expect([1, 2]).toContain(codes(outcomes)[1]);
      await ended(start(['undo', '--yes']));
    }
    await isSound();
  });

  it('hook install: it is there once, and both are told so', async () => {
    for (const before of [undefined, '#!/bin/sh\necho eigen\n']) {
      for (const _round of rounds.slice(0, 6)) {
        const path = '.git/hooks/pre-commit';
        rmSync(join(repository.folder, path), { force: true });
        if (before) {
          mkdirSync(join(repository.folder, '.git/hooks'), { recursive: true });
          writeFileSync(join(repository.folder, path), before, { mode: 0o755 });
        }
        const outcomes = await atOnce(['hook', 'install'], ['hook', 'install']);
        expect(codes(outcomes)).toEqual([0, 0]);
        const alone = textOf(path);
        await ended(start(['hook', 'install']));
        expect(textOf(path)).toBe(alone);
        expect(alone.split('--staged')).toHaveLength(2);
        expect(alone).toContain('echo eigen'.slice(0, before ? undefined : 0));
      }
    }
  });

  it('--output to one place: it is whole', async () => {
    const json = ['report', '--format', 'json', '--output', 'uit.txt'];
    const text = ['check', '--output', 'uit.txt'];
    const alone = async (argv: string[]): Promise<string> => {
      await ended(start(argv));
      return textOf('uit.txt');
    };
    const whole = [await alone(json), await alone(text)];
    for (const _round of rounds.slice(0, 8)) {
      expect(codes(await atOnce(json, text))).toEqual([0, 0]);
      expect(whole).toContain(textOf('uit.txt'));
    }
  });

  it('--fix leaves what somebody writes meanwhile', async () => {
    const path = join(repository.folder, 'personen/wim.md');
    const fix = (): Promise<Outcome> => {
      writeFileSync(path, `---\nnaam: Wim\nsinds: 01-03-2026\n---\n`);
      return ended(start(['check', '--fix', '--yes', '--today', '2026-09-01']));
    };
    const begin = performance.now();
    await fix();
    const alone = performance.now() - begin;
    let mended = 0;
    for (const round of rounds) {
      const fixing = fix();
      // From well before it writes to well after.
      await new Promise(done => setTimeout(done, alone * (0.4 + 0.06 * round)));
      // As an editor does: beside it, and then in its place.
      writeFileSync(join(repository.home, 'nieuw'), '---\nnaam: Wim\nsinds: 01-03-2026\n---\nVan mij.\n');
      renameSync(join(repository.home, 'nieuw'), path);
      const { stderr } = await fixing;
      if (/1 bestand verbeterd/.test(stderr)) mended += 1;
      expect(readFileSync(path, 'utf8')).toContain('Van mij.');
    }
    expect(mended).toBeGreaterThan(0);
  });
});

describe('two that begin at once', () => {
  const begin = (name: string, ...more: string[]): string[] => [
    ...['init', 'samen', '--yes', '--name', name, '--municipality', name, '--today', '2026-09-01'],
    ...more,
  ];
  const folder = (): string => join(repository.home, 'samen');
  const run = (argv: string[]): Promise<Outcome> => ended(start(argv, repository.home));

  /** What one lays down that is alone. */
  async function alone(argv: string[]): Promise<Record<string, string>> {
    await run(argv);
    const files = filesIn(folder());
    rmSync(folder(), { recursive: true });
    return files;
  }

  it('one goes on, and finds all its own; the other is told, and takes nothing back', async () => {
    const lines = ['Eerste', 'Tweede'].map(name => begin(name, '--ci', 'github', '--no-git'));
    const expected = [await alone(lines[0] as string[]), await alone(lines[1] as string[])];
    for (const _round of rounds) {
      const outcomes = await Promise.all(lines.map(run));
      expect(codes(outcomes)).toEqual([0, 2]);
      const winner = outcomes[0]?.code === 0 ? 0 : 1;
      expect(outcomes[1 - winner]?.stderr).toContain('In deze map staat al een initiatief.');
      expect(filesIn(folder())).toEqual(expected[winner]);
      rmSync(folder(), { recursive: true });
    }
  });

  it('with git there is one first commit, with everything', async () => {
    for (const _round of rounds.slice(0, 6)) {
      const outcomes = await Promise.all([run(begin('Eerste')), run(begin('Tweede'))]);
      expect(codes(outcomes)).toEqual([0, 2]);
      expect(repository.git('-C', folder(), 'rev-list', '--count', 'HEAD')).toBe('1\n');
      expect(repository.git('-C', folder(), 'status', '--porcelain')).toBe('');
      rmSync(folder(), { recursive: true });
    }
  });

  it('both add what is not there yet with --force', async () => {
    const whole = await alone(begin('Eerste', '--no-git'));
    for (const _round of rounds.slice(0, 6)) {
      mkdirSync(folder());
      writeFileSync(join(folder(), 'initiatief.yaml'), whole['initiatief.yaml'] as string);
      const lines = [begin('Eerste', '--no-git', '--force'), begin('Eerste', '--no-git', '--force')];
      expect(codes(await Promise.all(lines.map(run)))).toEqual([0, 0]);
      expect(filesIn(folder())).toEqual(whole);
      rmSync(folder(), { recursive: true });
    }
  });
});

describe('two actions at once', () => {
  const change = (record: string, text: string): string[] => [
    'change',
    record,
    '--set',
    `talents=${text}`,
    '--yes',
  ];
  const undo = (): Promise<Outcome> => ended(start(['undo', '--yes']));
  const people = (): string[] => ['personen/wim.md', 'personen/fatima.md'].map(textOf);

  it('in different files can both be undone, one after the other', async () => {
    const before = people();
    for (const round of rounds) {
      const outcomes = await atOnce(change('wim', `a${round}`), change('fatima', `b${round}`));
      expect(codes(outcomes)).toEqual([0, 0]);
      const [wim, fatima] = people();
      const first = await undo();
      expect(first.stdout).toContain('Ongedaan gemaakt: ');
      expect(people()).toContainEqual(first.stdout.includes('Wim') ? fatima : wim);
      expect((await undo()).code).toBe(0);
      expect(people()).toEqual(before);
    }
    expect((await undo()).stderr).toContain('Er is niets om ongedaan te maken.');
  });

  it('in one file: who is done can undo it, and nobody undoes what was not done', async () => {
    const [before] = people();
    for (const round of rounds) {
      const outcomes = await atOnce(change('wim', `a${round}`), change('wim', `b${round}`));
      const number = outcomes.filter(({ code }) => code === 0).length;
      expect(number).toBeGreaterThan(0);
      for (const { code, stderr } of outcomes)
        if (code !== 0) expect(stderr).toContain('is intussen veranderd');
      for (let left = number; left > 0; left -= 1) expect((await undo()).code).toBe(0);
      expect(people()[0]).toBe(before);
    }
    expect((await undo()).stderr).toContain('Er is niets om ongedaan te maken.');
  });

  it('with --commit are two commits, each of its own file', async () => {
    repository.commitAll();
    for (const round of rounds.slice(0, 8)) {
      const outcomes = await atOnce(
        [...change('wim', `a${round}`), '--commit'],
        [...change('fatima', `b${round}`), '--commit'],
      );
      expect(codes(outcomes), JSON.stringify(outcomes)).toEqual([0, 0]);
      const files = repository
        .git('log', '-2', '--name-only', '--format=')
        .trim()
        .split('\n')
        .filter(Boolean);
      expect(files.sort()).toEqual(['personen/fatima.md', 'personen/wim.md']);
      expect(repository.git('status', '--porcelain')).toBe('');
    }
  });
});

describe.skipIf(process.platform === 'win32')('a program that is killed', () => {
  /** Kills at moments spread over the whole run. */
  async function killed(argv: string[], after: number, cwd?: string): Promise<void> {
    const running = start(argv, cwd);
    const over = once(running, 'close');
    await new Promise(done => setTimeout(done, after));
    running.kill('SIGKILL');
    await over;
  }

  it('add leaves a whole record or none, and nothing that is told about', async () => {
    const alone = ['add', 'persoon', 'Alleen', '--yes', '--set', 'talenten=iets'];
    await ended(start(alone));
    const whole = textOf('personen/alleen.md');
    for (const round of rounds) {
      await killed(['add', 'persoon', `Jan ${round}`, '--yes', '--set', 'talenten=iets'], 60 + 12 * round);
      const path = join(repository.folder, `personen/jan-${round}.md`);
      if (existsSync(path)) expect(readFileSync(path, 'utf8')).toBe(whole.replace('Alleen', `Jan ${round}`));
    }
    await isSound();
    const names = readdirSync(join(repository.folder, 'personen'));
    expect(names.filter(name => !name.endsWith('.md')).every(isPassedOver)).toBe(true);
  });

  const killAt = join(import.meta.dirname, '../support/kill-at.cjs');

  /** Kills just before the write with this number, and gives whether there was one. */
  async function killedAt(write: number, argv: string[], cwd: string): Promise<boolean> {
    const env = { ...repository.env, KILL_AT: String(write) };
    const running = spawn(process.execPath, ['--require', killAt, program, ...argv], { cwd, env });
    const [, signal] = await once(running, 'close');
    return signal === 'SIGKILL';
  }

  it.each([
    ['nl', 'Tuin', 'Dorp', 'partners/gemeente-dorp.md'],
    ['en', 'Garden', 'Borough of Swale', 'partners/borough-of-swale.md'],
  ])(
    'init leaves at every write what is sound, or what a second one makes so: %s %s %s',
    async (language, name, place, partner) => {
      const folder = join(repository.home, 'tuin');
      const options = ['--yes', '--no-git', '--today', '2026-09-01', '--language', language];
      const first = ['init', 'tuin', '--name', name, '--municipality', place, ...options];
      await ended(start(first, repository.home));
      const whole = filesIn(folder);
      expect(Object.keys(whole)).toContain(partner);
      rmSync(folder, { recursive: true });
      let unsound = 0;
      for (let write = 0; await killedAt(write, first, repository.home); write += 1) {
        const left = existsSync(folder) ? filesIn(folder) : {};
        const isBegun = 'initiatief.yaml' in left;
        const { code } = await ended(start(['check', '-C', folder], repository.home));
        if (isBegun && code !== 0) unsound += 1;
        // Who was stopped does not know how far it came: the same line again tells, and one word more is enough.
        const again = await ended(start(first, repository.home));
        if (isBegun) {
          expect(again.code).toBe(2);
          expect(again.stderr).toMatch(/initiatief (?:begin --toch|init --force)/);
          const rest = await ended(start(['init', 'tuin', '--force', ...options], repository.home));
          expect(rest.code).toBe(0);
          if (!(partner in left)) expect(rest.stdout).toContain(partner);
        } else expect(again.code).toBe(0);
        expect(Object.keys(filesIn(folder))).toEqual(Object.keys(whole));
        expect((await ended(start(['check', '-C', folder], repository.home))).code).toBe(0);
        rmSync(folder, { recursive: true });
        // What comes later is more of the same.
        if (write === 8) break;
      }
      expect(unsound).toBeLessThanOrEqual(4);
    },
    300_000,
  );

  it('init makes no municipality of its own accord where there is one, or a slip in its name', async () => {
    const line = ['init', '--yes', '--force', '--no-git'];
    repository.write({
      'initiatief.yaml': 'taal: nl\nnaam: Tuin\ngemeente: gemeente-drop\n',
      'partners/gemeente-dorp.md': '---\nnaam: Dorp\nsoort: gemeente\n---\n',
    });
    expect((await ended(start(line))).stdout).not.toContain('gemeente-drop');
    repository.write({ 'initiatief.yaml': 'taal: nl\nnaam: Tuin\ngemeente: ../../weg\n' });
    rmSync(join(repository.folder, 'partners'), { recursive: true });
    await ended(start(line));
    expect(existsSync(join(repository.home, 'weg.md'))).toBe(false);
    repository.write({ 'initiatief.yaml': 'taal: nl\nnaam: Tuin\ngemeente: null\n' });
    expect((await ended(start(line))).stdout).not.toContain('null');
  });

  it('init leaves whole files, and can be gone on with', async () => {
    const line = [
      'init',
      'tuin',
      '--yes',
      '--name',
      'Tuin',
      '--municipality',
      'Dorp',
      '--no-git',
      '--today',
      '2026-09-01',
    ];
    const folder = join(repository.home, 'tuin');
    await ended(start(line, repository.home));
    const whole = filesIn(folder);
    rmSync(folder, { recursive: true });
    for (const round of rounds) {
      await killed(line, 80 + 12 * round, repository.home);
      const left = existsSync(folder) ? filesIn(folder) : {};
      for (const [path, text] of Object.entries(left)) expect(text, path).toBe(whole[path]);
      const again = await ended(start([...line, '--force'], repository.home));
      expect(again.code).toBe(0);
      expect(filesIn(folder)).toEqual(whole);
      rmSync(folder, { recursive: true });
    }
  });
});
