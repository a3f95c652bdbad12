import { type Day, lastDay, type PartialDate } from '../ground/calendar.ts';
import { byText } from '../ground/order.ts';
import { goalId } from '../model/goal-id.ts';
import type { RecordFile } from '../model/record.ts';
import { keyOf } from '../model/record-key.ts';
import type { Register } from '../register/register.ts';
import { activeOf, activePerson } from './activity.ts';
import { statusOf } from './agreements.ts';
import { nameOfKey, partyName } from './names.ts';
import { once } from './once.ts';
import { subjects } from './reflection.ts';
import { uidWithin } from './uid.ts';

export type DatedType =
  | 'agreement-due'
  | 'agreement-done'
  | 'evaluation-planned'
  | 'evaluation-held'
  | 'meeting-held'
  | 'meeting-next'
  | 'reflection-due'
  | 'goal-due'
  | 'holder-ends'
  | 'ends';

/** Something with a date. */
export interface Dated {
  type: DatedType;
  record: RecordFile;
  date: PartialDate;
  /** What it is called, where that is not the name of the record. */
  name?: string;
  /** The names of whom or what it is about. */
  about: readonly string[];
  /** What tells it from the other dates of this type in the record. */
  key?: string;
  /** The day has passed, and nobody said that it is done. */
  isOpen: boolean;
}

/** Everything with a date: what was, what should have been, and what is to come; the earliest first. */
export const agendaOf = once((register, today): readonly Dated[] => {
  const all = [
    ...goals(register),
    ...agreements(register, today),
    ...evaluations(register, today),
    ...meetings(register, today),
    ...reflections(register, today),
    ...endings(register, today),
  ];
  return withOwnKeys(all).sort((a, b) => byText(lastDay(a.date), lastDay(b.date)));
});

/** Gives a number to what would have the same key in the same record: a party with two lines, say. */
function withOwnKeys(all: readonly Dated[]): Dated[] {
  const counts = new Map<string, number>();
  return all.map(item => {
    const own = `${item.type} ${keyOf(item.record)} ${item.key}`;
    const count = (counts.get(own) ?? 0) + 1;
    counts.set(own, count);
    return count === 1 ? item : { ...item, key: [item.key, count].filter(Boolean).join('/') };
  });
}

function goals(register: Register): Dated[] {
  const { initiative: record } = register;
  return (record.data.goals ?? []).flatMap((goal): Dated[] => {
    const { name, due: date } = goal;
    return date
      ? [{ type: 'goal-due', record, date, name, about: [], key: goalId(goal), isOpen: false }]
      : [];
  });
}

function agreements(register: Register, today: Day): Dated[] {
  return register.all('agreement').flatMap((record): Dated[] => {
    const { parties = [], due, done_on: done } = record.data;
    const nameOfParty = (party: (typeof parties)[number]): string => partyName(party, register);
    if (done)
      return [{ type: 'agreement-done', record, date: done, about: parties.map(nameOfParty), isOpen: false }];
    if (statusOf(record) !== 'open') return [];
    const others = parties.filter(party => party.due === undefined || party.due === due);
    const dues = [
      ...(due ? [{ date: due, about: others.map(nameOfParty), key: undefined }] : []),
      ...parties
        .filter(party => party.due !== undefined && party.due !== due)
        .map(party => ({
          date: String(party.due),
          about: [nameOfParty(party)],
          key: party.partner ?? party.person,
        })),
    ];
    return dues.map(found => ({
      type: 'agreement-due',
      record,
      ...found,
      isOpen: lastDay(found.date) < today,
    }));
  });
}

function evaluations(register: Register, today: Day): Dated[] {
  return register.all('evaluation').flatMap((record): Dated[] => {
    const { held_on: held, planned_on: planned } = record.data;
    const date = held ?? planned;
    if (date === undefined) return [];
    const isHeld = held !== undefined && held <= today;
    const about = (record.data.about ?? []).map(subject => nameOfKey(register, subject));
    const type = isHeld ? 'evaluation-held' : 'evaluation-planned';
    return [{ type, record, date, about, isOpen: !isHeld && date < today }];
  });
}

/** The minutes, and when each group meets again: a day that more minutes name is told once. */
function meetings(register: Register, today: Day): Dated[] {
  const held: Dated[] = [];
  const next = new Map<Day, Dated>();
  for (const record of register.all('meeting')) {
    const { held_on: date, next_on: again } = record.data;
    if (date) held.push({ type: 'meeting-held', record, date, about: [], isOpen: false });
    if (again && again >= today)
      next.set(again, { type: 'meeting-next', record, date: again, about: [], isOpen: false });
  }
  return [...held, ...next.values()];
}

/** When it is time to look back: not where a day for that is planned already. */
function reflections(register: Register, today: Day): Dated[] {
  return subjects(register, today).flatMap(({ record, due, planned }): Dated[] =>
    due && !planned ? [{ type: 'reflection-due', record, date: due, about: [], isOpen: due < today }] : [],
  );
}

/** Partners, roles and holders that stop on a day to come. */
function endings(register: Register, today: Day): Dated[] {
  const records = [...activeOf(register, 'partner', today), ...activeOf(register, 'role', today)];
  const ends = records.flatMap((record): Dated[] =>
    record.data.until ? [{ type: 'ends', record, date: record.data.until, about: [], isOpen: false }] : [],
  );
  const holders = activeOf(register, 'role', today).flatMap(record =>
    (record.data.holders ?? []).flatMap(({ person, until }): Dated[] => {
      const known = activePerson(register, person, today);
      if (!known || until === undefined || lastDay(until) < today) return [];
      return [
        { type: 'holder-ends', record, date: until, about: [known.data.name], key: known.id, isOpen: false },
      ];
    }),
  );
  return [...ends, ...holders];
}

/** What something was in the calendar before it was done: it is still the same appointment. */
const before: Partial<Record<DatedType, DatedType>> = {
  'evaluation-held': 'evaluation-planned',
  'agreement-done': 'agreement-due',
};

/**
 * What tells this date from all others, also in the calendar of somebody with more initiatives. It stays the
 * same when the day or a title changes, or when it has been done.
 */
export function uidOf({ type, record, key }: Dated, register: Register): string {
  const own = [before[type] ?? type, keyOf(record), key].filter(Boolean).join('/');
  return uidWithin(own, register);
}
