import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatesFor, score } from '../src/core/meaning/candidates.ts';
import { limitsOf } from '../src/core/meaning/limits.ts';
import { loads } from '../src/core/meaning/load.ts';
import { staffing } from '../src/core/meaning/staffing.ts';
import { type WayOut, type WayOutOptions, wayOut } from '../src/core/meaning/way-out.ts';
import { type Files, registerOf } from './support/register.ts';

const today = '2026-09-01';
const base = { 'initiatief.yaml': 'taal: nl\nnaam: Proef\nvuistregels:\n  rollen_per_persoon: 2' };

const spoken = ({ steps, left, exact }: WayOut) => ({
  steps: steps.map(({ person, role }) => `${person.id} bij ${role.role.id}`),
  left: left.map(({ id }) => id),
  exact,
});

async function found(files: Files, options?: WayOutOptions) {
  return spoken(await wayOut(registerOf({ ...base, ...files }), today, options));
}

describe('the cheapest way out', () => {
  it('gives way where two roles want the same person and one has no other choice', async () => {
    expect(
      await found({
        'rollen/a.md': 'naam: A\nwie: x\nnodig: zingen',
        'rollen/b.md': 'naam: B\nwie: x\nnodig: zingen',
        'rollen/c.md': 'naam: C\nwie: x\nnodig: koken',
        'personen/x.md': 'naam: X',
        'personen/beide.md': 'naam: Beide\ntalenten: [zingen, koken]\nuren_per_week: 8',
        'personen/leerling.md': 'naam: Leerling\nwil_leren: zingen\nuren_per_week: 8',
      }),
    ).toEqual({ steps: ['beide bij a', 'leerling bij b', 'beide bij c'], left: [], exact: true });
  });

  it('asks nobody for more hours than they have: of a role that is shared, the half', async () => {
    const files = {
      'rollen/a.md': 'naam: A\nwie: x\nnodig: zingen\nuren_per_week: 4',
      'personen/x.md': 'naam: X',
    };
    const who = (hours: string): Files => ({
      ...files,
      'personen/y.md': `naam: Y\ntalenten: zingen\nuren_per_week: ${hours}`,
    });
    expect(await found(who('2'))).toEqual({ steps: ['y bij a'], left: [], exact: true });
    expect(await found(who('1,5'))).toEqual({ steps: [], left: ['a'], exact: true });
  });

  it('finds everybody that it takes, or nobody', async () => {
    const files = {
      'rollen/bank.md': 'naam: Bank\nsamen_nodig: 2\nminimaal: 3\nwie: x\nnodig: rekenen',
      'personen/x.md': 'naam: X',
      'personen/y.md': 'naam: Y\ntalenten: rekenen',
    };
    expect(await found(files)).toEqual({ steps: [], left: ['bank'], exact: true });
    expect(await found({ ...files, 'personen/z.md': 'naam: Z\nwil_leren: rekenen' })).toEqual({
      steps: ['y bij bank', 'z bij bank'],
      left: [],
      exact: true,
    });
  });

  it('leaves alone what is empty, on purpose, or on enough people', async () => {
    expect(
      await found({
        'rollen/leeg.md': 'naam: Leeg\nnodig: zingen',
        'rollen/bewust.md': 'naam: Bewust\nwie: x\nminimaal: 1\nnodig: zingen',
        'rollen/samen.md': 'naam: Samen\nwie: [x, y]\nnodig: zingen',
        'personen/x.md': 'naam: X',
        'personen/y.md': 'naam: Y',
        'personen/z.md': 'naam: Z\ntalenten: zingen',
      }),
    ).toEqual({ steps: [], left: [], exact: true });
  });

  it('says so when the time is up, and still asks nobody for too much', async () => {
    const files: Record<string, string> = {};
    for (let role = 0; role < 150; role++)
      files[`rollen/r${role}.md`] =
        `naam: R${role}\nwie: x\nuren_per_week: ${(role % 7) + 1}\nnodig: [t${role % 11}, t${(role * 5) % 13}]`;
    for (let person = 0; person < 90; person++)
      files[`personen/p${person}.md`] =
        `naam: P${person}\nuren_per_week: ${(person % 5) + 1}\ntalenten: [t${person % 13}, t${(person * 3) % 11}]`;
    files['personen/x.md'] = 'naam: X';
    const { steps, left, exact } = await found(files, { secondsAtMost: 0.001 });
    expect(exact).toBe(false);
    expect(steps.length + left.length).toBe(150);
    const each = steps.map(step => step.split(' ')[0]);
    expect(Math.max(...each.map(id => each.filter(other => other === id).length))).toBeLessThanOrEqual(2);
  });
});

