import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../src/core/meaning/changes/change.ts';
import { changesBetween, groupOf } from '../src/core/meaning/changes.ts';
import { keyOf } from '../src/core/model/record-key.ts';
import type { Register } from '../src/core/register/register.ts';
import { underIdsOfNow } from '../src/core/register/renamed.ts';
import { sayWith } from '../src/core/words/say.ts';
import { wordsOf } from '../src/core/words/words.ts';
import { en as english } from '../src/reports/changes/en.ts';
import { nl as dutch } from '../src/reports/changes/nl.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { type Files, registerOf } from './support/register.ts';

const people = ['ans', 'bilal', 'cor'];
const standing = fc.constantFrom('actief', 'pauze', 'gestopt');
const some = fc.subarray(people);
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 3 });
const each = <T>(ids: readonly string[], value: fc.Arbitrary<T>) =>
  fc.record(
    Object.fromEntries(ids.map(id => [id, optional(value)])) as Record<string, fc.Arbitrary<T | null>>,
  );

/** A small initiative: of each record what matters to these tests, or nothing where it is not there. */
const initiative = fc.record({
  phase: fc.constantFrom('aanloop', 'realisatie'),
  goals: fc.subarray(['plek', 'feest']),
  people: each(people, standing),
  partners: each(
    ['gemeente', 'school'],
    fc.record({ status: fc.constantFrom('actief', 'in_gesprek'), carrying: fc.boolean(), contacts: some }),
  ),
  roles: each(['kas', 'hek'], fc.record({ status: standing, holders: some, minimum: fc.constantFrom(1, 2) })),
  agreements: each(
    ['2026-01-01-zand', '2026-01-02-bank'],
    fc.record({
      status: fc.constantFrom('concept', 'loopt', 'gelukt', 'niet_gelukt'),
      due: fc.constantFrom('2026-02-01', '2026-12-31'),
    }),
  ),
  evaluations: each(
    ['2026-03-01-begin', '2026-12-01-eind'],
    fc.record({
      planned: fc.constantFrom('2026-03-01', '2026-12-01'),
      held: fc.option(fc.constant('2026-03-05')),
    }),
  ),
});
type Initiative = typeof initiative extends fc.Arbitrary<infer T> ? T : never;

const day = fc.constantFrom('2026-01-15', '2026-04-01', '2027-01-01');

/** The register, in which every record has another id when `other` makes one of it. */
function made(given: Initiative, other: (id: string) => string = id => id): Register {
  const files: Record<string, string> = {};
  const add = <T>(folder: string, records: Record<string, T | null>, text: (record: T) => string): void => {
    for (const [id, record] of Object.entries(records))
      if (record !== null) files[`${folder}/${other(id)}.md`] = `naam: De naam van ${id}\n${text(record)}`;
  };
  const list = (ids: readonly string[]): string => `[${ids.map(other).join(', ')}]`;
  const goals = given.goals.map(goal => `\n  - naam: ${goal}`).join('');
  files['initiatief.yaml'] = `taal: nl\nnaam: Proef\nfase: ${given.phase}\ndoelen:${goals}\n`;
  add('personen', given.people, status => `status: ${status}`);
  add(
    'partners',
    given.partners,
    ({ status, carrying, contacts }) =>
      `status: ${status}\ndragend: ${carrying ? 'ja' : 'nee'}\ncontactpersonen: ${list(contacts)}`,
  );
  add(
    'rollen',
    given.roles,
    ({ status, holders, minimum }) => `status: ${status}\nwie: ${list(holders)}\nminimaal: ${minimum}`,
  );
  add(
    'afspraken',
    given.agreements,
    ({ status, due }) =>
      `status: ${status}\nuiterlijk: ${due}\nafgesproken_op: 2026-01-01\npartijen:\n  - persoon: ${other('ans')}\n    levert: zand`,
  );
  add(
    'evaluaties',
    given.evaluations,
    ({ planned, held }) =>
      `moment: aanloop\nover: initiatief\ngepland_op: ${planned}${held ? `\ngehouden_op: ${held}` : ''}`,
  );
  return registerOf(files satisfies Files);
}

const aspect = ({ what, record, ...facts }: Change): string =>
  `${what} ${keyOf(record)} ${'goal' in facts ? facts.goal : ''}`;

const told = (changes: readonly Change[], what: Change['what']): string[] =>
  changes.filter(change => change.what === what).map(({ record }) => keyOf(record));

