import { groupedBy } from '../../core/ground/groups.ts';
import { activeOf } from '../../core/meaning/activity.ts';
import type { Lines } from '../../core/meaning/lines.ts';
import { nameOf } from '../../core/meaning/names.ts';
import { currentHolders } from '../../core/meaning/staffing.ts';
import type { RecordOf } from '../../core/model/record.ts';
import { keyOf } from '../../core/model/record-key.ts';
import { contactsFileOf } from '../../core/register/contacts-file.ts';
import { cardOf } from '../../core/reporting/card.ts';
import { columnsOf, type ReportContext, type Section } from '../../core/reporting/report.ts';
import type { Texts } from './texts.ts';

type Person = RecordOf<'person'>;

/** Whom to call at which number, at our partners and among ourselves; which roles are ours only the core group hears. */
export function detailsSection(
  { register, today, audience }: ReportContext,
  texts: Texts,
  lines: Map<string, Lines>,
): Section {
  const isOurs = audience === 'core';
  const own = isOurs ? activeOf(register, 'person', today).filter(({ data }) => !data.partner) : [];
  const people = [...new Set([...peopleOf(lines), ...own])];
  const rolesOf = groupedBy(activeOf(register, 'role', today), role =>
    currentHolders(role, register, today).map(({ person }) => person.id),
  );
  const rows = people.flatMap(person => {
    const { phone = null, email = null, address = null } = person.data.contact_details ?? {};
    if (phone === null && email === null && address === null) return [];
    const partner = person.data.partner ? nameOf(register, 'partner', person.data.partner) : null;
    const roles = (rolesOf.get(person.id) ?? []).map(({ data }) => data.name);
    const row = { id: keyOf(person), person: person.data.name, partner, phone, email, address };
    return [isOurs ? { ...row, roles } : row];
  });
  const columns = columnsOf(
    texts.columns,
    'person',
    { key: 'partner', under: 'person' },
    ...(isOurs ? [{ key: 'roles', type: 'list', under: 'person' } as const] : []),
    'phone',
    'email',
    'address',
  );
  const empty = texts.details.empty(contactsFileOf(register.words));
  const details = people.flatMap(({ data }) => Object.values(data.contact_details ?? {}));
  const cards = own.map(person => cardOf(person, register));
  return { id: 'details', ...texts.details, columns, rows, empty, details, cards };
}

/** Everybody who stands in the lines, once each. */
export function peopleOf(lines: Map<string, Lines>): Person[] {
  const all = [...lines.values()].flatMap(({ first, second, ours }) => [
    ...(first ? [first] : []),
    ...second,
    ...ours,
  ]);
  return [...new Set(all)];
}