interface World {
  roles: { holder: number; together: number; talent: number; hours: number }[];
  people: { can: number[]; learns: number[]; hours: number }[];
}

const world: fc.Arbitrary<World> = fc.record({
  roles: fc.array(
    fc.record({
      holder: fc.nat(3),
      together: fc.integer({ min: 1, max: 2 }),
      talent: fc.nat(2),
      hours: fc.nat(4),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  people: fc.array(
    fc.record({
      can: fc.uniqueArray(fc.nat(2), { maxLength: 2 }),
      learns: fc.uniqueArray(fc.nat(2), { maxLength: 2 }),
      hours: fc.nat(5),
    }),
    { minLength: 4, maxLength: 4 },
  ),
});

function filesOf({ roles, people }: World): Files {
  const list = (talents: readonly number[]): string => `[${talents.map(talent => `t${talent}`).join(', ')}]`;
  return {
    ...base,
    ...Object.fromEntries(
      roles.map(({ holder, together, talent, hours }, id) => [
        `rollen/r${id}.md`,
        `naam: R${id}\nwie: p${holder}\nnodig: t${talent}\nsamen_nodig: ${together}\nminimaal: 3\n${hours > 0 ? `uren_per_week: ${hours}` : ''}`,
      ]),
    ),
    ...Object.fromEntries(
      people.map(({ can, learns, hours }, id) => [
        `personen/p${id}.md`,
        `naam: P${id}\ntalenten: ${list(can)}\nwil_leren: ${list(learns)}\n${hours > 0 ? `uren_per_week: ${hours}` : ''}`,
      ]),
    ),
  };
}

/** Roles met, steps and fit of the best of all ways there are, by trying each. */
function bruteForce(files: Files): [met: number, steps: number, fit: number] {
  const register = registerOf(files);
  const roles = staffing(register, today).filter(one => one.isOnePitter);
  const offered = candidatesFor(roles, register, today, Number.POSITIVE_INFINITY);
  const carried = loads(register, today);
  const limit = limitsOf(register).roles_per_person;
  let best: [number, number, number] = [0, 0, 0];
  const better = (a: number[], b: number[]): boolean => {
    const at = a.findIndex((value, index) => value !== b[index]);
    return (
      at >= 0 && (at === 1 ? (a[1] as number) < (b[1] as number) : (a[at] as number) > (b[at] as number))
    );
  };
  const walk = (
    index: number,
    extra: Map<string, { roles: number; hours: number }>,
    so: typeof best,
  ): void => {
    const one = roles[index];
    if (!one) {
      if (better(so, best)) best = so;
      return;
    }
    walk(index + 1, extra, so);
    const needed = one.neededTogether + 1 - one.holders.length;
    const options = offered.get(one.role.id) ?? [];
    for (let set = 1; set < 1 << options.length; set++) {
      const chosen = options.filter((_, option) => set & (1 << option));
      if (chosen.length !== needed) continue;
      const next = new Map(extra);
      const share = (one.role.data.hours_per_week ?? 0) / (one.neededTogether + 1);
      const all = chosen.every(({ person }) => {
        const { roles: more, hours } = next.get(person.id) ?? { roles: 0, hours: 0 };
        next.set(person.id, { roles: more + 1, hours: hours + share });
        const own = carried.get(person.id);
        const free = person.data.hours_per_week;
        return (
          (own?.roles.length ?? 0) + more + 1 <= limit &&
          (free === undefined || hours + share <= free - (own?.hours ?? 0) + 1e-6)
        );
      });
      const fit = chosen.reduce((sum, { reasons }) => sum + score(reasons), 0);
      if (all) walk(index + 1, next, [so[0] + 1, so[1] + needed, so[2] + fit]);
    }
  };
  walk(0, new Map(), best);
  return best;
}

describe.each([
  ['as it is', { secondsAtMost: 60 }, 40],
  ['with the solver', { alwaysSolve: true, secondsAtMost: 60 }, 12],
])('the cheapest way out, %s', (_name, options, numRuns) => {
  it('is the best of all there are', async () => {
    await fc.assert(
      fc.asyncProperty(world, async one => {
        const files = filesOf(one);
        const { steps, left, exact } = await wayOut(registerOf(files), today, options);
        const roles = staffing(registerOf(files), today).filter(({ isOnePitter }) => isOnePitter);
        const fit = steps.reduce((sum, { reasons }) => sum + score(reasons), 0);
        expect([roles.length - left.length, steps.length, fit]).toEqual(bruteForce(files));
        expect(exact).toBe(true);
      }),
      { numRuns },
    );
  });
});
