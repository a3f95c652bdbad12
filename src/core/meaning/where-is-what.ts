import { type Day, isDuring, lastDay, type PartialDate } from '../ground/calendar.ts';
import { byText } from '../ground/order.ts';
import type { RecordFile, RecordOf } from '../model/record.ts';
import type { Register } from '../register/register.ts';
import { hasStopped } from './activity.ts';
import { type Staffing, staffing } from './staffing.ts';

/** Somebody who has a key or can reach an account, and stopped or stops. */
export interface ToReturn {
  role: RecordOf<'role'>;
  person: RecordOf<'person'>;
  /** The last day, where it is on record. */
  date: PartialDate | undefined;
  /** Who stopped, or `nobody` where somebody will. */
  stopped: 'person' | 'partner' | 'nobody';
}

/** A document that a record names. */
export interface Paper {
  link: string;
  record: RecordFile;
  review: PartialDate | undefined;
}

/** The active roles that give access, as they are staffed today. */
export function accessToday(register: Register, today: Day): readonly Staffing[] {
  return staffing(register, today).filter(({ role }) => role.data.kind === 'access');
}

/**
 * Who has to give something back: those who stopped while their line in an access role goes on, and those who will
 * stop. A line with a last day that has passed says that it came back.
 */
export function toReturn(register: Register, today: Day): ToReturn[] {
  const found = accessToday(register, today).flatMap(({ role }) =>
    (role.data.holders ?? []).flatMap((line): ToReturn[] => {
      const person = register.get('person', line.person);
      if (!person || !isDuring({ until: line.until }, today)) return [];
      const partner = register.get('partner', person.data.partner);
      const stopped = whoStopped(person, partner, today);
      const dates = [line.until, person.data.until, partner?.data.until].flatMap(date => date ?? []);
      const [date] = dates.sort((a, b) => byText(lastDay(a), lastDay(b)));
      return stopped !== 'nobody' || date ? [{ role, person, date, stopped }] : [];
    }),
  );
  return found.sort((a, b) => byText(dayOf(a), dayOf(b)));
}

function whoStopped(
  person: RecordOf<'person'>,
  partner: RecordOf<'partner'> | undefined,
  today: Day,
): ToReturn['stopped'] {
  if (hasStopped(person, today)) return 'person';
  return partner && hasStopped(partner, today) ? 'partner' : 'nobody';
}

/** Who stopped on a day that nobody knows comes first. */
function dayOf({ date }: ToReturn): Day {
  return date ? lastDay(date) : '';
}

/** The documents that records name, in the order of the records. */
export function papers(register: Register): Paper[] {
  return register.originals.flatMap(record =>
    (record.data.documents ?? []).map(({ link, review_on: review }) => ({ link, record, review })),
  );
}
