import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absenceFactor } from '../src/core/meaning/absence-factor.ts';
import { staffing } from '../src/core/meaning/staffing.ts';
import { lossesOf, withoutThem } from '../src/core/meaning/what-if.ts';
import { type Files, inFolder, registerOf } from './support/register.ts';
import { initiatief } from './support/run.ts';

const today = '2026-09-01';

interface World {
  /** Which partner each person belongs to; 0 for none. */
  people: number[];
  /** The contacts of each partner. */
  partners: number[][];
  roles: { holders: number[]; lead: boolean; talent: number }[];
  /** What each person can. */
  talents: number[][];
  leaving: { people: number[]; partners: number[] };
}

const world: fc.Arbitrary<World> = fc.record({
  people: fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }),
  partners: fc.array(fc.uniqueArray(fc.nat(5), { maxLength: 3 }), { minLength: 2, maxLength: 2 }),
  roles: fc.array(
    fc.record({
      holders: fc.uniqueArray(fc.nat(5), { maxLength: 4 }),
      lead: fc.boolean(),
      talent: fc.nat(2),
    }),
    { maxLength: 8 },
  ),
  talents: fc.array(fc.uniqueArray(fc.nat(2), { maxLength: 2 }), { minLength: 6, maxLength: 6 }),
  leaving: fc.record({
    people: fc.uniqueArray(fc.nat(5), { maxLength: 3 }),
    partners: fc.uniqueArray(fc.nat(1), { maxLength: 1 }),
  }),
});

function filesOf({ people, partners, roles, talents }: World): Files {
  const list = (ids: readonly number[], letter: string): string =>
    `[${ids.map(id => letter + id).join(', ')}]`;
  return {
    'initiatief.yaml': 'taal: nl\nnaam: Proef\n',
    ...Object.fromEntries(
      people.map((partner, id) => [
        `personen/p${id}.md`,
        `naam: P${id}\n${partner > 0 ? `partner: o${partner - 1}\n` : ''}talenten: ${list(talents[id] ?? [], 't')}`,
      ]),
    ),
    ...Object.fromEntries(
      partners.map((contacts, id) => [
        `partners/o${id}.md`,
        `naam: O${id}\ncontactpersonen: ${list(contacts, 'p')}`,
      ]),
    ),
    ...Object.fromEntries(
      roles.map(({ holders, lead, talent }, id) => [
        `rollen/r${id}.md`,
        `naam: R${id}\nnodig: t${talent}\nwie:\n${holders
          .map(
            (person, index) => `  - persoon: p${person}${lead && index === 0 ? '\n    als: trekker' : ''}\n`,
          )
          .join('')}`,
      ]),
    ),
  };
}

/** What falls away, counted straight from the numbers. */
function byHand({ people, partners, roles, talents, leaving }: World) {
  const stays = (person: number): boolean =>
    !leaving.people.includes(person) && !leaving.partners.includes((people[person] as number) - 1);
  const count = (ids: readonly number[]): [now: number, then: number] => [
    ids.length,
    ids.filter(stays).length,
  ];
  const names = <T>(all: readonly T[], letter: string, is: (one: T, index: number) => boolean): string[] =>
    all.flatMap((one, index) => (is(one, index) ? [`${letter}${index}`] : []));
  const asked = [...new Set(roles.map(({ talent }) => talent))];
  return {
    emptied: names(roles, 'r', ({ holders }) => count(holders)[0] > 0 && count(holders)[1] === 0),
    onOnePerson: names(roles, 'r', ({ holders }) => count(holders)[0] > 1 && count(holders)[1] === 1),
    withoutLead: names(
      roles,
      'r',
      ({ holders, lead }) => lead && holders.some(stays) && !stays(holders[0] as number),
    ),
    contacts: names(
      partners,
      'o',
      (contacts, index) =>
        !leaving.partners.includes(index) &&
        count(contacts)[1] < count(contacts)[0] &&
        count(contacts)[1] <= 1,
    ),
    talents: asked
      .filter(talent => {
        const [now, then] = count(names(talents, '', own => own.includes(talent)).map(Number));
        return then < now && then <= 1;
      })
      .map(talent => `t${talent}`)
      .sort(),
    roles: roles.map(({ holders }) => holders.filter(stays)),
  };
}

const named = ({ leaving }: World): string[] => [
  ...leaving.people.map(id => `person/p${id}`),
  ...leaving.partners.map(id => `partner/o${id}`),
];

describe('what if some stop', () => {
  it('finds what falls away, as counting by hand does', () => {
    fc.assert(
      fc.property(world, one => {
        const losses = lossesOf(registerOf(filesOf(one)), named(one), today);
        const { roles: _, ...expected } = byHand(one);
        expect({
          emptied: losses.emptied.map(({ role }) => role.id),
          onOnePerson: losses.onOnePerson.map(({ role }) => role.id),
          withoutLead: losses.withoutLead.map(({ role }) => role.id),
          contacts: losses.contacts.map(({ partner }) => partner.id),
          talents: losses.talents.map(({ talent }) => talent).sort(),
        }).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('the absence factor afterwards is the smallest set of those who stay', async () => {
    await fc.assert(
      fc.asyncProperty(world, async one => {
        const after = withoutThem(registerOf(filesOf(one)), named(one), today);
        const held = byHand(one).roles.filter(ids => ids.length > 0);
        const { size, staffed } = await absenceFactor(staffing(after, today));
        const sets = Array.from({ length: 1 << 6 }, (_, set) =>
          [0, 1, 2, 3, 4, 5].filter(id => set & (1 << id)),
        );
        const enough = sets.filter(
          set => held.filter(ids => ids.every(id => set.includes(id))).length >= Math.ceil(held.length / 2),
        );
        expect({ size, staffed }).toEqual({
          size: Math.min(...enough.map(set => set.length)),
          staffed: held.length,
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe('the names behind --without', () => {
  const files = {
    'initiatief.yaml': 'taal: nl\nnaam: Proef\n',
    'personen/anna-bos.md': 'naam: Anna Bos',
    'personen/molen.md': 'naam: Joop Molen',
    'partners/molen.md': 'naam: De Molen',
  };
  const asked = (...names: string[]) =>
    inFolder(files, folder =>
      initiatief([
        'rapport',
        'wat-als',
        '-C',
        folder,
        ...names.flatMap(name => ['--without', name]),
        '--format',
        'json',
      ]),
    );

  it('are ids or names, of people and partners', async () => {
    const { stdout } = await asked('anna-bos', 'Joop Molen', 'partner/molen');
    expect(JSON.parse(stdout).figures.without).toEqual(['person/anna-bos', 'person/molen', 'partner/molen']);
  });

  it.each([
    ['anna-bosch', '"anna-bosch" ken ik niet.\nBedoel je anna-bos?\n'],
    ['Anna', '"Anna" ken ik niet.\nBedoel je anna-bos?\n'],
    ['molen', '"molen" is er meer dan één keer.\nBedoel je persoon/molen of partner/molen?\n'],
    ['xyz\x1b[31m', '"xyz\ufffd[31m" ken ik niet.\nKijk welke namen er zijn in: personen, partners.\n'],
  ])('%j is not guessed at', async (name, said) => {
    expect(await asked(name)).toEqual({ code: 2, stdout: '', stderr: said });
  });
});
