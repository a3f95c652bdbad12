import { type Day, lastDay, type PartialDate } from '../ground/calendar.ts';
import { groupedBy } from '../ground/groups.ts';
import { byText } from '../ground/order.ts';
import { type FieldsOf, initiativeId } from '../model/kinds.ts';
import type { Step } from '../model/place.ts';
import type { RecordOf } from '../model/record.ts';
import type { Register } from '../register/register.ts';

export type Agreement = RecordOf<'agreement'>;
export type Party = NonNullable<FieldsOf['agreement']['parties']>[number];
export type AgreementStatus = NonNullable<FieldsOf['agreement']['status']>;

/** A day by which something of an agreement should be done. */
export interface DueDate {
  due: PartialDate;
  /** Where it stands in the agreement: its own, or that of a party. */
  path: readonly Step[];
}

/** An agreement without a status is open. */
export function statusOf({ data }: Agreement): AgreementStatus {
  return data.status ?? 'open';
}

/** The agreements that still hold, in the order of their paths. */
export function openAgreements(register: Register): Agreement[] {
  return register.all('agreement').filter(agreement => statusOf(agreement) === 'open');
}

/** The agreements in which partners give, or gave what they promised. */
export function openOrKept(register: Register): Agreement[] {
  return register.all('agreement').filter(agreement => ['open', 'kept'].includes(statusOf(agreement)));
}

/** Every due date of an agreement, its own first. */
export function dueDates({ data }: Agreement): DueDate[] {
  const own: DueDate[] = data.due ? [{ due: data.due, path: ['due'] }] : [];
  const ofParties = (data.parties ?? []).flatMap(({ due }, index): DueDate[] =>
    due ? [{ due, path: ['parties', index, 'due'] }] : [],
  );
  return [...own, ...ofParties];
}

/** The due dates of an open agreement whose last day lies before today, the earliest first; none when it is on time. */
export function passedDueDates(agreement: Agreement, today: Day): DueDate[] {
  if (statusOf(agreement) !== 'open') return [];
  return dueDates(agreement)
    .filter(({ due }) => lastDay(due) < today)
    .sort((a, b) => byText(lastDay(a.due), lastDay(b.due)));
}

/** Is it open, and has a due date passed, its own or that of a party? */
export function isOverdue(agreement: Agreement, today: Day): boolean {
  return passedDueDates(agreement, today).length > 0;
}

/**
 * The partner on whose side a party stands: the partner itself, or that of the person; the initiative for
 * itself and for its own people. Nothing when the party names nobody who is there.
 */
export function sideOf({ partner, person }: Party, register: Register): string | undefined {
  if (partner) return partner;
  const known = register.get('person', person);
  return known && (known.data.partner ?? initiativeId);
}

/** The agreements in which each partner (or the initiative) stands, by itself or through a person of it. */
export function agreementsBySide(
  agreements: Iterable<Agreement>,
  register: Register,
): Map<string, Agreement[]> {
  return groupedBy(
    agreements,
    ({ data }) => new Set((data.parties ?? []).flatMap(party => sideOf(party, register) ?? [])),
  );
}

/** The minutes in which each agreement stands, by the id of the agreement; the oldest first. */
export function minutesOfAgreements(register: Register): Map<string, RecordOf<'meeting'>[]> {
  const meetings = [...register.all('meeting')].sort((a, b) =>
    byText(a.data.held_on ?? '', b.data.held_on ?? ''),
  );
  const madeIn = groupedBy(register.all('agreement'), ({ data }) => [data.made_in]);
  const named = ({ id, data }: RecordOf<'meeting'>): Set<string> =>
    new Set([...(data.agreements ?? []), ...(madeIn.get(id) ?? []).map(agreement => agreement.id)]);
  return groupedBy(meetings, named);
}

/** Did every party say that it is right? */
export function isConfirmed({ data: { parties = [] } }: Agreement): boolean {
  return parties.length > 0 && parties.every(({ confirmed_on }) => confirmed_on !== undefined);
}

/** Does a party promise anything? */
export function gives({ delivers }: Party): boolean {
  return delivers.some(item => item !== '');
}
