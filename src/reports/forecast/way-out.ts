import type { Day } from '../../core/ground/calendar.ts';
import type { Forecast } from '../../core/meaning/forecast.ts';
import { type Staffing, staffing } from '../../core/meaning/staffing.ts';
import { keyOf } from '../../core/model/record-key.ts';
import { columnsOf, type ReportContext, type Section } from '../../core/reporting/report.ts';
import { type WayOutFigures, wayOutRows } from '../../core/reporting/way-out.ts';
import type { Texts } from './texts.ts';

/** The ids of the roles that come to rest on one person or on nobody. */
export function restingRoles({ days }: Forecast): Set<string> {
  const all = days.flatMap(({ losses: { emptied, onOnePerson } }) => [...emptied, ...onOnePerson]);
  return new Set(all.map(({ role }) => role.id));
}

/** Who could join before the day on which a role comes to rest on one person or on nobody. */
export function wayOutSection(
  ahead: Forecast,
  { say }: ReportContext,
  texts: Texts,
  wayOut: WayOutFigures | null,
): Section[] {
  const { register, day } = ahead.afterwards;
  const resting = restingRoles(ahead);
  const roles = staffing(register, day).filter(
    one => resting.has(one.role.id) && (one.isVacant || one.isOnePitter),
  );
  if (!wayOut || roles.length === 0) return [];
  const rows = wayOutRows(roles, wayOut, { register, today: day, say }).map(row => ({
    ...row,
    before: firstDayOf(row.id, ahead),
  }));
  const left = roles.filter(
    ({ role, holders, minimum, neededTogether }) =>
      holders.length + rows.filter(({ id }) => id === keyOf(role)).length <
      (minimum === 1 ? neededTogether : neededTogether + 1),
  );
  const { title, about, empty, next, ...said } = texts.wayOut;
  const names = say.list(left.map(({ role }) => role.data.name));
  return [
    {
      id: 'way-out',
      title,
      about,
      empty,
      next,
      paragraphs:
        rows.length === 0
          ? []
          : [left.length > 0 ? said.left(names) : said.enough, ...(wayOut.exact ? [] : [said.notSure])],
      columns: columnsOf(
        texts.columns,
        { key: 'before', type: 'date' },
        'role',
        { key: 'beside', type: 'list' },
        'person',
        { key: 'reasons', type: 'list' },
      ),
      rows,
      coreOnly: true,
    },
  ];
}

/** The first day on which a role comes to rest on one person or on nobody. */
function firstDayOf(key: string, { days }: Forecast): Day | null {
  const isTold = ({ role }: Staffing): boolean => keyOf(role) === key;
  const found = days.find(({ losses }) => [...losses.emptied, ...losses.onOnePerson].some(isTold));
  return found?.day ?? null;
}
