import type { Problem } from '../model/record.ts';

// What one file may cost has a bound, whatever stands in it: what goes on for long is counted, not worked out.

/** Of one sort of mistake in one file so many are worked out; those after them are counted. */
export const mostKept = 100;

/** Adds a problem to those of a record. The last of its sort counts those for which there is no room. */
export function addProblem(problems: Problem[], problem: Problem): void {
  const last =
    problems.length < mostKept ? undefined : problems.findLast(({ type }) => type === problem.type);
  if (last) last.more = (last.more ?? 0) + 1;
  else problems.push(problem);
}

/** The first of these, of which the last counts the rest. */
export function kept<T extends { more?: number }>(all: readonly T[], most = mostKept): T[] {
  const first = all.slice(0, most);
  const last = first.at(-1);
  if (last === undefined || all.length <= most) return first;
  const more = all.slice(most - 1).reduce((sum, one) => sum + 1 + (one.more ?? 0), -1);
  return [...first.slice(0, -1), { ...last, more }];
}