describe('what changed between two states', () => {
  it('is nothing where nothing did', () => {
    fc.assert(
      fc.property(initiative, day, (given, on) => {
        const state = { register: made(given), day: on };
        expect(changesBetween(state, { register: made(given), day: on })).toEqual([]);
      }),
    );
  });

  it('is told once, each change, and only of what is another now', () => {
    fc.assert(
      fc.property(initiative, initiative, day, day, (before, after, early, late) => {
        const [from, to] = [early, late].sort() as [string, string];
        const [then, now] = [made(before), made(after)];
        const changes = changesBetween({ register: then, day: from }, { register: now, day: to });
        const aspects = changes.map(aspect);
        expect(new Set(aspects).size).toBe(aspects.length);

        const keys = ({ files }: Register): string[] => files.map(keyOf);
        const isPlanned = (key: string): boolean => key.startsWith('evaluation/');
        const added = keys(now).filter(key => !keys(then).includes(key));
        const gone = keys(then).filter(key => !keys(now).includes(key));
        expect(told(changes, 'added').sort()).toEqual(added.filter(key => !isPlanned(key)).sort());
        expect([...told(changes, 'removed')].sort()).toEqual([...gone].sort());
        for (const key of added.filter(isPlanned))
          expect(changes.filter(({ record }) => keyOf(record) === key)).toHaveLength(1);

        const both = <T>(part: Record<string, T | null>, other: Record<string, T | null>) =>
          Object.keys(part).flatMap(id => {
            const [one, two] = [part[id], other[id]];
            return one && two ? [[id, one, two] as const] : [];
          });
        const differ = <T>(
          part: Record<string, T | null>,
          other: Record<string, T | null>,
          of: (one: T) => unknown,
        ) => both(part, other).flatMap(([id, one, two]) => (of(one) === of(two) ? [] : id));
        expect(told(changes, 'status').sort()).toEqual(
          differ(before.agreements, after.agreements, ({ status }) => status)
            .map(id => `agreement/${id}`)
            .sort(),
        );
        expect(told(changes, 'due').sort()).toEqual(
          differ(before.agreements, after.agreements, ({ due }) => due)
            .map(id => `agreement/${id}`)
            .sort(),
        );
        expect(told(changes, 'standing').sort()).toEqual(
          [
            ...differ(before.people, after.people, status => status).map(id => `person/${id}`),
            ...differ(before.partners, after.partners, ({ status }) => status).map(id => `partner/${id}`),
            ...differ(before.roles, after.roles, ({ status }) => status).map(id => `role/${id}`),
          ].sort(),
        );
        expect(told(changes, 'phase')).toHaveLength(before.phase === after.phase ? 0 : 1);
      }),
    );
  });

  it('is only the new place where records have another id', () => {
    fc.assert(
      fc.property(initiative, day, (given, on) => {
        const then = { register: made(given, id => `${id}-oud`), day: on };
        const now = { register: made(given), day: on };
        const state = underIdsOfNow(then, now.register, new Map());
        const changes = changesBetween(state, now, state.renamed);
        expect(new Set(changes.map(({ what }) => what))).toEqual(
          new Set(changes.length > 0 ? ['moved'] : []),
        );
        expect(changes.map(({ record }) => keyOf(record)).sort()).toEqual(
          now.register.files
            .map(keyOf)
            .filter(key => key !== 'initiative')
            .sort(),
        );
      }),
    );
  });

  it('has a part of the work for every change', () => {
    fc.assert(
      fc.property(initiative, initiative, day, (before, after, on) => {
        const changes = changesBetween(
          { register: made(before), day: on },
          { register: made(after), day: on },
        );
        for (const change of changes) expect(groupOf(change)).toBeDefined();
      }),
      { numRuns: 20 },
    );
  });
});

describe('with the days', () => {
  const files = {
    'initiatief.yaml': 'taal: nl\nnaam: Proef\n',
    'personen/ans.md': 'naam: Ans\ntot_en_met: 2026-06-30',
    'personen/bilal.md': 'naam: Bilal\nsinds: 2026-05',
    'rollen/kas.md': 'naam: Kas\nwie: [ans, bilal]\nsinds: 2025-06-01\nevaluatie_elke: 1 jaar',
    'afspraken/2026-01-01-zand.md':
      'naam: Zand\nuiterlijk: 2026-06\nafgesproken_op: 2026-01-01\npartijen:\n  - persoon: ans\n    levert: zand',
    'evaluaties/2026-06-20-kas.md':
      'naam: Hoe ging het?\nover: rol/kas\nmoment: tussentijds\ngepland_op: 2026-06-20',
  };

  it('something changes though nobody wrote anything', () => {
    const register = registerOf(files);
    const changes = changesBetween({ register, day: '2026-04-01' }, { register, day: '2026-07-01' });
    expect(changes.map(({ what, record }) => `${what} ${keyOf(record)}`)).toEqual([
      'standing person/ans',
      'standing person/bilal',
      'filling role/kas',
      'overdue agreement/2026-01-01-zand',
      'not-held evaluation/2026-06-20-kas',
      'reflection-due role/kas',
    ]);
  });
});

describe('what changed, in a sentence', () => {
  const register = registerOf({
    'initiatief.yaml': 'taal: nl\nnaam: Proef\n',
    'rollen/kas.md': '---\nnaam: Kas\n---\n',
  });
  const [record] = register.all('role');
  const inDutch = (change: object): string =>
    dutch.sentence({ record, ...change } as Change, sayWith(wordsOf(vocabularies.nl), vocabularies.nl));
  const inEnglish = (change: object): string =>
    english.sentence({ record, ...change } as Change, sayWith(wordsOf(vocabularies.en), vocabularies.en));

  it('reads well with a month as with a day', () => {
    expect(inDutch({ what: 'due', from: '2026-09-01', to: '2026-10' })).toBe(
      'moet nu uiterlijk oktober 2026 klaar zijn, en eerst 1 september 2026',
    );
    expect(inDutch({ what: 'overdue', due: '2026-08' })).toBe(
      'moest uiterlijk augustus 2026 klaar zijn, en loopt nog',
    );
    expect(inEnglish({ what: 'overdue', due: '2026-08' })).toBe('was due August 2026, and is still open');
  });

  it('has the article that fits a legal form', () => {
    expect(inEnglish({ what: 'legal-form', to: 'association' })).toBe('is now an association');
    expect(inEnglish({ what: 'legal-form', to: 'foundation' })).toBe('is now a foundation');
  });
});
