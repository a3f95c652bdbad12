import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../src/core/ground/calendar.ts';
import { load } from '../src/core/loading/load.ts';
import { forecast } from '../src/core/meaning/forecast.ts';
import { staffing } from '../src/core/meaning/staffing.ts';
import { type Losses, lossesBetween, lossesOf, withoutThem } from '../src/core/meaning/what-if.ts';
import type { RecordFile } from '../src/core/model/record.ts';
import { keyOf } from '../src/core/model/record-key.ts';
import type { Register } from '../src/core/register/register.ts';
import { makeReport } from '../src/core/reporting/make-report.ts';
import { sayWith } from '../src/core/words/say.ts';
import { onDisk } from '../src/io/on-disk.ts';
import { forecast as report } from '../src/reports/forecast.ts';
import { reports } from '../src/reports/index.ts';
import { rules } from '../src/rules/index.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { type Files, registerOf } from './support/register.ts';

const today = '2026-09-01';
const last = '2027-02-28';

type Fields = Record<string, unknown>;

const fieldsOf = (file: RecordFile): Fields => file.data as object as Fields;

/** The last day of a day, month or year, as the calendar of the system has it. */
function endOf(date: unknown): Day | undefined {
  if (typeof date !== 'string') return undefined;
  const [year = '', month, day] = date.split('-');
  if (day) return date;
  return new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0)).toISOString().slice(0, 10);
}

/** A line with this last day, that held on it. */
function endsOn(day: Day): (line: Line) => boolean {
  return ({ since = '', until }) => endOf(until) === day && since <= day;
}

