import { absenceSentence } from '../../core/meaning/absence-words.ts';
import { type Staffing, staffing } from '../../core/meaning/staffing.ts';
import { keyOf } from '../../core/model/record-key.ts';
import type { DependencyFigures } from '../../core/reporting/figures.ts';
import { columnsOf, type ReportContext, type Row, type Section } from '../../core/reporting/report.ts';
import { isIndispensable } from '../../core/reporting/urgency.ts';
import type { Texts } from './texts.ts';

/** More roles than this and it is no longer one page. */
const mostRoles = 12;

/** Who does what, and where somebody can still join: what can bring us to a halt first. */
export function rolesSection(
  { register, today, say }: ReportContext,
  texts: Texts,
  { absenceFactor, roles, staffed, onePitters }: DependencyFigures,
): Section {
  const { title, about, noneAlone, noRoles, next } = texts.roles;
  const absence = absenceSentence(absenceFactor, say.language);
  const all = staffing(register, today).toSorted((a, b) => weightOf(a) - weightOf(b));
  const rows = all.slice(0, mostRoles).map(one => rowOf(one, texts));
  return {
    id: 'roles',
    title,
    about: rows.length < all.length ? `${about} ${texts.firstOf(rows.length)}` : about,
    paragraphs: roles === 0 ? [] : [...(staffed > 0 && onePitters === 0 ? [noneAlone] : []), absence],
    form: 'places',
    columns: columnsOf(
      texts.columns,
      'role',
      { key: 'note', under: 'role' },
      { key: 'who', type: 'list' },
      'open',
    ),
    rows,
    empty: noRoles,
    next: onePitters > 0 ? next : undefined,
  };
}

/** What can bring us to a halt, what rests on one person, what nobody does, where somebody can join, and the rest. */
function weightOf({ role, isOnePitter, isVacant, isThin }: Staffing): number {
  if (isOnePitter) return isIndispensable(role) ? 0 : 1;
  if (isVacant) return 2;
  return isThin ? 3 : 4;
}

function rowOf({ role, holders, minimum, isVacant, isOnePitter, isThin }: Staffing, { roles }: Texts): Row {
  return {
    id: keyOf(role),
    role: role.data.name,
    note: role.data.critical ? roles.critical : null,
    who: holders.map(({ person }) => person.data.name),
    open: isVacant ? roles.vacant : isOnePitter ? roles.oneMore : isThin ? roles.rather(minimum) : null,
  };
}
