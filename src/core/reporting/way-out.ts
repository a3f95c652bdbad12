import type { Day } from '../ground/calendar.ts';
import { activePerson } from '../meaning/activity.ts';
import { reasonWords } from '../meaning/candidate-words.ts';
import { reasonsOf } from '../meaning/candidates.ts';
import type { Staffing } from '../meaning/staffing.ts';
import type { WayOut } from '../meaning/way-out.ts';
import { keyOf } from '../model/record-key.ts';
import type { Register } from '../register/register.ts';
import type { Say } from '../words/say.ts';

/** The cheapest way out, in figures. */
export interface WayOutFigures {
  /** How many times somebody stands beside others, and how many roles are left for which too few are found. */
  size: number;
  left: number;
  exact: boolean;
  /** Who stands beside whom, by id; empty for others than the core group. */
  steps: readonly { role: string; person: string }[];
}

/** The cheapest way out, in figures. */
export function wayOutFigures({ steps, left, exact }: WayOut): WayOutFigures {
  return {
    size: steps.length,
    left: left.length,
    exact,
    steps: steps.map(({ role: { role }, person }) => ({ role: role.id, person: person.id })),
  };
}

/** The same without who it is. */
export function withoutSteps(figures: WayOutFigures): WayOutFigures {
  return { ...figures, steps: [] };
}

/** One row for each step: who could stand beside whom in which of these roles, with the reasons. */
export function wayOutRows(
  roles: readonly Staffing[],
  { steps }: WayOutFigures,
  { register, today, say }: { register: Register; today: Day; say: Say },
): { id: string; role: string; beside: string[]; personId: string; person: string; reasons: string[] }[] {
  return steps.flatMap(step => {
    const one = roles.find(({ role }) => role.id === step.role);
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
}