function plusDay(day: Day): Day {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function withFields(register: Register, change: (file: RecordFile) => Fields | undefined): Register {
  return register.with(
    register.files.map(file => {
      const fields = change(file);
      return fields ? ({ ...file, data: { ...fieldsOf(file), ...fields } } as unknown as RecordFile) : file;
    }),
  );
}

interface Line {
  person: string;
  until?: string;
  since?: string;
}

/** The records without the last days that are this day, and whose those were. */
function goingOn(register: Register, day: Day): { register: Register; named: string[]; lines: boolean } {
  const named: string[] = [];
  let lines = false;
  const longer = withFields(register, file => {
    const { until, status, holders } = fieldsOf(file) as {
      until?: string;
      status?: string;
      holders?: Line[];
    };
    if ((file.kind === 'person' || file.kind === 'partner') && endOf(until) === day && status !== 'stopped') {
      named.push(keyOf(file));
      return { until: undefined };
    }
    if (file.kind !== 'role' || !holders?.some(endsOn(day))) return undefined;
    lines = true;
    return {
      holders: holders.map(line => (endsOn(day)(line) ? { ...line, until: undefined } : line)),
    };
  });
  return { register: longer, named, lines };
}

type Said = Record<keyof Losses, string[]>;

function said(losses: Losses): Said {
  const roles = (all: Losses['emptied']): string[] =>
    all.map(({ role, holders }) => `${role.id}: ${holders.map(({ person }) => person.id)}`).sort();
  return {
    emptied: roles(losses.emptied),
    onOnePerson: roles(losses.onOnePerson),
    withoutLead: roles(losses.withoutLead),
    contacts: losses.contacts.map(({ partner, left }) => `${partner.id}: ${left.map(({ id }) => id)}`).sort(),
    talents: losses.talents.map(({ talent, people }) => `${talent}: ${people.map(({ id }) => id)}`).sort(),
    agreements: losses.agreements.map(({ agreement, party }) => `${agreement.id} ${party.delivers}`).sort(),
  };
}

/** What `what-if` says when the same records are marked as stopped, on each day after a last day. */
function byWhatIf(register: Register, from: Day, to: Day): Map<Day, Said> {
  const days = new Map<Day, Said>();
  let now = register;
  for (let day = from; day <= to; day = plusDay(day)) {
    const { register: longer, named, lines } = goingOn(now, day);
    if (named.length === 0 && !lines) continue;
    const next = plusDay(day);
    const marked = withoutThem(longer, named, next);
    // A line of a role cannot be named: it is taken away as it was.
    const after = withFields(marked, file => {
      const { holders } = fieldsOf(now.fileAt(file.file) as RecordFile) as { holders?: Line[] };
      return file.kind === 'role' && holders ? { holders } : undefined;
    });
    const losses = lines
      ? { ...lossesBetween(longer, after, next), agreements: lossesOf(longer, named, next).agreements }
      : lossesOf(longer, named, next);
    if (Object.values(losses).some(({ length }) => length > 0)) days.set(next, said(losses));
    // Who pauses cannot be named either, and stops all the same.
    now = withFields(after, file =>
      named.includes(keyOf(file)) ||
      (file.kind === 'person' && named.includes(`partner/${fieldsOf(file).partner}`))
        ? { status: 'stopped' }
        : undefined,
    );
  }
  return days;
}

function expectAsWhatIf(register: Register, day: Day, until: Day): void {
  const ahead = forecast(register, day);
  expect(ahead.until).toBe(until);
  const told = ahead.days.map(({ day: from, losses }) => [from, said(losses)] as const);
  const some = told.filter(([, losses]) => Object.values(losses).some(({ length }) => length > 0));
  expect(new Map(some)).toEqual(byWhatIf(register, day, until));
}

/** Everything that is counted, worked out from the fields alone. */
function recounted(register: Register): Record<string, number> {
  const of = (kind: string): RecordFile[] => register.files.filter(file => file.kind === kind);
  const isAhead = (date: unknown): boolean => {
    const day = endOf(date);
    return day !== undefined && day >= today && day <= last;
  };
  const active = (file: RecordFile): boolean => {
    const { status = 'active', paused_until } = fieldsOf(file) as { status?: string; paused_until?: string };
    return status === 'active' || (status === 'paused' && (paused_until ?? '9999') < today);
  };
  const going = (file: RecordFile): boolean => fieldsOf(file).status !== 'stopped';
  const parties = (file: RecordFile): Fields[] => (fieldsOf(file).parties ?? []) as Fields[];
  const open = of('agreement').filter(
    file => (fieldsOf(file).status ?? 'open') === 'open' && !fieldsOf(file).done_on,
  );
  const ofAgreement = (file: RecordFile): unknown => {
    const { until, due } = fieldsOf(file);
    const dues = parties(file).flatMap(one => (endOf(one.due) ? [endOf(one.due) as Day] : []));
    return until ?? due ?? dues.sort().at(-1);
  };
  const isGrant = (file: RecordFile): boolean =>
    fieldsOf(file).reference !== undefined || parties(file).some(({ amount }) => amount !== undefined);
  const ending = open.filter(file => isAhead(ofAgreement(file)));
  const help = (field: string): number =>
    [...of('initiative'), ...of('partner').filter(active), ...of('person').filter(active)]
      .flatMap(file => (fieldsOf(file)[field] ?? []) as Fields[])
      .filter(({ until }) => isAhead(until)).length;
  return {
    person: of('person').filter(file => going(file) && isAhead(fieldsOf(file).until)).length,
    partner: of('partner').filter(file => going(file) && isAhead(fieldsOf(file).until)).length,
    role: of('role').filter(file => going(file) && isAhead(fieldsOf(file).until)).length,
    agreement: ending.filter(file => !isGrant(file)).length,
    grant: ending.filter(isGrant).length,
    need: help('needs'),
    offer: help('offers'),
  };
}

/** Roles without anybody and on one person on a day, worked out from the fields alone. */
function standing(register: Register, day: Day, isAfter: boolean): { onePitters: number; vacant: number } {
  const all = new Map(register.files.map(file => [keyOf(file), fieldsOf(file)]));
  const isNow = ({ since, until, status, paused_until }: Fields): boolean => {
    const isOn = status === undefined || status === 'active';
    const isBack = status === 'paused' && typeof paused_until === 'string' && paused_until < day;
    const start = typeof since === 'string' ? `${since}-01-01`.slice(0, 10) : '';
    const begin = typeof since === 'string' && since.length === 7 ? `${since}-01` : start;
    return (isOn || isBack) && begin <= day && (endOf(until) ?? '9999') >= day;
  };
  const isThere = (id: string): boolean => {
    const person = all.get(`person/${id}`);
    if (!person || !isNow(person)) return false;
    const until = endOf(all.get(`partner/${person.partner}`)?.until);
    const status = all.get(`partner/${person.partner}`)?.status;
    // The people of a partner that stops in these months stop too.
    return !(isAfter && until && status !== 'stopped' && until >= today && until <= last);
  };
  const held = [...all].flatMap(([key, fields]) => {
    if (!key.startsWith('role/') || !isNow(fields)) return [];
    const lines = (fields.holders ?? []) as (Line & Fields)[];
    const people = new Set(
      lines
        .filter(line => isNow({ since: line.since, until: line.until }) && isThere(line.person))
        .map(({ person }) => person),
    );
    return [{ people: people.size, minimum: fields.minimum, together: Number(fields.needed_together ?? 1) }];
  });
  return {
    vacant: held.filter(({ people }) => people === 0).length,
    onePitters: held.filter(
      ({ people, minimum, together }) => people > 0 && people <= together && minimum !== 1,
    ).length,
  };
}

async function figuresOf(register: Register): Promise<Record<string, unknown>> {
  const say = sayWith(register.words, vocabularies.en);
  const made = await makeReport(report, { register, today, audience: 'core', rules, reports, say });
  return made.figures;
}

async function expectRecount(register: Register): Promise<void> {
  const { ends, onePitters, vacant, wayOut } = await figuresOf(register);
  expect(ends).toMatchObject(recounted(register));
  const [now, next] = [standing(register, today, false), standing(register, plusDay(last), true)];
  expect({ onePitters, vacant }).toEqual({
    onePitters: { now: now.onePitters, next: next.onePitters },
    vacant: { now: now.vacant, next: next.vacant },
  });
  expect((wayOut as { steps: unknown[] }).steps).toHaveLength((wayOut as { size: number }).size);
}

const day = fc.constantFrom(
  '2026-08-31',
  '2026-09-01',
  '2026-10-31',
  '2026-11-01',
  '2026-11',
  '2027-01-31',
  '2027-02-28',
  '2027-03-01',
  '2026',
);
const wholeDay = fc.constantFrom('2026-08-31', '2026-09-15', '2026-10-31', '2027-02-28', '2027-03-01');
const start = fc.constantFrom('2025-01-01', '2026-11-01', '2026-12-01');
const people = ['ans', 'bo', 'cor', 'dirk', 'els', 'fred'];
const person = fc.constantFrom(...people);
const partner = fc.constantFrom('alfa', 'beta');
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(one, { nil: undefined, freq: 2 });
const state = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: maybe(wholeDay).map(paused_until => ({ status: 'paused', paused_until })) },
  { weight: 1, arbitrary: fc.constant({ status: 'stopped' }) },
);
const help = fc.array(fc.record({ what: fc.constantFrom('soup', 'a van'), until: maybe(day) }), {
  maxLength: 2,
});
const talents = fc.subarray(['singing', 'sums', 'soup']);
const text = (name: string, fields: object): string =>
  [`name: ${name}`, ...Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)]
    .filter(line => !line.endsWith('undefined') && !line.endsWith('[]'))
    .join('\n');
