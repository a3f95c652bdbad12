import { activePerson } from '../../core/meaning/activity.ts';
import { reasonWords } from '../../core/meaning/candidate-words.ts';
import { reasonsOf } from '../../core/meaning/candidates.ts';
import type { Staffing } from '../../core/meaning/staffing.ts';
import type { WayOut } from '../../core/meaning/way-out.ts';
import { keyOf } from '../../core/model/record-key.ts';
import type { DependencyFigures } from '../../core/reporting/figures.ts';
import { columnsOf, type ReportContext, type Row, type Section } from '../../core/reporting/report.ts';
import type { Texts } from './texts.ts';

/** The figures about what rests on one person, with the cheapest way out. */
export interface OnePitterFigures extends DependencyFigures {
  wayOut: {
    /** How many times somebody stands beside others, and how many roles stay on one person. */
    size: number;
    left: number;
    exact: boolean;
    /** Who stands beside whom, by id; empty for others than the core group. */
    steps: readonly { role: string; person: string }[];
  };
}

/** The way out, and its figures. */
export function wayOutFigures({ steps, left, exact }: WayOut): OnePitterFigures['wayOut'] {
  return {
    size: steps.length,
    left: left.length,
    exact,
    steps: steps.map(({ role: { role }, person }) => ({ role: role.id, person: person.id })),
  };
}

/** Who could stand beside whom, with the reasons. Offered, never decided. */
export function wayOutSection(
  roles: readonly Staffing[],
  { register, today, say }: ReportContext,
  texts: Texts,
  { steps, exact }: OnePitterFigures['wayOut'],
): Section {
  const resting = roles.filter(one => one.isOnePitter);
  const rows = steps.flatMap((step): Row[] => {
    const one = resting.find(({ role }) => role.id === step.role);
    const person = activePerson(register, step.person, today);
    if (!one || !person) return [];
    return [
      {
        id: keyOf(one.role),
        role: one.role.data.name,
        beside: one.holders.map(({ person }) => person.data.name),
        personId: keyOf(person),
        person: person.data.name,
        reasons: reasonsOf(one.role, person, register, today).map(reason => reasonWords(reason, say)),
      },
    ];
  });
  const left = resting.filter(({ role }) => steps.every(step => step.role !== role.id));
  const { title, about, empty, next, ...said } = texts.wayOut;
  const names = left.map(({ role }) => role.data.name);
  return {
    id: 'way-out',
    title,
    about,
    empty,
    next,
    paragraphs:
      rows.length === 0 ? [] : [said.steps(rows.length, names, say.list), ...(exact ? [] : [said.notSure])],
    columns: columnsOf(texts.columns, 'role', { key: 'beside', type: 'list' }, 'person', {
      key: 'reasons',
      type: 'list',
    }),
    rows,
    coreOnly: true,
  };
}
