import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { load } from '../src/core/loading/load.ts';
import type { Register } from '../src/core/register/register.ts';
import { makeReport } from '../src/core/reporting/make-report.ts';
import type { ReportResult, Row } from '../src/core/reporting/report.ts';
import { sayWith } from '../src/core/words/say.ts';
import { onDisk } from '../src/io/on-disk.ts';
import { reports } from '../src/reports/index.ts';
import { texts as overviewTexts } from '../src/reports/overview/texts.ts';
import { rules } from '../src/rules/index.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { expectEqual } from './support/expecting.ts';
import { registerOf } from './support/register.ts';

const today = '2026-09-01';

/** What the overview says beside a role that rests on one person. */
const alone = Object.values(overviewTexts).map(({ roles }) => roles.oneMore);

type Made = Record<string, ReportResult>;
type Fact = number | null | string | readonly unknown[] | Readonly<Record<string, unknown>>;
/** What one report says of something; of things by id, those that it tells of. */
type Saying = (report: ReportResult) => Fact;

const figure =
  (name: string): Saying =>
  ({ figures }) =>
    (figures as Record<string, Fact>)[name] as Fact;
const rowsOf = (report: ReportResult, ...sections: string[]): readonly Row[] =>
  report.sections.filter(({ id }) => sections.includes(id)).flatMap(({ rows }) => rows);
const byId = (report: ReportResult, section: string, key: string): Fact =>
  Object.fromEntries(rowsOf(report, section).map(row => [row.id, row[key] ?? null]));
const active = (report: ReportResult): readonly Row[] =>
  rowsOf(report, 'partners').filter(({ status }) => status === null);
const lastOf =
  (name: string): Saying =>
  ({ figures }) =>
    ((figures as Record<string, readonly number[]>)[name] as readonly number[]).at(-1) as number;
const part =
  (outer: string, inner: string): Saying =>
  ({ figures }) =>
    (figures as Record<string, Record<string, Fact>>)[outer]?.[inner] as Fact;
const within =
  (outer: string): Saying =>
  ({ figures }) =>
    (figures as Record<string, Fact>)[outer] as Fact;

