import { type Day, firstDay } from '../ground/calendar.ts';
import { initiativeId, somebodyId } from '../model/kinds.ts';
import type { RecordOf } from '../model/record.ts';
import { keyOf, partsOf } from '../model/record-key.ts';
import type { Register } from '../register/register.ts';
import { activeOf } from './activity.ts';
import type { Evaluation } from './evaluation.ts';
import { nameOfKey } from './names.ts';
import { type Subject, subjects } from './reflection.ts';
import { currentHolders } from './staffing.ts';

/** Who belongs to what an evaluation is about, and was not heard in it. */
export interface MissingViews {
  evaluation: Evaluation;
  /** The names of partners and their people. */
  missing: string[];
  /** Our own people, who do not belong to a partner. */
  absent: RecordOf<'person'>[];
}

/** Whose view was not there in the last evaluation that counts, of each subject. */
export function missingViews(register: Register, today: Day): MissingViews[] {
  const wanted = new Map<Evaluation, Set<string>>();
  for (const subject of subjects(register, today)) {
    if (!subject.last) continue;
    const sides = wanted.get(subject.last) ?? new Set();
    for (const side of sidesOf(subject, register, today)) sides.add(side);
    wanted.set(subject.last, sides);
  }
  return [...wanted].flatMap(([evaluation, sides]) => {
    const heard = heardIn(evaluation, register);
    const missing = [...sides].filter(side => !heard.has(side));
    const ofOurs = missing.flatMap(side => ownPerson(side, register) ?? []);
    const own = new Set(ofOurs.map(keyOf));
    const names = missing.filter(side => !own.has(side)).map(side => nameOfKey(register, side));
    return missing.length > 0 ? [{ evaluation, missing: names, absent: ofOurs }] : [];
  });
}

/** The person of this key, when that is one of our own. */
function ownPerson(key: string, register: Register): RecordOf<'person'> | undefined {
  const { kind, id } = partsOf(key);
  const person = kind === 'person' ? register.get('person', id) : undefined;
  return person?.data.partner === undefined ? person : undefined;
}

/** Who belongs to a subject, as `partner/…` or `person/…`: those who took part when it was held. */
function sidesOf({ record, last }: Subject, register: Register, today: Day): string[] {
  const day = last?.data.held_on ?? today;
  if (record.kind === 'partner') return [`partner/${record.id}`];
  if (record.kind === 'role')
    return currentHolders(record, register, today).map(({ person }) => `person/${person.id}`);
  if (record.kind === 'initiative')
    return [
      ...activeOf(register, 'partner', today),
      ...activeOf(register, 'person', today).filter(({ data }) => data.partner === undefined),
    ]
      .filter(({ data }) => data.since === undefined || firstDay(data.since) <= day)
      .map(keyOf);
  return (record.data.parties ?? []).flatMap(({ partner, person, contact_person: contact }) => {
    // Who was forgotten is asked nothing any more.
    if (person) return person === somebodyId ? [] : [`person/${person}`];
    if (partner === initiativeId) return contact ? [`person/${contact}`] : [];
    return partner ? [`partner/${partner}`] : [];
  });
}

/** Who was there or gave a view, with the partners they belong to or are a contact of. */
function heardIn({ data }: Evaluation, register: Register): Set<string> {
  const views = data.views ?? [];
  const people = new Set([...(data.present ?? []), ...views.flatMap(({ person }) => person ?? [])]);
  const heard = new Set([
    ...[...people].map(id => `person/${id}`),
    ...views.flatMap(({ partner }) => (partner ? [`partner/${partner}`] : [])),
  ]);
  for (const id of people) {
    const partner = register.get('person', id)?.data.partner;
    if (partner) heard.add(`partner/${partner}`);
  }
  for (const { id, data: partner } of register.all('partner'))
    if (partner.contacts?.some(contact => people.has(contact))) heard.add(`partner/${id}`);
  return heard;
}