const filesOf = (folder: string, ids: readonly string[], fields: fc.Arbitrary<object>): fc.Arbitrary<Files> =>
  fc
    .tuple(...ids.map(() => fields))
    .map(all =>
      Object.fromEntries(all.map((one, at) => [`${folder}/${ids[at]}.md`, text(ids[at] ?? '', one)])),
    );
const both = ([one, other]: [object, object]): object => ({ ...one, ...other });

const registers: fc.Arbitrary<Files> = fc
  .tuple(
    filesOf(
      'people',
      people,
      fc
        .tuple(
          fc.record({
            partner: maybe(partner),
            until: maybe(day),
            talents,
            offers: help,
            wants_to_learn: talents,
          }),
          state,
        )
        .map(both),
    ),
    filesOf(
      'partners',
      ['alfa', 'beta'],
      fc
        .tuple(
          fc.record({
            kind: fc.constant('other'),
            contacts: fc.uniqueArray(person, { maxLength: 3 }),
            until: maybe(day),
            needs: help,
          }),
          state,
        )
        .map(both),
    ),
    filesOf(
      'roles',
      ['one', 'two', 'three', 'four'],
      fc
        .tuple(
          fc.record({
            holders: fc.array(
              fc.record({
                person,
                part: maybe(fc.constantFrom('lead', 'backup')),
                since: maybe(start),
                until: maybe(day),
                appointed_until: maybe(wholeDay),
              }),
              { maxLength: 4 },
            ),
            minimum: maybe(fc.constantFrom(1, 3)),
            needed_together: maybe(fc.constant(2)),
            until: maybe(day),
            requires: talents,
          }),
          state,
        )
        .map(both),
    ),
    filesOf(
      'agreements',
      ['2026-03-01-a', '2026-03-01-b'],
      fc
        .record({
          partner,
          contact_person: person,
          due: maybe(day),
          amount: maybe(fc.constant('10')),
          until: maybe(day),
          all: maybe(day),
          reference: maybe(fc.constant('A1')),
          status: maybe(fc.constantFrom('draft', 'kept')),
        })
        .map(({ partner, contact_person, due, amount, all, ...others }) => ({
          ...others,
          due: all,
          made_on: '2026-03-01',
          parties: [
            { partner, delivers: 'soup', due, amount },
            { partner: 'initiative', contact_person, delivers: 'bread' },
          ],
        })),
    ),
    help,
  )
  .map(([some, others, roles, agreements, needs]) => ({
    'initiative.yaml': ['language: en', text('Garden', { needs })].join('\n'),
    ...some,
    ...others,
    ...roles,
    ...agreements,
  }));