/** Everything that more reports than one tell, and how each of them tells it. */
const facts: Readonly<Record<string, Readonly<Record<string, Saying>>>> = {
  'how many partners take part': {
    overview: figure('partners'),
    'one-pitters': figure('partners'),
    contacts: figure('partners'),
    contributions: figure('partners'),
    'rows of overview': report => active(report).length,
    'rows of contacts': report => active(report).length,
  },
  'what asks for attention': {
    overview: figure('attention'),
    'meeting-paper': figure('attention'),
  },
  'what needs us first': {
    'rows of overview': report => rowsOf(report, 'attention'),
    'rows of meeting-paper': report => rowsOf(report, 'attention'),
  },
  'what is still to do': {
    actions: figure('open'),
    'meeting-paper': figure('actions'),
    'rows of actions': report => rowsOf(report, 'open').length,
    'rows of meeting-paper': report => rowsOf(report, 'actions').length,
  },
  'how many carry': {
    overview: figure('carrying'),
    'rows of overview': report => active(report).filter(({ carrying }) => carrying).length,
    'rows of contributions': report => active(report).filter(({ carrying }) => carrying).length,
  },
  'what rests on whom, in numbers': {
    overview: within('dependencies'),
    'one-pitters': ({ figures }) => {
      const { wayOut: _wayOut, ...rest } = figures as Record<string, unknown>;
      return rest;
    },
  },
  'roles on one person': {
    'one-pitters': figure('onePitters'),
    forecast: part('onePitters', 'now'),
    'did-it-help': part('now', 'onePitters'),
    trend: lastOf('onePitters'),
    'rows of one-pitters': report => rowsOf(report, 'one-pitters').length,
    'rows of overview': report =>
      rowsOf(report, 'roles').filter(({ open }) => alone.includes(open as string)).length,
  },
  'who holds a role that rests on one person': {
    'rows of one-pitters': report => byId(report, 'one-pitters', 'who'),
    'rows of overview': report => byId(report, 'roles', 'who'),
  },
  'roles without anybody': {
    'one-pitters': figure('vacant'),
    forecast: part('vacant', 'now'),
    'did-it-help': part('now', 'vacant'),
    trend: lastOf('vacant'),
  },
  'roles with too few, or nobody': {
    'one-pitters': ({ figures }) => Number(figures.vacant) + Number(figures.thin),
    'rows of one-pitters': report => rowsOf(report, 'vacant-and-thin').length,
  },
  'how many leave half of the roles empty': {
    'one-pitters': ({ figures }) => (figures.absenceFactor as unknown as { size: number }).size,
    trend: lastOf('absenceFactor'),
  },
  'partners without a contact person': {
    'one-pitters': figure('partnersWithoutContact'),
    contacts: figure('withoutContact'),
    'rows of overview': report =>
      active(report).filter(row => (row.contacts as string[]).length === 0).length,
    'rows of contacts': report => active(report).filter(row => contactsIn(row).length === 0).length,
  },
  'partners with one contact person': {
    'one-pitters': figure('partnersWithOneContact'),
    'rows of overview': report =>
      active(report).filter(row => (row.contacts as string[]).length === 1).length,
  },
  'the first contact person of a partner': {
    'rows of overview': report => perPartner(report, ({ contacts }) => (contacts as string[])[0] ?? null),
    'rows of contacts': report => perPartner(report, row => contactsIn(row)[0] ?? null),
  },
  'all contact persons of a partner': {
    'rows of overview': report => perPartner(report, ({ contacts }) => contacts),
    'rows of lessons': report => byId(report, 'ask', 'call'),
  },
  'when we last spoke to a partner': {
    'rows of overview': report => perPartner(report, ({ lastContact }) => lastContact),
    'rows of contacts': report => perPartner(report, ({ lastContact }) => lastContact),
  },
  'what a partner brings': {
    'rows of overview': report => perPartner(report, ({ contributes }) => contributes),
    'rows of contributions': report => perPartner(report, ({ brings }) => brings),
  },
  'what a partner wants': {
    'rows of overview': report => perPartner(report, ({ ownGoals }) => ownGoals),
    'rows of contributions': report => perPartner(report, ({ ownGoals }) => ownGoals),
  },
  'looking back, in numbers': {
    overview: within('reflection'),
    reflection: ({ figures }) => figures as Readonly<Record<string, unknown>>,
  },
  'what is due to be looked back on': {
    reflection: figure('overdue'),
    trend: lastOf('overdueReflections'),
  },
  'of how many we look back': {
    reflection: figure('subjects'),
    'rows of reflection': report => rowsOf(report, 'subjects').length,
  },
  'by which day something is looked back on': {
    'rows of reflection': report => byId(report, 'subjects', 'due'),
    'rows of overview': report =>
      Object.fromEntries(
        active(report).flatMap(({ id, reflection }) => (reflection ? [[id, reflection]] : [])),
      ),
    'rows of agenda': report =>
      Object.fromEntries(
        rowsOf(report, 'open', 'week', 'month', 'later')
          .filter(({ label }) => label === lookBackBy)
          .map(({ id, date }) => [id, date]),
      ),
  },
  'agreements, in numbers': {
    overview: within('agreements'),
    agreements: ({ figures }) => figures as Readonly<Record<string, unknown>>,
  },
  'agreements that are open': {
    agreements: figure('open'),
    'did-it-help': part('now', 'openAgreements'),
    trend: lastOf('openAgreements'),
    'rows of agreements': report => new Set(rowsOf(report, 'open').map(({ id }) => id)).size,
  },
  'agreements that are overdue': {
    agreements: figure('overdue'),
    'rows of agreements': report => rowsOf(report, 'overdue').length,
  },
  'people of ours': {
    'human-scale': figure('people'),
    talents: figure('people'),
  },
};

