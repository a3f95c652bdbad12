import type { Day } from '../ground/calendar.ts';
import type { RecordOf } from '../model/record.ts';
import type { Register } from '../register/register.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { limitsOf } from './limits.ts';
import { loads } from './load.ts';
import { type Staffing, staffing } from './staffing.ts';
import type { Chosen, Need, Room, WayOutPuzzle } from './way-out-puzzle.ts';

/** Somebody who could stand beside those who hold a role, with the reasons. Offered, never decided. */
export interface Step extends Candidate {
  role: Staffing;
}

/** The cheapest way to leave no role on one person. */
export interface WayOut {
  /** In the order of the roles. */
  steps: Step[];
  /** The roles that stay on one person, or on nobody: too few are found for them who fit and have room. */
  left: RecordOf<'role'>[];
  /** False when the search took too long: then a better way may exist. */
  exact: boolean;
}

export interface WayOutOptions {
  /** After this, the best way that was found counts. */
  secondsAtMost?: number;
  /** Also where everybody's best role is free: for the tests. */
  alwaysSolve?: boolean;
  /** The ids of the roles that are meant, those with nobody too; without this all that rest on one person. */
  roles?: ReadonlySet<string>;
}

/** With more pairs of a role and a person, only the best of each role are looked at. */
const mostPairs = 20_000;
/** With more than this a search seldom comes to its end, so we do not wait for it. */
const manyPairs = 5000;

/**
 * The smallest number of times that somebody stands beside others, so that as few roles as can be stay on nobody (where
 * those are meant), and then on one person; of those ways the one that fits people best. Only candidates for the role count. Nobody gets more
 * roles than is fine, or more hours than they have, where that is known: of the hours of a role a fair share.
 */
export async function wayOut(
  register: Register,
  today: Day,
  { secondsAtMost, alwaysSolve = false, roles: meant }: WayOutOptions = {},
): Promise<WayOut> {
  const roles = staffing(register, today).filter(({ role, isOnePitter, isVacant }) =>
    meant ? meant.has(role.id) && (isOnePitter || isVacant) : isOnePitter,
  );
  const room = roomOf(register, today);
  const candidates = candidatesFor(roles, register, today, Number.POSITIVE_INFINITY);
  const offered = roles.map(({ role }) =>
    (candidates.get(role.id) ?? []).filter(({ person }) => hasRoom(room.get(person.id))),
  );
  const pairs = offered.reduce((sum, { length }) => sum + length, 0);
  const each = pairs > mostPairs ? Math.floor(mostPairs / roles.length) : pairs;
  const needs = roles.flatMap((one, index) =>
    needsOf(one, index, (offered[index] ?? []).slice(0, Math.max(1, each))),
  );
  const seconds = secondsAtMost ?? (pairs > manyPairs ? 0.1 : 2);
  const { chosen, exact } = await bestWay({ needs, room }, seconds, alwaysSolve);
  const isLeft = (index: number): boolean =>
    needs.some(({ role }, need) => role === index && chosen[need]?.length === 0);
  return {
    steps: needs.flatMap(({ role: index }, need) =>
      (chosen[need] ?? []).map(id => {
        const candidate = offered[index]?.find(({ person }) => person.id === id) as Candidate;
        return { ...candidate, role: roles[index] as Staffing };
      }),
    ),
    left: roles.filter((_, index) => isLeft(index)).map(({ role }) => role),
    exact: exact && pairs <= mostPairs,
  };
}

function roomOf(register: Register, today: Day): Map<string, Room> {
  const { roles_per_person: limit } = limitsOf(register);
  return new Map(
    [...loads(register, today)].map(([id, { person, roles, hours }]) => {
      const { hours_per_week: has } = person.data;
      return [id, { roles: limit - roles.length, hours: has === undefined ? undefined : has - hours }];
    }),
  );
}

function hasRoom(room: Room | undefined): boolean {
  return room !== undefined && room.roles > 0 && (room.hours === undefined || room.hours > 0);
}

