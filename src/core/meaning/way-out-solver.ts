import { groupedBy } from '../ground/groups.ts';
import { loadSolver } from './solver.ts';
import type { Chosen, WayOutPuzzle } from './way-out-puzzle.ts';

/** A pair of a need and a person, and the name of the variable that says it is taken. */
interface Pair {
  need: number;
  person: string;
  fit: number;
  x: string;
}

/**
 * Who stands beside whom: first as few roles with nobody as can be, then as many needs met, then in as few steps, then as fitting. `x` says
 * that a person stands beside a need, `z` that the need is met, which it is by exactly the people it takes.
 * Each aim is solved with what was reached before held fast. Nothing when no way was found in time.
 */
export async function solveWayOut(
  { needs, room }: WayOutPuzzle,
  secondsAtMost: number,
): Promise<{ chosen: Chosen; exact: boolean } | undefined> {
  const pairs = needs.flatMap(({ options }, need) =>
    options.map(({ person, fit }, index): Pair => ({ need, person, fit, x: `x${need}_${index}` })),
  );
  if (pairs.length === 0) return { chosen: needs.map(() => []), exact: true };
  const ofNeed = groupedBy(pairs, ({ need }) => [need]);
  const ofPerson = groupedBy(pairs, ({ person }) => [person]);
  const constraints = [
    ...[...ofNeed].map(([need, all]) => `${sum(all)} - ${needs[need]?.people} z${need} = 0`),
    ...[...ofPerson].flatMap(([person, all]) => {
      const { roles = 0, hours } = room.get(person) ?? {};
      const costly = all.filter(({ need }) => (needs[need]?.hours ?? 0) > 0);
      return [
        `${sum(all)} <= ${roles}`,
        ...(hours === undefined || costly.length === 0
          ? []
          : [`${sum(costly, ({ need }) => needs[need]?.hours ?? 0)} <= ${hours}`]),
      ];
    }),
  ];
  constraints.push(...inOneRole(needs, pairs, ofNeed));
  const vacant = [...ofNeed.keys()].filter(need => needs[need]?.isVacant);
  const met = [...ofNeed.keys()].map(need => `z${need}`).join('\n + ');
  const names = [...pairs.map(({ x }) => x), ...[...ofNeed.keys()].map(need => `z${need}`)];

  const solve = await loadSolver();
  let exact = true;
  let taken: Pair[] | undefined;
  const aims = [
    ...(vacant.length > 0
      ? [{ sense: 'Maximize', goal: vacant.map(need => `z${need}`).join('\n + '), atLeast: '>=' }]
      : []),
    { sense: 'Maximize', goal: met, atLeast: '>=' },
    // Where all needs take as many people, there are as many steps whichever are met.
    ...(new Set(needs.map(({ people }) => people)).size > 1
      ? [{ sense: 'Minimize', goal: sum(pairs), atLeast: '<=' }]
      : []),
    { sense: 'Maximize', goal: sum(pairs, ({ fit }) => fit), atLeast: '>=' },
  ];
  for (const { sense, goal, atLeast } of aims) {
    const lines = constraints.map((constraint, index) => ` c${index}: ${constraint}`);
    const program = [
      sense,
      ` aim: ${goal}`,
      'Subject To',
      ...lines,
      'Binary',
      ` ${names.join('\n ')}`,
      'End',
    ];
    const { isChosen, isOptimal, objective } = solve(program, secondsAtMost / aims.length);
    const found = pairs.filter(({ x }) => isChosen(x));
    exact &&= isOptimal;
    if (!exact && found.length === 0) break;
    taken = found;
    if (!exact) break;
    constraints.push(`${goal} ${atLeast} ${Math.round(objective)}`);
  }
  if (!taken) return undefined;
  const chosen = needs.map((_, need) => taken.filter(pair => pair.need === need).map(({ person }) => person));
  return { chosen, exact };
}

/** Of two needs of one role the first is met before the second, and by others. */
function inOneRole(
  needs: WayOutPuzzle['needs'],
  pairs: readonly Pair[],
  ofNeed: ReadonlyMap<number, readonly Pair[]>,
): string[] {
  const ofRole = groupedBy(needs.keys(), need => [needs[need]?.role]);
  return [...ofRole.values()].flatMap(([first, second]) => {
    if (first === undefined || second === undefined || !ofNeed.has(second)) return [];
    const both = groupedBy(
      pairs.filter(({ need }) => need === first || need === second),
      ({ person }) => [person],
    );
    return [
      ...[...both.values()].filter(({ length }) => length > 1).map(all => `${sum(all)} <= 1`),
      ofNeed.has(first) ? `z${second} - z${first} <= 0` : `z${second} <= 0`,
    ];
  });
}

function sum(pairs: readonly Pair[], weight: (pair: Pair) => number = () => 1): string {
  return pairs.map(pair => `${weight(pair)} ${pair.x}`).join('\n + ');
}
