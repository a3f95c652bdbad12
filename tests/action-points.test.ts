import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { load as yaml } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { Audience } from '../src/core/audiences/readers.ts';
import { load } from '../src/core/loading/load.ts';
import type { Register } from '../src/core/register/register.ts';
import { makeReport } from '../src/core/reporting/make-report.ts';
import type { Figures } from '../src/core/reporting/report.ts';
import { sayWith } from '../src/core/words/say.ts';
import { onDisk } from '../src/io/on-disk.ts';
import { actions } from '../src/reports/actions.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { Repository } from './support/git.ts';
import { registerOf, whole } from './support/register.ts';
import { initiatief } from './support/run.ts';

const today = '2026-09-01';

async function figuresOf(register: Register, audience: Audience, person?: string): Promise<Figures> {
  const say = sayWith(register.words, vocabularies[register.words.vocabulary.language]);
  const asked = { register, today, audience, person, rules: [], reports: [actions], say };
  return (await makeReport(actions, asked)).figures;
}

/** What the files say, in English names, read by another program. */
interface Told {
  people: Readonly<Record<string, { stopped: boolean }>>;
  minutes: readonly {
    on: string;
    isMeeting: boolean;
    points: readonly { who: readonly string[]; due?: string; done?: string }[];
  }[];
}

/** The same figures, counted point by point from the files. */
function recount({ people, minutes }: Told, person?: string): Figures {
  let last = '';
  for (const { on, isMeeting } of minutes) if (isMeeting && on <= today && on > last) last = on;
  const counts = { points: 0, open: 0, withoutSomebody: 0, pastDue: 0, done: 0, doneSinceLast: 0 };
  for (const { points } of minutes)
    for (const { who, due, done } of points) {
      if (person !== undefined && !who.includes(person)) continue;
      counts.points++;
      if (done && done <= today) {
        counts.done++;
        if (done >= last) counts.doneSinceLast++;
        continue;
      }
      counts.open++;
      if (due && due < today) counts.pastDue++;
      let left = 0;
      for (const id of who) if (id !== 'iemand' && id !== 'somebody' && !people[id]?.stopped) left++;
      if (left === 0) counts.withoutSomebody++;
    }
  return { person: person === undefined ? null : `person/${person}`, ...counts };
}

const own = (value: unknown): Record<string, unknown>[] =>
  [value ?? []].flat().map(item => (typeof item === 'string' ? { alone: item } : (item as object))) as Record<
    string,
    unknown
  >[];
const listOf = (value: unknown): string[] => [value ?? []].flat().map(String);
const dayOf = (value: unknown): string | undefined =>
  value instanceof Date ? value.toISOString().slice(0, 10) : (value as string | undefined);

/** The words of an example, for what is counted here. */
const words = {
  'buurttuin-de-linde': {
    folders: ['personen', 'verslagen'],
    fields: ['gehouden_op', 'vorm', 'overleg', 'actiepunten', 'wie', 'uiterlijk', 'klaar_op'],
    stopped: ['gestopt', 'tot'],
  },
  'repair-cafe': {
    folders: ['people', 'meetings'],
    fields: ['held_on', 'channel', 'meeting', 'actions', 'who', 'due', 'done_on'],
    stopped: ['stopped', 'until'],
  },
} as const;

function toldBy(example: keyof typeof words): Told {
  const { folders, fields, stopped } = words[example];
  const [heldOn, channel, meeting, points, who, due, done] = fields;
  const filesIn = (folder: string): [string, Record<string, unknown>][] => {
    const path = join(import.meta.dirname, '../examples', example, folder);
    return readdirSync(path)
      .filter(name => name.endsWith('.md') && name !== 'README.md')
      .map(name => {
        const [, fields = ''] = readFileSync(join(path, name), 'utf8').split(/^---$/m);
        return [name.replace(/\.md$/, ''), yaml(fields) as Record<string, unknown>];
      });
  };
  const people = filesIn(folders[0]).map(([id, data]) => {
    const until = dayOf(data[stopped[1]]);
    return [id, { stopped: data.status === stopped[0] || (until !== undefined && until < today) }] as const;
  });
  const minutes = filesIn(folders[1]).map(([, data]) => ({
    on: dayOf(data[heldOn]) ?? '',
    isMeeting: (data[channel] ?? meeting) === meeting,
    points: own(data[points]).map(point => ({
      who: listOf(point[who]),
      due: dayOf(point[due]),
      done: dayOf(point[done]),
    })),
  }));
  return { people: Object.fromEntries(people), minutes };
}

describe.each(Object.keys(words) as (keyof typeof words)[])('the action points of %s', example => {
  const registered = load(onDisk(join(import.meta.dirname, '../examples', example)), vocabularies);

  it('are as many as a recount of the files finds', async () => {
    const told = toldBy(example);
    const register = await registered;
    expect(await figuresOf(register, 'core')).toEqual(recount(told));
    for (const id of Object.keys(told.people))
      expect(await figuresOf(register, 'core', `person/${id}`)).toEqual(recount(told, id));
  });
});

