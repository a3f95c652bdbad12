import { addInterval, type Day, isDuring, lastDay, type PartialDate } from '../../ground/calendar.ts';
import { byText } from '../../ground/order.ts';
import type { RecordFile, RecordOf } from '../../model/record.ts';
import type { Register } from '../../register/register.ts';
import { isActive, isPauseOver } from '../activity.ts';
import { type Agreement, statusOf } from '../agreements.ts';
import { nameOf, partyName } from '../names.ts';
import { currentHolders } from '../staffing.ts';

/** What sort of thing comes to its end. `back`: a pause does, so that somebody or something is there again. */
export const endTypes = [
  'term',
  'person',
  'holder',
  'back',
  'partner',
  'role',
  'agreement',
  'grant',
  'need',
  'offer',
] as const;
export type EndType = (typeof endTypes)[number];

/** Something that ends on a day that a record says. */
export interface End {
  type: EndType;
  record: RecordFile;
  /** The last day, as the record has it and in full. */
  date: PartialDate;
  day: Day;
  /** What it is called. */
  name: string;
  /** The names of whom it is about. */
  about: readonly string[];
  /** Of the line of a role that ends: whose it is. */
  person?: string;
}

/** The days that are looked at: from the first until before the last. */
export interface Window {
  today: Day;
  end: Day;
}

type Line = NonNullable<RecordOf<'role'>['data']['holders']>[number];

type Found = Omit<End, 'day' | 'date' | 'record'> & { date: PartialDate | undefined };

/** Everything that ends in these days, the earliest first. */
export function endsIn(register: Register, window: Window): End[] {
  const of = <T extends RecordFile>(records: readonly T[], find: (record: T) => readonly Found[]): End[] =>
    records.flatMap(record =>
      find(record).flatMap(({ date, ...found }) =>
        date !== undefined && isIn(date, window) ? [{ ...found, record, date, day: lastDay(date) }] : [],
      ),
    );
  const all = <T>(records: readonly T[]): readonly (T & RecordFile)[] => records as (T & RecordFile)[];
  const ends = [
    ...of(all(register.all('role')), role => endsOfRole(role, register, window)),
    ...of(all(register.all('person')), person => endsOfRecord('person', person, window.today)),
    ...of(all(register.all('partner')), partner => endsOfRecord('partner', partner, window.today)),
    ...of(all(register.all('agreement')), agreement => endsOfAgreement(agreement, register)),
    ...of(all([register.initiative]), helpOf),
  ];
  return ends.sort((a, b) => byText(a.day, b.day));
}

function dayAfter(day: Day): Day {
  return addInterval(day, 'P1D') ?? day;
}

function isIn(date: PartialDate, { today, end }: Window): boolean {
  const day = lastDay(date);
  return today <= day && day < end;
}

/** A person or partner that stops or comes back, and the help that it asks and offers until a day. */
function endsOfRecord(
  type: 'person' | 'partner',
  record: RecordOf<'person' | 'partner'>,
  today: Day,
): Found[] {
  const { name, status, until, paused_until } = record.data;
  if (status === 'stopped') return [];
  const isBack = status === 'paused' && (!until || !paused_until || paused_until < lastDay(until));
  return [
    { type, name, about: [], date: until },
    ...(isBack ? [{ type: 'back', name, about: [], date: paused_until } as const] : []),
    ...(status === 'paused' && !isPauseOver(record.data, today) ? [] : helpOf(record)),
  ];
}

function helpOf({ data }: RecordOf<'initiative' | 'person' | 'partner'>): Found[] {
  const { name, needs = [], offers = [] } = data;
  return [
    ...needs.map(({ what, until }) => ({ type: 'need', name: what, about: [name], date: until }) as const),
    ...offers.map(({ what, until }) => ({ type: 'offer', name: what, about: [name], date: until }) as const),
  ];
}

function endsOfRole(role: RecordOf<'role'>, register: Register, window: Window): Found[] {
  const { name, status, until, paused_until, holders = [] } = role.data;
  if (status === 'stopped') return [];
  const own: Found[] = [{ type: 'role', name, about: [], date: until }];
  if (status === 'paused') {
    own.push({ type: 'back', name, about: [], date: paused_until });
    if (!paused_until) return own;
  }
  return [...own, ...holders.flatMap(line => endsOfLine(line, role, register, window))];
}

/** A line that ends itself, or of which the term does: not where the person or role stops no later, or goes on. */
function endsOfLine(line: Line, role: RecordOf<'role'>, register: Register, window: Window): Found[] {
  const person = register.get('person', line.person);
  const { until, appointed_until: term } = line;
  if (!person || !(until ?? term)) return [];
  const found = { name: role.data.name, about: [nameOf(register, 'person', person.id)], person: person.id };
  const ofOthers = [person.data.until, role.data.until].flatMap(date => (date ? lastDay(date) : []));
  const isMoot = (day: Day): boolean =>
    ofOthers.some(other => other <= day) || !isActive(person, dayAfter(day));
  const ends: Found[] = [];
  if (until && isIn(until, window) && isDuring(line, lastDay(until)) && !isMoot(lastDay(until))) {
    const partWith = (change: (one: Line) => Line[]): string | undefined => {
      const holders = role.data.holders?.flatMap(one => (one === line ? change(one) : one));
      const changed = { ...role, data: { ...role.data, holders } };
      const all = currentHolders(changed, register, dayAfter(lastDay(until)));
      return all.find(one => one.person.id === person.id)?.part;
    };
    const isThereStill = partWith(one => [{ ...one, until: undefined }]) === partWith(() => []);
    if (!isThereStill) ends.push({ type: 'holder', ...found, date: until });
  }
  const isLeft = term !== undefined && ((until && lastDay(until) <= term) || isMoot(term));
  const isRenewed = (role.data.holders ?? []).some(
    ({ person, appointed_until: other }) => person === line.person && other && term && other > term,
  );
  if (term && !isLeft && !isRenewed) ends.push({ type: 'term', ...found, date: term });
  return ends;
}

function endsOfAgreement(agreement: Agreement, register: Register): Found[] {
  const { name, parties = [], until, due, done_on, reference } = agreement.data;
  if (statusOf(agreement) !== 'open' || done_on !== undefined) return [];
  const [last] = parties.flatMap(one => one.due ?? []).sort((a, b) => byText(lastDay(b), lastDay(a)));
  const isGrant = reference !== undefined || parties.some(({ amount }) => amount !== undefined);
  const about = [...new Set(parties.map(party => partyName(party, register)))];
  return [{ type: isGrant ? 'grant' : 'agreement', name, about, date: until ?? due ?? last }];
}
