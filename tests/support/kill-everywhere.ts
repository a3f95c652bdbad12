import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { isPassedOver } from '../../src/core/reading/layout.ts';
import {
  actionCases,
  bytesIn,
  type Files,
  foldersIn,
  layCase,
  lineOf,
  putBack,
  wordsOf,
} from './action-cases.ts';
import { killed, type Moment } from './killed.ts';
import { initiatief, type Outcome } from './run.ts';

const today = '2026-09-01';
const isEmptied = (path: string): boolean => path.startsWith('state/');
const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const isOdd = (path: string): boolean => isPassedOver(baseOf(path));

/** Somebody's computer: a repository that an action is done in, what the program keeps beside it, and what was done before. */
export class World {
  readonly home = mkdtempSync(join(tmpdir(), 'initiatief-'));
  readonly copy: string;
  readonly env: Record<string, string>;

  constructor(folder: string) {
    const { copy, env } = layCase(folder, this.home);
    this.copy = copy;
    this.env = env;
  }

  /** `isRunning`: is the process that did something before still at work? */
  run(words: readonly string[], isRunning = false): Promise<Outcome> {
    const thisProcess = { id: process.pid, isRunning: () => isRunning };
    const all = [...words, '--today', today, '--color', 'never'];
    return initiatief(all, { cwd: this.copy, env: this.env, thisProcess });
  }

  all = (): Files => bytesIn(this.home);
  putBack = (files: Files): void => putBack(this.home, files);

  /** The records, and all that somebody else put beside them. */
  records(files = this.all()): Files {
    return Object.fromEntries(Object.entries(files).filter(([path]) => !isEmptied(path) && !isOdd(path)));
  }

  /** What is left of something that was broken off. */
  odd(files = this.all()): string[] {
    return Object.keys(files).filter(path =>
      isEmptied(path) ? !/^\d+\.json$/.test(baseOf(path)) : isOdd(path),
    );
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true });
  }
}

/** The case of an action that changes most, in a small repository where there is one; that of `undo` is what it takes back. */
export function caseFor(id: string): string | undefined {
  const folder = join(actionCases, id === 'undo' ? 'rename' : id);
  const cases = foldersIn(folder).map(name => {
    const expected = readFileSync(join(folder, name, 'expected.txt'), 'utf8');
    const isDry = /--(?:proef|dry-run)\b/.test(expected);
    const files = isDry || !expected.includes('\nexit code 0') ? 0 : expected.split('\n@@').length - 1;
    return { name, files, isSmall: existsSync(join(folder, name, 'before')) };
  });
  const [best] = cases
    .filter(({ files, isSmall }) => files > 0 && (isSmall || files < 8))
    .sort((a, b) => Number(b.isSmall) - Number(a.isSmall) || b.files - a.files);
  return best && join(folder, best.name);
}

const earlier = ['rename', 'initiative', 'Eerder Anders', '--yes'];

/**
 * Kills an action before and after all that it does to the disk, and halfway through each text that it writes. What
 * somebody finds then: each file as it was or as it is going to be, and a `check` that touches nothing. Then they undo
 * it, or do the same again: that tells what happened, and leaves all of it or nothing. `each`: only one moment of so many.
 */
export async function killEverywhere(id: string, folder: string, each = 1): Promise<void> {
  const world = new World(folder);
  const line = wordsOf(lineOf(folder)).slice(1);
  try {
    await world.run(earlier);
    if (id === 'undo') await world.run(line);
    const action = id === 'undo' ? ['undo', '--yes'] : line;
    const start = world.all();
    const { done } = await killed(() => world.run(action));
    const ends = { before: world.records(start), after: world.records(), keepsNothing: id === 'forget' };
    expect(ends.after).not.toEqual(ends.before);
    expect(world.odd()).toEqual([]);
    for (const [write, name] of [...done, 'nothing'].entries()) {
      // Waiting for the disk changes nothing of what is seen.
      if (name === 'fsync' || (write + 1) % each !== 0) continue;
      for (const halfway of name === 'writeFileSync' ? [false, true] : [false]) {
        world.putBack(start);
        await killed(() => world.run(action), { write, halfway });
        await found(world, action, { ...ends, when: { write, halfway } });
      }
    }
  } finally {
    world.remove();
  }
}

interface Ends {
  before: Files;
  after: Files;
  /** Is nothing to be kept of it, that would tell what was there? */
  keepsNothing: boolean;
  when: Moment;
}

/** What somebody finds who comes back to it. */
async function found(world: World, action: readonly string[], ends: Ends): Promise<void> {
  const { before, after, when } = ends;
  const left = world.all();
  const isBegun = Object.keys(left).some(path => /begun\.json$|\.initiatief-bezig~$/.test(path));
  const at = `${action.join(' ')}, killed at ${JSON.stringify(when)}`;
  for (const [path, text] of Object.entries(world.records(left)))
    expect([before[path], after[path]].includes(text), `${at}: ${path}`).toBe(true);
  for (const path of Object.keys(before))
    if (after[path] !== undefined) expect(left, at).toHaveProperty([path]);

  const seen = await world.run(['check']);
  expect([seen.code, seen.stderr], at).toEqual([expect.toBeOneOf([0, 1]), expect.stringMatching(untold)]);
  expect(world.all(), at).toEqual(left);

  const again = await world.run(action);
  if (isBegun) expect(again.stderr + again.stdout, at).toMatch(told);
  expect(world.odd(), at).toEqual([]);
  // It was all done, and this is about what was done before it.
  if (action[0] === 'undo' && again.stdout.includes('Eerder Anders')) return expect(isBegun, at).toBe(false);
  // Who was told that it is done, and does it again, may want two.
  if (!isBegun && isSame(world.records(left), after)) expect(world.records(), at).toMatchObject(after);
  else expect(world.records(), at).toEqual(after);
  if (ends.keepsNothing) expect(Object.keys(world.all()).filter(isEmptied), at).toEqual([]);

  world.putBack(left);
  if (action[0] === 'undo') return;
  const undone = await world.run(['undo', '--yes']);
  if (isBegun) expect(undone.stderr + undone.stdout, at).toMatch(told);
  expect(world.odd(), at).toEqual([]);
  // Where nothing of it was begun, it is about what was done before it, and says so.
  if (!isBegun && undone.stdout.includes('Eerder Anders')) return;
  const now = world.records();
  expect(now, at).toEqual(ends.keepsNothing && !isSame(now, before) ? after : before);
}

const isSame = (a: Files, b: Files): boolean => JSON.stringify(a) === JSON.stringify(b);

const told = /onderbroken|interrupted|Ongedaan gemaakt|Undone/;
const untold = /^(?:Iemand slaat in deze map iets op|Something is being saved|$)/;