const person = fc.constantFrom('ans', 'bo', 'cor', 'dirk', 'somebody');
const day = fc.constantFrom(
  '2026-03-01',
  '2026-07-09',
  '2026-08-31',
  '2026-09-01',
  '2026-09-02',
  '2027-01-05',
);
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined });
const told: fc.Arbitrary<Told> = fc.record({
  people: fc.record({
    ans: fc.record({ stopped: fc.boolean() }),
    bo: fc.record({ stopped: fc.boolean() }),
    cor: fc.record({ stopped: fc.boolean() }),
    dirk: fc.record({ stopped: fc.boolean() }),
  }),
  minutes: fc.array(
    fc.record({
      on: day,
      isMeeting: fc.boolean(),
      points: fc.array(
        fc.record({ who: fc.uniqueArray(person, { maxLength: 3 }), due: maybe(day), done: maybe(day) }),
        { maxLength: 4 },
      ),
    }),
    { maxLength: 5 },
  ),
});

function filesOf({ people, minutes }: Told): Record<string, string> {
  const persons = Object.entries(people).map(([id, { stopped }]) => [
    `people/${id}.md`,
    `name: ${id}\n${stopped ? 'status: stopped\n' : ''}`,
  ]);
  const meetings = minutes.map(({ on, isMeeting, points }, index) => {
    const lines = points.map(({ who, due, done }) =>
      JSON.stringify({ what: 'water', ...(who.length > 0 && { who }), due, done_on: done }),
    );
    const channel = isMeeting ? '' : 'channel: phone\n';
    return [
      `meetings/${on}-${index}.md`,
      `name: m\nheld_on: ${on}\n${channel}actions: [${lines.join(', ')}]\n`,
    ];
  });
  return {
    'initiatief.yaml': 'language: en\nname: Garden\n',
    ...Object.fromEntries([...persons, ...meetings]),
  };
}

describe('in any register', () => {
  it('a recount finds as many, for all and for one person', async () => {
    await fc.assert(
      fc.asyncProperty(told, async all => {
        const register = registerOf(filesOf(all));
        expect(await figuresOf(register, 'core')).toEqual(recount(all));
        expect(await figuresOf(register, 'core', 'person/ans')).toEqual(recount(all, 'ans'));
      }),
      { numRuns: 100 },
    );
  });

  it('partners hear of no day that passed, and everyone no more than how many there are', async () => {
    await fc.assert(
      fc.asyncProperty(told, async all => {
        const register = registerOf(filesOf(all));
        const counted = recount(all);
        expect(await figuresOf(register, 'partners')).toEqual({ ...counted, pastDue: null });
        const hidden = Object.fromEntries(Object.keys(counted).map(name => [name, null]));
        expect(await figuresOf(register, 'everyone', 'person/ans')).toEqual({
          ...hidden,
          points: counted.points,
        });
      }),
      { numRuns: 30 },
    );
  });
});

describe('a point that is done on a day to come', () => {
  const files = {
    'initiatief.yaml': 'taal: nl\nnaam: Proeftuin\n',
    'personen/anna.md': 'naam: Anna Aal',
    'personen/wim.md': 'naam: Wim Was',
    'verslagen/2026-08-01-overleg.md':
      'naam: Overleg\ngehouden_op: 2026-08-01\nactiepunten:\n  - {wat: bellen, wie: [anna, anna], uiterlijk: 2026-08-10, klaar_op: 2026-10-01}',
  };
  const told = async (...argv: string[]) => {
    const repository = new Repository(
      Object.fromEntries(Object.entries(files).map(([path, text]) => [path, whole(path, text)])),
    );
    try {
      const { folder: cwd, env } = repository;
      return await initiatief([...argv, '--vandaag', today], { cwd, env });
    } finally {
      repository.remove();
    }
  };

  // Of all that asks whether a point is done.
  it.each([
    [['rapport', 'actielijst'], '[ ] bellen'],
    [['rapport', 'vergaderstuk'], '[ ] bellen'],
    [['rapport', 'persoon', 'anna'], '[ ] bellen'],
    [['rapport', 'overdracht', 'anna'], 'bellen'],
    [
      ['controleer', '--regel', 'actiepunt-voorbij-datum'],
      'de dag van dit actiepunt is voorbij: 10 augustus 2026',
    ],
    [['klaar', '2026-08-01-overleg', '--als', 'gelukt', '--ja', '--proef'], 'Klaar op 1 september 2026'],
    [['stopt', 'anna', '--geef-door', 'verslag/2026-08-01-overleg=wim', '--ja', '--proef'], 'wie: [wim]'],
  ])('is still open: %s', async (argv, says) => {
    const { stdout } = await told(...argv);
    expect(stdout).toContain(says);
  });
});
