import type { AbsencePuzzle } from './absence-puzzle.ts';
import { loadSolver } from './solver.ts';

interface Solved {
  chosen: ReadonlySet<number>;
  exact: boolean;
}

/**
 * Which crews have to leave, so that bundles of at least the weight that is needed have lost all of theirs, with the
 * fewest people? `x` says that a crew leaves, `y` that a bundle is empty, which it only is when each of its crews
 * left; a bundle of one crew is empty when that leaves. Nothing when no set was found in time.
 */
export async function solveAbsence(
  { crews, bundles, needed }: AbsencePuzzle,
  secondsAtMost: number,
): Promise<Solved | undefined> {
  const sum = (terms: readonly string[]): string => (terms.length === 0 ? '0 x0' : terms.join('\n + '));
  const shared = bundles.flatMap((bundle, index) => (bundle.crews.length > 1 ? [{ ...bundle, index }] : []));
  const variable = (held: readonly number[], index: number): string =>
    held.length > 1 ? `y${index}` : `x${held[0]}`;
  const program = [
    'Minimize',
    ` people: ${sum(crews.map(({ people }, index) => `${people.length} x${index}`))}`,
    'Subject To',
    ` enough: ${sum(bundles.map(({ weight, crews: held }, index) => `${weight} ${variable(held, index)}`))} >= ${needed}`,
    ...shared.flatMap(({ crews: held, index }) => held.map(crew => ` y${index} - x${crew} <= 0`)),
    'Bounds',
    ...shared.map(({ index }) => ` 0 <= y${index} <= 1`),
    'Binary',
    ...crews.map((_, index) => ` x${index}`),
    'End',
  ];
  const solve = await loadSolver();
  const { isChosen, isOptimal } = solve(program, secondsAtMost);
  const chosen = new Set([...crews.keys()].filter(index => isChosen(`x${index}`)));
  const isFeasible = bundles.reduce(
    (total, { weight, crews: held }) => total + (held.every(crew => chosen.has(crew)) ? weight : 0),
    0,
  );
  return isFeasible >= needed ? { chosen, exact: isOptimal } : undefined;
}
