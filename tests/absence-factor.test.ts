import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AbsenceOptions, absenceFactor } from '../src/core/meaning/absence-factor.ts';
import { staffing } from '../src/core/meaning/staffing.ts';
import { registerOf } from './support/register.ts';

const today = '2026-09-01';

/** A register in which these people hold each role, by number. */
function registerWith(roles: readonly (readonly number[])[]): ReturnType<typeof registerOf> {
  const people = [...new Set(roles.flat())];
  return registerOf({
    'initiatief.yaml': 'taal: nl\nnaam: Proef\n',
    ...Object.fromEntries(people.map(id => [`personen/p${id}.md`, `naam: P${id}`])),
    ...Object.fromEntries(
      roles.map((ids, role) => [
        `rollen/r${role}.md`,
        `naam: R${role}\nwie: [${ids.map(id => `p${id}`).join(', ')}]`,
      ]),
    ),
  });
}

const factorOf = (roles: readonly (readonly number[])[], options?: AbsenceOptions) =>
  absenceFactor(staffing(registerWith(roles), today), options);

/** How many people it takes, by trying every set of them. */
function bruteForce(roles: readonly (readonly number[])[]): number {
  const held = roles.filter(ids => ids.length > 0);
  const people = [...new Set(held.flat())];
  let best = held.length === 0 ? 0 : Number.POSITIVE_INFINITY;
  for (let set = 0; set < 1 << people.length; set++) {
    const leaving = new Set(people.filter((_, index) => set & (1 << index)));
    const emptied = held.filter(ids => ids.every(id => leaving.has(id))).length;
    if (emptied >= Math.ceil(held.length / 2)) best = Math.min(best, leaving.size);
  }
  return best;
}

const someRoles = fc.array(fc.uniqueArray(fc.nat(8), { maxLength: 4 }), { maxLength: 9 });

describe('the absence factor', () => {
  it.each([
    ['nobody, no roles', [], 0],
    ['roles with nobody', [[], []], 0],
    ['one person does it all', [[1], [1], [1]], 1],
    [
      'two in everything',
      [
        [1, 2],
        [1, 2],
        [1, 2],
      ],
      2,
    ],
    ['half is enough', [[1], [2], [3], [4]], 2],
    ['rounded up', [[1], [2], [3]], 2],
    ['vacant roles do not count', [[1], [2], [], [], []], 1],
    ['who holds most is not the one to take', [[9, 1], [9, 2], [9, 3], [9, 4], [5], [6], [7], [8]], 4],
  ])('%s', async (_name, roles, size) => {
    expect(await factorOf(roles)).toMatchObject({ size, exact: true });
  });

  it.each([
    ['a table', { alwaysSolve: false }],
    ['the solver', { alwaysSolve: true }],
  ])('is the smallest there is, with %s', async (_name, options) => {
    await fc.assert(
      fc.asyncProperty(someRoles, async roles => {
        const { size, people, emptied, staffed, exact } = await factorOf(roles, options);
        const held = roles.filter(ids => ids.length > 0);
        const leaving = new Set(people);
        expect(size).toBe(bruteForce(roles));
        expect(people).toHaveLength(size);
        expect(emptied).toBe(held.filter(ids => ids.every(id => leaving.has(`p${id}`))).length);
        expect(emptied).toBeGreaterThanOrEqual(Math.ceil(staffed / 2));
        expect({ staffed, exact }).toEqual({ staffed: held.length, exact: true });
      }),
      { numRuns: options.alwaysSolve ? 40 : 300 },
    );
  });

  it('is the same with a table as with the solver, in larger groups of several parts', async () => {
    const part = fc.array(fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 3 }), { maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 2, maxLength: 5 }), async parts => {
        const roles = parts.flatMap((some, at) => some.map(ids => ids.map(id => 100 * at + id)));
        const [table, solved] = [await factorOf(roles), await factorOf(roles, { alwaysSolve: true })];
        expect(table.size).toBe(solved.size);
        expect(table.emptied).toBeGreaterThanOrEqual(Math.ceil(table.staffed / 2));
      }),
      { numRuns: 30 },
    );
  });

  it('gives the same people every time', async () => {
    const roles = Array.from({ length: 30 }, (_, role) => [role % 23, (role * 7) % 23, (role * 5) % 23]);
    const first = await factorOf(roles);
    expect(first.exact).toBe(true);
    expect(await factorOf(roles)).toEqual(first);
  });

  it('says so when the time is up, and still gives a set that is enough', async () => {
    const roles = Array.from({ length: 150 }, (_, role) => [
      role % 61,
      (role * 17) % 61,
      (role * 29) % 61,
      (role * 43) % 61,
    ]);
    const { size, people, emptied, exact } = await factorOf(roles, { secondsAtMost: 0.01 });
    expect(exact).toBe(false);
    expect(emptied).toBeGreaterThanOrEqual(75);
    expect(size).toBe(people.length);
  });
});
