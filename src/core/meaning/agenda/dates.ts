import { dates } from '../../../generated/agenda.ts';
import type { DatedType as Named } from '../../../generated/types.ts';
import { type Day, lastDay, type PartialDate } from '../../ground/calendar.ts';
import { slugOf } from '../../ground/slug.ts';
import { type Kind, kinds } from '../../model/kinds.ts';
import { fieldIn, type RecordFile } from '../../model/record.ts';
import { shapeAt } from '../../model/shape.ts';
import type { Register } from '../../register/register.ts';
import { canBeActive, isActive } from '../activity.ts';
import { nameOf } from '../names.ts';
import { nameIn, namesBeside, ownName, type Subject, subjectOf } from './named.ts';

export type DatedType = Named | 'reflection-due';

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
  /** The value in the record that says what sort of date it is, where its type does not. */
  value?: string;
  /** The day has passed; of what is told as done, and of a talk, also when it was today. */
  isPast: boolean;
  /** The day has passed, and nobody said that it is done. */
  isOpen: boolean;
}

/** A date on the agenda as the schemas have it; `schemas/README.md` tells what each of these means. */
interface AgendaDate {
  kind: Kind;
  path: readonly string[];
  as: Named;
  toCome?: Named;
  was?: Named;
  /** A day that has been: what happened today is done. */
  happened?: true;
  open?: boolean;
  unless?: string;
  while?: { field: string; value: string; default?: string };
  about?: readonly string[];
  calledBy?: { field: string; default?: string };
  show?: 'once' | 'while-active';
}

const all: readonly AgendaDate[] = dates;
const endings = all
  .filter(({ show }) => show === 'while-active')
  .sort((a, b) => a.path.length - b.path.length);
const others = all.filter(({ show }) => show !== 'while-active');

/** What something was on the agenda before it was done: it is still the same appointment. */
export const before: ReadonlyMap<DatedType, DatedType> = new Map(
  all.flatMap(({ as, was, toCome = was }) => (toCome === undefined ? [] : [[as, toCome]])),
);

/** The dates of all records, by kind. A day that more records name as their next one is told once, behind the others. */
export function datesOf(register: Register, today: Day): Dated[] {
  const found: Dated[] = [];
  const next = new Map<string, Dated>();
  for (const kind of kinds) {
    const ofKind = others.filter(date => date.kind === kind);
    if (ofKind.length === 0) continue;
    for (const record of register.all(kind) as readonly RecordFile[])
      for (const date of ofKind)
        for (const { dated } of datedBy(record, date, register, today)) {
          if (date.show !== 'once') found.push(dated);
          else if (dated.date >= today) next.set(`${dated.type} ${dated.date}`, dated);
        }
  }
  return [...found, ...next.values()];
}

/** What stops on a day to come: active records, and then in each of them the lines of who is active. */
export function endingsOf(register: Register, today: Day): Dated[] {
  return endings.flatMap(date =>
    (register.all(date.kind) as readonly RecordFile[])
      .filter(record => isActiveNow(record, today))
      .flatMap(record => datedBy(record, date, register, today))
      .filter(({ dated, of }) => lastDay(dated.date) >= today && (!of || isThere(of, register, today)))
      .map(({ dated }) => dated),
  );
}

function isActiveNow(record: RecordFile, today: Day): boolean {
  return !canBeActive(record) || isActive(record, today);
}

function isThere({ kind, id }: Subject, register: Register, today: Day): boolean {
  const record = register.get(kind, id) as RecordFile | undefined;
  return record !== undefined && isActiveNow(record, today);
}

/** What a record says of one of its dates: once, or for each item of the list that the date stands in. */
function datedBy(
  record: RecordFile,
  date: AgendaDate,
  register: Register,
  today: Day,
): { dated: Dated; of?: Subject }[] {
  const { kind, path, as, toCome, happened, open = false, unless, calledBy } = date;
  const { data } = record;
  const [field = '', inItem] = path;
  const own = fieldIn(data, field);
  if (own === undefined || (unless !== undefined && fieldIn(data, unless))) return [];
  const isDone = (item: object): boolean => unless !== undefined && fieldIn(item, unless) !== undefined;
  if (date.while && (fieldIn(data, date.while.field) ?? date.while.default) !== date.while.value) return [];
  const value = calledBy && String(fieldIn(data, calledBy.field) ?? calledBy.default);
  const dated = (day: PartialDate, more: Pick<Dated, 'about' | 'key' | 'name'>): Dated => ({
    type: toCome !== undefined && day > today ? toCome : as,
    record,
    date: day,
    value,
    isPast: lastDay(day) < today || (happened === true && lastDay(day) === today),
    isOpen: open && lastDay(day) < today,
    ...more,
  });
  if (inItem === undefined) {
    const day = own as PartialDate | undefined;
    return day ? [{ dated: dated(day, { about: aboutOf(record, date, day, register) }) }] : [];
  }
  // What holds for the whole record is told there.
  const ofAll = all.find(other => other.kind === kind && other.as === as && other.path.length === 1)?.path[0];
  return [own as object].flat().flatMap((item: object) => {
    const day = fieldIn(item, inItem) as PartialDate | undefined;
    if (!day || isDone(item) || (ofAll !== undefined && day === fieldIn(data, ofAll))) return [];
    const shape = shapeAt(kind, [field, 0]);
    const of = subjectOf(shape, item);
    const name = ownName(shape, item);
    const key = of?.id ?? (fieldIn(item, 'id') as string | undefined) ?? (name && slugOf(name));
    const about = of
      ? [nameOf(register, of.kind, of.id)]
      : namesBeside(shape, item, date.about ?? [], register);
    return [{ dated: dated(day, { about, key, name }), of }];
  });
}

/** The names of whom or what a date of a record is about; of a list without the items that have another day for it. */
function aboutOf(
  { kind, data }: RecordFile,
  { as, about = [] }: AgendaDate,
  day: PartialDate,
  register: Register,
): string[] {
  return about.flatMap(field => {
    const own = all.find(other => other.kind === kind && other.as === as && other.path[0] === field)?.path[1];
    const shape = shapeAt(kind, [field]);
    const isMeant = (item: unknown): boolean => {
      const other = own && fieldIn(item as object, own);
      return other === undefined || other === day;
    };
    const items = [fieldIn(data, field) ?? []].flat().filter(isMeant);
    return items.map(item => nameIn(shape?.type === 'list' ? shape.items : shape, item, register));
  });
}