const example = (name: string): Promise<Register> =>
  load(onDisk(join(import.meta.dirname, '../examples', name)), vocabularies);

describe.each(['buurttuin-de-linde', 'repair-cafe'])('what is coming in %s', name => {
  it('is what what-if says when the same records are marked as stopped', async () => {
    const register = await example(name);
    expectAsWhatIf(register, today, last);
    expectAsWhatIf(register, '2026-03-01', '2026-08-31');
  });

  it('is counted as by hand', async () => expectRecount(await example(name)));
});

describe('what is coming in any register', () => {
  it('is what what-if says when the same records are marked as stopped', () => {
    let told = 0;
    fc.assert(
      fc.property(registers, files => {
        const register = registerOf(files, 'en');
        expectAsWhatIf(register, today, last);
        told += forecast(register, today).days.flatMap(({ losses }) => Object.values(losses).flat()).length;
      }),
      { numRuns: 100 },
    );
    expect(told).toBeGreaterThan(100);
  });

  it('is counted as by hand', async () => {
    await fc.assert(
      fc.asyncProperty(registers, files => expectRecount(registerOf(files, 'en'))),
      { numRuns: 100 },
    );
  });
});

describe('the way out before it', () => {
  const base = { 'initiatief.yaml': 'taal: nl\nnaam: Proef' };
  const stops = { 'personen/x.md': 'naam: X\ntot_en_met: 2026-10-31' };
  const stepsOf = async (files: Files): Promise<unknown> => {
    const { wayOut } = (await figuresOf(registerOf({ ...base, ...stops, ...files }))) as Record<
      string,
      never
    >;
    const { steps, left } = (wayOut ?? {}) as object as {
      steps: { role: string; person: string }[];
      left: number;
    };
    return { steps: steps.map(({ role, person }) => `${person} bij ${role}`), left };
  };

  it('has a role held before another one is shared', async () => {
    expect(
      await stepsOf({
        'rollen/a.md': 'naam: A\nwie: [x, w]\nnodig: zingen',
        'rollen/b.md': 'naam: B\nwie: x\nnodig: zingen\nminimaal: 1',
        'personen/w.md': 'naam: W',
        'personen/y.md': 'naam: Y\ntalenten: zingen\nuren_per_week: 2',
        'initiatief.yaml': 'taal: nl\nnaam: Proef\nvuistregels:\n  rollen_per_persoon: 1',
      }),
    ).toEqual({ steps: ['y bij b'], left: 1 });
  });

  it('finds one person for a role with nobody where there is no second, and says that it is not enough', async () => {
    const files = {
      'rollen/a.md': 'naam: A\nwie: x\nnodig: zingen',
      'personen/y.md': 'naam: Y\ntalenten: zingen',
    };
    expect(await stepsOf(files)).toEqual({ steps: ['y bij a'], left: 1 });
    const more = { ...files, 'personen/z.md': 'naam: Z\nwil_leren: zingen' };
    expect(await stepsOf(more)).toEqual({ steps: ['y bij a', 'z bij a'], left: 0 });
  });

  it('asks nobody who stops as well, and leaves alone what somebody takes over already', async () => {
    expect(
      await stepsOf({
        'rollen/a.md': 'naam: A\nwie: [x, w]\nnodig: zingen',
        'rollen/b.md': 'naam: B\nwie:\n  - x\n  - w\n  - persoon: v\n    sinds: 2026-11-01',
        'personen/v.md': 'naam: V',
        'personen/w.md': 'naam: W',
        'personen/y.md': 'naam: Y\ntalenten: zingen\ntot_en_met: 2027-01-31',
      }),
    ).toEqual({ steps: [], left: 1 });
  });
});

it('keeps counting who holds a role after a term', () => {
  const register = registerOf({
    'initiatief.yaml': 'taal: nl\nnaam: Proef',
    'personen/x.md': 'naam: X',
    'rollen/a.md': 'naam: A\nwie:\n  - persoon: x\n    benoemd_tot: 2026-10-01',
  });
  const { ends, days, afterwards } = forecast(register, today);
  expect(ends.map(({ type, name, about }) => [type, name, ...about])).toEqual([['term', 'A', 'X']]);
  expect(days).toEqual([]);
  expect(staffing(afterwards.register, afterwards.day).map(({ holders }) => holders.length)).toEqual([1]);
});
