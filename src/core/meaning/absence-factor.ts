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

/** Roles that the same people hold, and so fall empty together. */
interface Bundle {
  weight: number;
  /** The crews that hold them. */
  crews: number[];
}

/** People who hold the same roles. Only the leaving of all of them makes a difference. */
interface Crew {
  people: string[];
  bundles: number[];
}

interface Puzzle {
  bundles: Bundle[];
  crews: Crew[];
  /** How many roles have to fall empty. */
  needed: number;
}

export interface AbsenceOptions {
  /** After this, the best set that was found counts. */
  secondsAtMost?: number;
  /** Up to this many groups of people with the same roles every set is tried. */
  tryUpTo?: number;
}

/** Up to this many crews every set is tried, which is faster than starting the solver. */
const fewCrews = 16;

/**
 * The smallest set of people whose leaving leaves at least half of the staffed roles with nobody. Exact: small
 * groups by trying every set, others by integer programming. The solver is loaded when it is needed.
 */
export async function absenceFactor(
  staffing: readonly Staffing[],
  { secondsAtMost = 2, tryUpTo = fewCrews }: AbsenceOptions = {},
): Promise<AbsenceFactor> {
  const roles = staffing
    .map(({ holders }) => holders.map(({ person }) => person.id))
    .filter(ids => ids.length);
  const puzzle = puzzleOf(roles);
  let chosen: ReadonlySet<number>;
  let exact = true;
  if (roles.length === 0) chosen = new Set();
  else if (puzzle.crews.length <= tryUpTo) chosen = tryEverySet(puzzle);
  else {
    const { smallestSet } = await import('./absence-solver.ts');
    const solved = await smallestSet(
      puzzle.crews.map(crew => crew.people.length),
      puzzle.bundles,
      puzzle.needed,
      secondsAtMost,
    );
    const start = withoutIdle(puzzle, cheapestFirst(puzzle));
    const found = solved && withoutIdle(puzzle, solved.chosen);
    chosen = found && sizeOf(puzzle, found) <= sizeOf(puzzle, start) ? found : start;
    exact = solved?.exact ?? false;
  }
  const people = [...chosen].flatMap(index => puzzle.crews[index]?.people ?? []).sort();
  return { size: people.length, people, emptied: emptiedBy(puzzle, chosen), staffed: roles.length, exact };
}

/** Takes together what cannot differ: people with the same roles, roles with the same people. */
function puzzleOf(roles: readonly (readonly string[])[]): Puzzle {
  const rolesOf = new Map<string, number[]>();
  for (const [index, people] of roles.entries())
    for (const id of people) rolesOf.set(id, [...(rolesOf.get(id) ?? []), index]);
  const crewByRoles = new Map<string, string[]>();
  for (const id of [...rolesOf.keys()].sort()) {
    const key = String(rolesOf.get(id));
    crewByRoles.set(key, [...(crewByRoles.get(key) ?? []), id]);
  }
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

/** Every set of crews, each as a number whose bits say who is in; the smallest wins, then what empties most. */
function tryEverySet({ bundles, crews, needed }: Puzzle): Set<number> {
  const masks = bundles.map(({ crews: held }) => held.reduce((mask, crew) => mask | (1 << crew), 0));
  const best = { set: (1 << crews.length) - 1, people: Number.POSITIVE_INFINITY, emptied: 0 };
  for (let set = 1; set < 1 << crews.length; set++) {
    let people = 0;
    for (const [index, crew] of crews.entries()) if (set & (1 << index)) people += crew.people.length;
    if (people > best.people) continue;
    let emptied = 0;
    for (const [index, mask] of masks.entries())
      if ((set & mask) === mask) emptied += bundles[index]?.weight ?? 0;
    if (emptied < needed || (people === best.people && emptied <= best.emptied)) continue;
    Object.assign(best, { set, people, emptied });
  }
  return new Set([...crews.keys()].filter(index => best.set & (1 << index)));
}

/** A set that is enough, and only used where the search took too long: what takes the fewest people, role by role. */
function cheapestFirst({ bundles, crews, needed }: Puzzle): Set<number> {
  const chosen = new Set<number>();
  const open = new Set(bundles);
  let emptied = 0;
  while (emptied < needed) {
    let best: Bundle | undefined;
    let lowest = Number.POSITIVE_INFINITY;
    for (const bundle of open) {
      const cost = bundle.crews.reduce(
        (sum, crew) => sum + (chosen.has(crew) ? 0 : (crews[crew]?.people.length ?? 0)),
        0,
      );
      if (cost / bundle.weight < lowest) [best, lowest] = [bundle, cost / bundle.weight];
    }
    if (!best) break;
    for (const crew of best.crews) chosen.add(crew);
    emptied += best.weight;
    open.delete(best);
  }
  return chosen;
}

function sizeOf({ crews }: Puzzle, set: ReadonlySet<number>): number {
  return [...set].reduce((sum, index) => sum + (crews[index]?.people.length ?? 0), 0);
}

/** The set without those whose staying would still leave enough roles empty. */
function withoutIdle(puzzle: Puzzle, set: ReadonlySet<number>): Set<number> {
  const kept = new Set(set);
  for (const index of set) {
    kept.delete(index);
    if (emptiedBy(puzzle, kept) < puzzle.needed) kept.add(index);
  }
  return kept;
}

function emptiedBy({ bundles }: Puzzle, set: ReadonlySet<number>): number {
  return bundles
    .filter(({ crews }) => crews.every(crew => set.has(crew)))
    .reduce((sum, { weight }) => sum + weight, 0);
}
