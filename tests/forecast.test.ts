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
import { endOf, type Fields, fieldsOf, type Line, plusDay, registers, standing } from './support/in-time.ts';
import { type Files, registerOf } from './support/register.ts';

const today = '2026-09-01';
const last = '2027-02-28';

/** A line with this last day, that held on it. */
function endsOn(day: Day): (line: Line) => boolean {
  return ({ since = '', until }) => endOf(until) === day && since <= day;
}

function withFields(register: Register, change: (file: RecordFile) => Fields | undefined): Register {
  return register.with(
    register.files.map(file => {
      const fields = change(file);
      return fields ? ({ ...file, data: { ...fieldsOf(file), ...fields } } as unknown as RecordFile) : file;
    }),
  );
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

async function figuresOf(register: Register): Promise<Record<string, unknown>> {
  const say = sayWith(register.words, vocabularies.en);
  const made = await makeReport(report, { register, today, audience: 'core', rules, reports, say });
  return made.figures;
}

async function expectRecount(register: Register): Promise<void> {
  const { ends, onePitters, vacant, wayOut } = await figuresOf(register);
  expect(ends).toMatchObject(recounted(register));
  const [now, next] = [
    standing(register, today),
    standing(register, plusDay(last), { from: today, to: last }),
  ];
  expect({ onePitters, vacant }).toEqual({
    onePitters: { now: now.onePitters, next: next.onePitters },
    vacant: { now: now.vacant, next: next.vacant },
  });
  expect((wayOut as { steps: unknown[] }).steps).toHaveLength((wayOut as { size: number }).size);
}

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
