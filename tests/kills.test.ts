import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actionCases, lineOf, wordsOf } from './support/action-cases.ts';
import { caseFor, killEverywhere, World } from './support/kill-everywhere.ts';
import { killed } from './support/killed.ts';
import { foundInGit, SharedRepository } from './support/with-git.ts';

const { writes } = createRequire(import.meta.url)('./support/writes.cjs') as { writes: readonly string[] };

/** Of one file, of a set of files, and of taking back; tests/system does the same with every action, and kills in earnest. */
describe('an action that is killed', () => {
  it.each([
    ['pause', 'pause'],
    ['forget', 'forget'],
    ['undo', 'pause'],
  ])('%s, of %s', async (id, other) => {
    await killEverywhere(id, caseFor(other) as string, id === 'forget' ? 7 : 3);
  });

  it('with --commit, before git stages it, before it commits it, and after that', async () => {
    const shared = await SharedRepository.for('look-back');
    await shared.run(shared.action);
    const after = shared.state();
    shared.putBack();
    const { done } = await killed(() => shared.run(shared.action));
    const starts = [...done.entries()].flatMap(([write, name]) => (name === 'spawn' ? [write] : []));
    for (const write of [starts.at(-4), starts.at(-2), starts.at(-1)] as number[]) {
      shared.putBack();
      const { isKilled } = await killed(() => shared.run(shared.action), { write });
      expect(isKilled).toBe(true);
      await foundInGit(shared, after, `killed at ${write}`);
    }
    shared.remove();
  });
});

it('keeps no name of who is forgotten, whenever that is killed', async () => {
  const folder = join(actionCases, 'forget', 'no-record');
  const world = new World(folder);
  const forget = wordsOf(lineOf(folder)).slice(1);
  const start = world.all();
  const { done } = await killed(() => world.run(forget));
  let begun = 0;
  for (const write of done.keys()) {
    world.putBack(start);
    await killed(() => world.run(forget), { write });
    const kept = Object.entries(world.all()).filter(([path]) => path.startsWith('state/'));
    begun += kept.length;
    // Which files it is about has to be known, and here they keep their names.
    const said = kept.map(([, text]) => text.toString().replace(/"file":"[^"]*"/g, ''));
    for (const text of said) expect(text, `killed at ${write}`).not.toMatch(/jan.?jansen/i);
  }
  expect(begun).toBeGreaterThan(0);
  world.remove();
});

/** What is said next of an action that is killed just before or after its one file is as it will be. */
async function saidAfter(
  when: 'before' | 'after',
  action: readonly string[],
  ...next: string[]
): Promise<{ code: number; said: string }> {
  const world = new World(caseFor('pause') as string);
  try {
    await world.run(['rename', 'kas', 'De Warme Kas', '--yes']);
    if (action[0] === 'undo') await world.run(['pause', 'anna', '--back']);
    const start = world.all();
    const { done } = await killed(() => world.run(action));
    world.putBack(start);
    // What was done is kept after that, without a file in another's place.
    await killed(() => world.run(action), {
      write: done.lastIndexOf('renameSync') + (when === 'before' ? 0 : 1),
    });
    const { code, stdout, stderr } = await world.run(next);
    return { code, said: `${stderr}${stdout}`.trim() };
  } finally {
    world.remove();
  }
}

describe('what was broken off', () => {
  const back = ['pause', 'anna', '--back', '--yes'];
  const change = ['change', 'anna', '--unset', 'talents', '--yes', '--dry-run', '--format', 'json'];

  it('is no reason to take back what was done before it', async () => {
    expect(await saidAfter('before', back, 'undo')).toEqual({
      code: 1,
      said: 'De laatste opdracht werd onderbroken, en daarvan is niets bewaard: Anna Bos is er weer\nEr is dus niets teruggezet. Moet ook terug wat je daarvoor deed? Doe dit dan nog een keer.',
    });
    expect(await saidAfter('after', ['undo'], 'undo', '--language', 'en')).toEqual({
      code: 0,
      said: expect.stringMatching(
        /^The undoing was interrupted, but it had worked already: Anna Bos is er weer\nSo I do not do it once more. Should I\? Then give the same command again.\n\nOngedaan gemaakt: /,
      ),
    });
  });

  it('is taken back where it was done', async () => {
    const { code, said } = await saidAfter('after', back, 'undo');
    expect([code, said]).toEqual([0, expect.stringMatching(/^Ongedaan gemaakt: Anna Bos is er weer\n/)]);
  });

  it('is told before something else is done', async () => {
    const told = async (...given: Parameters<typeof saidAfter>) =>
      (await saidAfter(...given)).said.split('\n\n')[0]?.replaceAll('\n', ' ');
    expect(await told('before', back, ...change)).toBe(
      'De vorige opdracht werd onderbroken, en daarvan is niets bewaard: Anna Bos is er weer',
    );
    expect(await told('after', back, ...change, '--language', 'en')).toBe(
      'The action before this was interrupted, but all of it was saved: Anna Bos is er weer',
    );
    expect(await told('before', ['undo'], ...change)).toBe(
      'Het ongedaan maken werd onderbroken, en er is niets teruggezet: Anna Bos is er weer',
    );
    expect(await told('after', ['undo'], ...change)).toBe(
      'Het ongedaan maken werd onderbroken, maar het was al gelukt: Anna Bos is er weer',
    );
  });
});

describe('what is being written at this moment', () => {
  it('is not taken for broken off', async () => {
    const world = new World(caseFor('pause') as string);
    const start = world.all();
    const back = ['pause', 'anna', '--back', '--yes'];
    const { done } = await killed(() => world.run(back));
    world.putBack(start);
    await killed(() => world.run(back), { write: done.lastIndexOf('renameSync') + 1 });
    const { stderr } = await world.run(['rename', 'kas', 'De Warme Kas', '--yes'], true);
    expect(stderr).not.toContain('onderbroken');
    // Once that process is gone, it was.
    expect((await world.run(['undo', '--yes'])).stdout).toContain('Ongedaan gemaakt');
    world.remove();
  });
});

describe('what is killed', () => {
  it('is all that the program changes the disk with', () => {
    const src = join(import.meta.dirname, '../src');
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(name =>
      name.endsWith('.ts'),
    );
    const used = files.flatMap(name =>
      [...readFileSync(join(src, name), 'utf8').matchAll(/import \{([^}]*)\}\s*from 'node:fs'/g)].flatMap(
        ([, names = '']) => names.split(',').map(each => each.trim()),
      ),
    );
    const onlyLooks =
      /^(?:$|type |[A-Z]|constants$|(?:read|realpath|l?stat|fstat|statfs|exists|access|close)\w*Sync$|watch$)/;
    const changes = new Set(used.filter(name => !onlyLooks.test(name)));
    expect([...changes].sort()).toEqual(writes.toSorted());
  });
});