const lookBackBy = 'look back by then';

/** Of the contacts of a partner: who is one on record, by name. */
function contactsIn({ first }: Row): string[] {
  return (first as string[])
    .filter(who => !who.endsWith(', not the contact yet'))
    .map(who => who.replace(/ \(.*\)$/, ''));
}

function perPartner(report: ReportResult, said: (row: Row) => unknown): Fact {
  return Object.fromEntries(rowsOf(report, 'partners').map(row => [row.id, said(row) ?? null]));
}

/** Each pair of reports that share a fact. */
const pairs = Object.entries(facts).flatMap(([fact, sayings]) =>
  Object.keys(sayings).flatMap((one, index, all) =>
    all.slice(index + 1).map(other => ({ fact, one, other })),
  ),
);

/** The report that says it: `rows of overview` is the overview. */
function idOf(who: string): string {
  return who.split(' ').at(-1) as string;
}

async function everything(register: Register): Promise<Made> {
  const say = sayWith(register.words, vocabularies.en);
  const made: Made = {};
  for (const report of reports)
    made[report.id] = await makeReport(report, {
      register,
      today,
      audience: 'core',
      rules,
      reports,
      say,
      without: [],
    });
  return made;
}

/** Of things by id only those are compared that both tell of. */
function shared(one: Fact, other: Fact): [Fact, Fact] {
  const isById = (fact: Fact): fact is Readonly<Record<string, unknown>> =>
    typeof fact === 'object' && fact !== null && !Array.isArray(fact);
  if (!isById(one) || !isById(other)) return [one, other];
  const both = Object.keys(one).filter(key => key in other);
  const only = (fact: Readonly<Record<string, unknown>>): Fact =>
    Object.fromEntries(both.map(key => [key, fact[key]]));
  return [only(one), only(other)];
}

function said(made: Made, fact: string, who: string): Fact {
  const saying = facts[fact]?.[who] as Saying;
  return saying(made[idOf(who)] as ReportResult);
}

function expectAgreement(made: Made): void {
  for (const { fact, one, other } of pairs) {
    const [a, b] = shared(said(made, fact, one), said(made, fact, other));
    expectEqual(a, b, `${fact}: ${one} and ${other}`);
  }
}

describe.each(['buurttuin-de-linde', 'repair-cafe'])(
  'what two reports say of the same thing (%s)',
  example => {
    const makeAll = async (): Promise<Made> =>
      everything(await load(onDisk(join(import.meta.dirname, '../examples', example)), vocabularies));
    const made = makeAll();

    it.each(pairs)('$fact: $one and $other', async ({ fact, one, other }) => {
      const [a, b] = shared(said(await made, fact, one), said(await made, fact, other));
      expect(a).toEqual(b);
    });

    it('is told at all', async () => {
      for (const { fact, one } of pairs) expect(said(await made, fact, one), `${fact}: ${one}`).toBeDefined();
    });
  },
);

/** Small registers in which much can be the case: people come and go, partners pause, days pass. */
const day = fc.constantFrom(
  '2025-01-10',
  '2026-03-01',
  '2026-08-31',
  '2026-09-01',
  '2026-09-10',
  '2027-02-01',
);
const person = fc.constantFrom('ans', 'bo', 'cor', 'dirk', 'els');
const partner = fc.constantFrom('alfa', 'beta', 'gamma');
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined });
const some = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.uniqueArray(one, { maxLength: 3 });
const status = maybe(fc.constantFrom('active', 'paused', 'stopped'));
const line = (name: string, value: unknown): string =>
  value === undefined || (Array.isArray(value) && value.length === 0)
    ? ''
    : `${name}: ${JSON.stringify(value)}\n`;
const record = (name: string, fields: Readonly<Record<string, unknown>>): string =>
  `---\nname: ${name}\n${Object.entries(fields)
    .map(([key, value]) => line(key, value))
    .join('')}---\n`;
