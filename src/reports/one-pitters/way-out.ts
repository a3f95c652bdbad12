import type { Staffing } from '../../core/meaning/staffing.ts';
import type { DependencyFigures } from '../../core/reporting/figures.ts';
import { columnsOf, type ReportContext, type Section } from '../../core/reporting/report.ts';
import { type WayOutFigures, wayOutRows } from '../../core/reporting/way-out.ts';
import type { Texts } from './texts.ts';

/** The figures about what rests on one person, with the cheapest way out. */
export interface OnePitterFigures extends DependencyFigures {
  wayOut: WayOutFigures;
}

/** Who could stand beside whom, with the reasons. Offered, never decided. */
export function wayOutSection(
  roles: readonly Staffing[],
  context: ReportContext,
  texts: Texts,
  figures: WayOutFigures,
): Section {
  const resting = roles.filter(one => one.isOnePitter);
  const rows = wayOutRows(resting, figures, context);
  const left = resting.filter(({ role }) => figures.steps.every(step => step.role !== role.id));
  const { title, about, empty, next, ...said } = texts.wayOut;
  const names = left.map(({ role }) => role.data.name);
  return {
    id: 'way-out',
    title,
    about,
    empty,
    next,
    paragraphs:
      rows.length === 0
        ? []
        : [said.steps(rows.length, names, context.say.list), ...(figures.exact ? [] : [said.notSure])],
    columns: columnsOf(texts.columns, 'role', { key: 'beside', type: 'list' }, 'person', {
      key: 'reasons',
      type: 'list',
    }),
    rows,
    coreOnly: true,
  };
}