function needsOf(
  { role, holders, isVacant, minimum, neededTogether }: Staffing,
  index: number,
  candidates: readonly Candidate[],
): Need[] {
  const together = neededTogether + 1;
  const need = {
    role: index,
    isVacant: false,
    hours: (role.data.hours_per_week ?? 0) / together,
    options: candidates.map(({ person, fit }) => ({ person: person.id, fit })),
  };
  if (!isVacant) return [{ ...need, people: together - holders.length }];
  const held = { ...need, isVacant, people: neededTogether };
  // What may rest on one person needs nobody beside them.
  return minimum === 1 ? [held] : [held, { ...need, people: 1 }];
}

async function bestWay(
  puzzle: WayOutPuzzle,
  secondsAtMost: number,
  alwaysSolve: boolean,
): Promise<{ chosen: Chosen; exact: boolean }> {
  const wishes: string[][] = [];
  for (const [index, { role, people, options }] of puzzle.needs.entries()) {
    const before = puzzle.needs[index - 1]?.role === role ? (wishes[index - 1] as string[]) : [];
    const others = options.map(({ person }) => person).filter(person => !before.includes(person));
    wishes.push(others.length < people ? [] : others.slice(0, people));
  }
  // Where all can do what fits them best, nothing is better.
  if (!alwaysSolve && isPossible(puzzle, wishes)) return { chosen: wishes, exact: true };
  const { solveWayOut } = await import('./way-out-solver.ts');
  const solved = await solveWayOut(puzzle, secondsAtMost);
  const start = inTurn(puzzle);
  if (solved && isPossible(puzzle, solved.chosen) && isAtLeast(puzzle, solved.chosen, start)) return solved;
  return { chosen: start, exact: false };
}

/** One need after the other with who fits best and still has room: only used where the search took too long. */
function inTurn({ needs, room }: WayOutPuzzle): Chosen {
  const left = new Map([...room].map(([person, own]) => [person, { ...own }]));
  const chosen: string[][] = [];
  for (const [index, { role, people, hours, options }] of needs.entries()) {
    const before = needs[index - 1]?.role === role ? chosen[index - 1] : undefined;
    const able = options
      .filter(({ person }) => !before?.includes(person))
      .map(({ person }) => ({ person, own: left.get(person) as Room }))
      .filter(({ own }) => own.roles > 0 && (own.hours === undefined || hours <= own.hours))
      .slice(0, people);
    const isMet = able.length === people && before?.length !== 0;
    chosen.push(isMet ? able.map(({ person }) => person) : []);
    for (const { own } of isMet ? able : []) {
      own.roles -= 1;
      if (own.hours !== undefined) own.hours -= hours;
    }
  }
  return chosen;
}

/** Does everybody have room for all of this, and does each need get everybody it takes, or nobody? */
function isPossible({ needs, room }: WayOutPuzzle, chosen: Chosen): boolean {
  const used = new Map<string, { roles: number; hours: number }>();
  for (const [index, { role, people, hours }] of needs.entries()) {
    const mine = chosen[index] ?? [];
    const before = needs[index - 1]?.role === role ? chosen[index - 1] : undefined;
    if (mine.length !== 0 && (mine.length !== people || before?.length === 0)) return false;
    for (const person of mine) {
      const before = used.get(person) ?? { roles: 0, hours: 0 };
      used.set(person, { roles: before.roles + 1, hours: before.hours + hours });
    }
  }
  return [...used].every(([person, { roles, hours }]) => {
    const own = room.get(person) as Room;
    // Thirds of hours do not add up to the last digit.
    return roles <= own.roles && (own.hours === undefined || hours <= own.hours + 1e-6);
  });
}

/** Does the first leave as few roles on one person as the second, with as few steps, that fit as well? */
function isAtLeast(puzzle: WayOutPuzzle, a: Chosen, b: Chosen): boolean {
  const [first, second] = [a, b].map(chosen => [
    chosen.filter(({ length }, need) => length > 0 && puzzle.needs[need]?.isVacant).length,
    chosen.filter(({ length }) => length > 0).length,
    -chosen.flat().length,
    fitOf(puzzle, chosen),
  ]) as [number[], number[]];
  const at = first.findIndex((value, index) => value !== second[index]);
  return at < 0 || (first[at] as number) > (second[at] as number);
}

function fitOf({ needs }: WayOutPuzzle, chosen: Chosen): number {
  const fits = needs.flatMap(({ options }, index) =>
    options.filter(({ person }) => chosen[index]?.includes(person)).map(({ fit }) => fit),
  );
  return fits.reduce((sum, fit) => sum + fit, 0);
}