const filesOf = <T extends object>(folder: string, ids: readonly string[], fields: fc.Arbitrary<T>) =>
  fc
    .tuple(...ids.map(() => maybe(fields)))
    .map(all =>
      Object.fromEntries(
        all.flatMap((each, index) =>
          each
            ? [[`${folder}/${ids[index]}.md`, record(String(ids[index]), each as Record<string, unknown>)]]
            : [],
        ),
      ),
    );

const registers = fc
  .tuple(
    filesOf(
      'people',
      ['ans', 'bo', 'cor', 'dirk', 'els'],
      fc.record({ partner: maybe(partner), status, until: maybe(day) }),
    ),
    filesOf(
      'partners',
      ['alfa', 'beta', 'gamma'],
      fc.record({
        kind: fc.constant('other'),
        status: maybe(fc.constantFrom('active', 'paused', 'stopped', 'exploring')),
        carrying: maybe(fc.constantFrom('yes', 'no')),
        contacts: some(person),
        since: maybe(day),
        until: maybe(day),
        contributes: some(fc.constantFrom('soup', 'a hall')),
        own_goals: some(fc.constantFrom('meeting', 'green')),
        experience_with: some(fc.constantFrom('money', 'permits')),
      }),
    ),
    filesOf(
      'roles',
      ['one', 'two', 'three'],
      fc.record({
        holders: some(person),
        minimum: maybe(fc.constantFrom(1, 2, 3)),
        status,
        since: maybe(day),
      }),
    ),
    filesOf(
      'agreements',
      ['2026-03-01-a', '2026-03-01-b'],
      fc.record({
        status: maybe(fc.constantFrom('draft', 'open', 'kept', 'broken')),
        parties: fc.tuple(partner, maybe(day), maybe(person)).map(([who, due, contact_person]) => [
          { partner: who, delivers: 'soup', ...(due && { due }) },
          { partner: 'initiative', delivers: 'bread', ...(contact_person && { contact_person }) },
        ]),
        made_on: fc.constant('2026-03-01'),
        due: maybe(day),
        evaluate_every: maybe(fc.constantFrom('1 month', 'none')),
      }),
    ),
    filesOf(
      'evaluations',
      ['2026-01-01-e', '2026-02-01-f'],
      fc.record({
        moment: fc.constant('interim'),
        about: fc.uniqueArray(fc.constantFrom('initiative', 'partner/alfa', 'role/one'), {
          minLength: 1,
          maxLength: 2,
        }),
        planned_on: day,
        held_on: maybe(day),
        present: some(person),
        outcome: maybe(fc.constantFrom('continue', 'stop')),
        right_track: maybe(fc.constant('Yes.')),
        right_things: maybe(fc.constant('Yes.')),
        things_right: maybe(fc.constant('Yes.')),
        still_manageable: maybe(fc.constant('Yes.')),
      }),
    ),
    filesOf(
      'meetings',
      ['2026-04-01-m', '2026-05-01-n'],
      fc.record({
        held_on: day,
        channel: maybe(fc.constantFrom('meeting', 'letter', 'phone')),
        present: some(person),
        waiting_for: maybe(partner),
        next_on: maybe(day),
        actions: some(fc.record({ what: fc.constantFrom('water', 'soup', 'keys'), who: some(person) })),
        discuss_next: some(fc.constantFrom('a tap', 'a gate')),
      }),
    ),
    maybe(day),
  )
  .map(([people, partners, roles, agreements, evaluations, meetings, since]) => ({
    'initiatief.yaml': `language: en\nname: Garden\n${line('since', since)}`,
    ...people,
    ...partners,
    ...roles,
    ...agreements,
    ...evaluations,
    ...meetings,
  }));

it('is the same in any register', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(registers, async files => {
      const register = registerOf(files);
      expect(register.files).toHaveLength(Object.keys(files).length);
      expectAgreement(await everything(register));
    }),
    { numRuns: 120 },
  );
});
