import fc from 'fast-check';
import type { Day } from '../../src/core/ground/calendar.ts';
import type { RecordFile } from '../../src/core/model/record.ts';
import { keyOf } from '../../src/core/model/record-key.ts';
import type { Register } from '../../src/core/register/register.ts';
import type { Files } from './register.ts';

export type Fields = Record<string, unknown>;

export const fieldsOf = (file: RecordFile): Fields => file.data as object as Fields;

/** The last day of a day, month or year, as the calendar of the system has it. */
export function endOf(date: unknown): Day | undefined {
  if (typeof date !== 'string') return undefined;
  const [year = '', month, day] = date.split('-');
  if (day) return date;
  return new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0)).toISOString().slice(0, 10);
}

export function plusDay(day: Day): Day {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** A line of a role, as far as its days go. */
export interface Line {
  person: string;
  until?: string;
  since?: string;
}

/** Roles without anybody and on one person on a day, worked out from the fields alone. */
export function standing(
  register: Register,
  day: Day,
  stopping?: { from: Day; to: Day },
): { onePitters: number; vacant: number } {
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
    // The people of a partner that stops in these days stop too.
    return !(stopping && until && status !== 'stopped' && until >= stopping.from && until <= stopping.to);
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

/** Registers in which people, partners and roles come and go on days, and look back. */
export const registers: fc.Arbitrary<Files> = fc
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
          done_on: maybe(fc.constantFrom('2026-06-01', '2026-08-31')),
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
    filesOf(
      'evaluations',
      ['2026-05-01-e', '2026-08-01-f', '2026-10-01-g'],
      fc.record({
        moment: fc.constant('interim'),
        about: fc.constant('initiative'),
        planned_on: fc.constant('2026-10-01'),
        held_on: maybe(fc.constantFrom('2026-05-01', '2026-08-31', '2026-09-01', '2026-10-01')),
        outcome: maybe(fc.constantFrom('continue', 'change')),
        agreements: fc.subarray(['2026-03-01-a', '2026-03-01-b']),
        lessons: fc.subarray([{ kind: 'stimulus', text: 'together' }]),
      }),
    ),
  )
  .map(([some, others, roles, agreements, needs, evaluations]) => ({
    'initiative.yaml': ['language: en', text('Garden', { needs })].join('\n'),
    ...some,
    ...others,
    ...roles,
    ...agreements,
    ...evaluations,
  }));
