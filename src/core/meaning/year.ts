import { type Day, firstDay, lastDay, type PartialDate } from '../ground/calendar.ts';
import { byText } from '../ground/order.ts';
import type { FieldsOf } from '../model/kinds.ts';
import type { RecordOf } from '../model/record.ts';
import type { Register } from '../register/register.ts';
import { type Agreement, statusOf } from './agreements.ts';
import { type Evaluation, isHeld } from './evaluation.ts';

/** Somebody or a partner that came or went, or whose part in a role did. */
export interface Coming {
  type: 'came' | 'went' | 'took-role' | 'left-role';
  record: RecordOf<'person'> | RecordOf<'partner'>;
  role?: RecordOf<'role'>;
  date: PartialDate;
}

/** Something that was learned, and where. */
export interface Learned {
  lesson: NonNullable<FieldsOf['evaluation']['lessons']>[number];
  record: RecordOf<'evaluation'> | RecordOf<'meeting'>;
  day: Day;
}

/** What was in one year, by the dates in the records; the earliest first. */
export interface Year {
  year: string;
  /** Agreements that were made, and those of which something came. */
  made: readonly Agreement[];
  settled: readonly { agreement: Agreement; day: Day }[];
  learned: readonly Learned[];
  comings: readonly Coming[];
  evaluations: readonly Evaluation[];
  /** Minutes, and those in which something was decided. */
  meetings: readonly RecordOf<'meeting'>[];
  decided: readonly RecordOf<'meeting'>[];
}

/** What was in a year, as far as it is over: what is still to come is told in no year. */
export function yearOf(register: Register, year: string, today: Day): Year {
  const isIn = (date: PartialDate = ''): boolean => date.startsWith(year) && firstDay(date) <= today;
  const made = register.all('agreement').filter(({ data }) => isIn(data.made_on));
  const settled = register.all('agreement').flatMap(agreement => {
    const { done_on: day } = agreement.data;
    const isOpen = ['open', 'draft'].includes(statusOf(agreement));
    return day !== undefined && isIn(day) && !isOpen ? [{ agreement, day }] : [];
  });
  const evaluations = register
    .all('evaluation')
    .filter(evaluation => isHeld(evaluation, today) && isIn(evaluation.data.held_on));
  const meetings = register.all('meeting').filter(({ data }) => isIn(data.held_on));
  const learned = [...evaluations, ...meetings].flatMap(record =>
    (record.data.lessons ?? []).map(lesson => ({ lesson, record, day: record.data.held_on ?? '' })),
  );
  return {
    year,
    made: made.toSorted((a, b) => byText(a.data.made_on ?? '', b.data.made_on ?? '')),
    settled: settled.sort((a, b) => byText(a.day, b.day)),
    learned: learned.sort((a, b) => byText(a.day, b.day)),
    comings: comingsIn(register, year, today),
    evaluations: evaluations.toSorted(byDay),
    meetings,
    decided: meetings.filter(({ data }) => (data.decisions ?? []).some(what => what !== '')).toSorted(byDay),
  };
}

/** The year that is meant where none is asked: the last whole one, or this one where nothing is on record of that. */
export function usualYear(register: Register, today: Day): string {
  const last = String(Number(today.slice(0, 4)) - 1).padStart(4, '0');
  const { made, settled, learned, comings, evaluations, meetings } = yearOf(register, last, today);
  const hasAny = [made, settled, learned, comings, evaluations, meetings].some(({ length }) => length > 0);
  return hasAny ? last : today.slice(0, 4);
}

function byDay(a: { data: { held_on?: Day } }, b: { data: { held_on?: Day } }): number {
  return byText(a.data.held_on ?? '', b.data.held_on ?? '');
}

function comingsIn(register: Register, year: string, today: Day): Coming[] {
  const has = (date: PartialDate | undefined): date is PartialDate => date?.startsWith(year) ?? false;
  const begins = (date: PartialDate | undefined): date is PartialDate => has(date) && firstDay(date) <= today;
  const ends = (date: PartialDate | undefined): date is PartialDate => has(date) && lastDay(date) < today;
  const ofRecords = [...register.all('partner'), ...register.all('person')].flatMap((record): Coming[] => {
    const { since, until } = record.data;
    return [
      ...(begins(since) ? [{ type: 'came', record, date: since } as const] : []),
      ...(ends(until) ? [{ type: 'went', record, date: until } as const] : []),
    ];
  });
  const ofRoles = register.all('role').flatMap(role =>
    (role.data.holders ?? []).flatMap(({ person, since, until }): Coming[] => {
      const record = register.get('person', person);
      if (!record) return [];
      return [
        ...(begins(since) ? [{ type: 'took-role', record, role, date: since } as const] : []),
        ...(ends(until) ? [{ type: 'left-role', record, role, date: until } as const] : []),
      ];
    }),
  );
  return [...ofRecords, ...ofRoles].sort((a, b) => byText(firstDay(a.date), firstDay(b.date)));
}
