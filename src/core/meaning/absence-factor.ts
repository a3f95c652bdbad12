import { addTo, groupedBy } from '../ground/groups.ts';
import type { AbsencePuzzle, Bundle, Crew } from './absence-puzzle.ts';
import { smallestByTable } from './absence-table.ts';
import type { Staffing } from './staffing.ts';

/** The smallest number of people whose leaving leaves half of the roles with nobody. */
export interface AbsenceFactor {
  /** 0 when no role is held by anybody. */
  size: number;
  /** The ids of one such set of people; there can be others of the same size. */
  people: string[];
  /** How many roles these people leave empty. */
  emptied: number;
  /** The active roles that somebody holds today. */
  staffed: number;
  /** False when the search took too long: then a smaller set may exist. */
  exact: boolean;
}

export interface AbsenceOptions {
  /** After this, the best set that was found counts. */
  secondsAtMost?: number;
  /** Also where a table is enough: for the tests. */
  alwaysSolve?: boolean;
}

/** More work than this in a table, and the solver is quicker: what hangs together closely is hard to take apart. */
const mostInTable = 200_000;
/** With more crews than this a search seldom comes to its end, so we do not wait for it. */
const manyCrews = 400;

/**
 * The smallest set of people whose leaving leaves at least half of the staffed roles with nobody. Exact: by a table
 * where roles hang together loosely, else by integer programming. The solver is loaded when it is needed.
 */
export async function absenceFactor(
  staffing: readonly Staffing[],
  options: AbsenceOptions = {},
): Promise<AbsenceFactor> {
  const roles = staffing
    .map(({ holders }) => holders.map(({ person }) => person.id))
    .filter(ids => ids.length);
  const puzzle = puzzleOf(roles);
  const { chosen, exact } = await smallestSet(puzzle, options);
  const people = [...chosen].flatMap(index => puzzle.crews[index]?.people ?? []).sort();
  return { size: people.length, people, emptied: emptiedBy(puzzle, chosen), staffed: roles.length, exact };
}

async function smallestSet(
  puzzle: AbsencePuzzle,
  { secondsAtMost = puzzle.crews.length > manyCrews ? 0.5 : 2, alwaysSolve = false }: AbsenceOptions,
): Promise<{ chosen: ReadonlySet<number>; exact: boolean }> {
  const fromTable = alwaysSolve ? undefined : smallestByTable(puzzle, mostInTable);
  if (fromTable) return { chosen: fromTable, exact: true };
  const { solveAbsence } = await import('./absence-solver.ts');
  const solved = await solveAbsence(puzzle, secondsAtMost);
  const found = solved && withoutIdle(puzzle, solved.chosen);
  if (found && solved.exact) return { chosen: found, exact: true };
  const start = withoutIdle(puzzle, cheapestFirst(puzzle));
  const isBetter = found !== undefined && sizeOf(puzzle, found) <= sizeOf(puzzle, start);
  return { chosen: isBetter ? found : start, exact: false };
}

/** Takes together what cannot differ: people with the same roles, roles with the same people. */
function puzzleOf(roles: readonly (readonly string[])[]): AbsencePuzzle {
  const rolesOf = new Map<string, number[]>();
  for (const [index, people] of roles.entries()) for (const id of people) addTo(rolesOf, id, index);
  const crewByRoles = groupedBy([...rolesOf.keys()].sort(), id => [String(rolesOf.get(id))]);
  const crews: Crew[] = [...crewByRoles.values()].map(people => ({ people, bundles: [] }));
  const crewOf = new Map(crews.flatMap(({ people }, index) => people.map(id => [id, index] as const)));
  const bundles = new Map<string, Bundle>();
  for (const people of roles) {
    const held = [...new Set(people.map(id => crewOf.get(id) as number))].sort((a, b) => a - b);
    const known = bundles.get(String(held));
    if (known) known.weight++;
    else bundles.set(String(held), { weight: 1, crews: held });
  }
  for (const [index, bundle] of [...bundles.values()].entries())
    for (const crew of bundle.crews) crews[crew]?.bundles.push(index);
  return { bundles: [...bundles.values()], crews, needed: Math.ceil(roles.length / 2) };
}

/** A set that is enough, and only used where the search took too long: what takes the fewest people, role by role. */
function cheapestFirst({ bundles, crews, needed }: AbsencePuzzle): Set<number> {
  const sizes = crews.map(({ people }) => people.length);
  const costs = bundles.map(bundle => bundle.crews.reduce((sum, crew) => sum + (sizes[crew] as number), 0));
  const chosen = new Set<number>();
  const open = new Set(bundles.keys());
  for (let emptied = 0; emptied < needed; ) {
    let best = -1;
    let lowest = Number.POSITIVE_INFINITY;
    for (const index of open) {
      const cost = (costs[index] as number) / (bundles[index] as Bundle).weight;
      if (cost < lowest) [best, lowest] = [index, cost];
    }
    const bundle = bundles[best] as Bundle;
    for (const crew of bundle.crews.filter(one => !chosen.has(one))) {
      chosen.add(crew);
      for (const index of crews[crew]?.bundles ?? [])
        costs[index] = (costs[index] as number) - (sizes[crew] as number);
    }
    emptied += bundle.weight;
    open.delete(best);
  }
  return chosen;
}

function sizeOf({ crews }: AbsencePuzzle, set: ReadonlySet<number>): number {
  return [...set].reduce((sum, index) => sum + (crews[index]?.people.length ?? 0), 0);
}

/** The set without those whose staying would still leave enough roles empty. */
function withoutIdle(puzzle: AbsencePuzzle, set: ReadonlySet<number>): Set<number> {
  const kept = new Set(set);
  let emptied = emptiedBy(puzzle, kept);
  for (const index of set) {
    const own = puzzle.crews[index]?.bundles.map(bundle => puzzle.bundles[bundle] as Bundle) ?? [];
    const lost = emptiedBy({ bundles: own }, kept);
    if (emptied - lost < puzzle.needed) continue;
    kept.delete(index);
    emptied -= lost;
  }
  return kept;
}

function emptiedBy({ bundles }: Pick<AbsencePuzzle, 'bundles'>, set: ReadonlySet<number>): number {
  return bundles
    .filter(({ crews }) => crews.every(crew => set.has(crew)))
    .reduce((sum, { weight }) => sum + weight, 0);
}
