import loadHighs from 'highs';

interface Solved {
  chosen: ReadonlySet<number>;
  exact: boolean;
}

/**
 * Which crews have to leave, so that bundles of at least this weight have lost all of theirs, at the lowest
 * cost? `x` says that a crew leaves, `y` that a bundle is empty, which it only is when each of its crews left.
 * Nothing when no set was found in time.
 */
export async function smallestSet(
  costs: readonly number[],
  bundles: readonly { weight: number; crews: readonly number[] }[],
  needed: number,
  secondsAtMost: number,
): Promise<Solved | undefined> {
  const sum = (terms: readonly string[]): string => (terms.length === 0 ? '0 x0' : terms.join('\n + '));
  const program = [
    'Minimize',
    ` people: ${sum(costs.map((cost, index) => `${cost} x${index}`))}`,
    'Subject To',
    ` enough: ${sum(bundles.map(({ weight }, index) => `${weight} y${index}`))} >= ${needed}`,
    ...bundles.flatMap(({ crews }, index) => crews.map(crew => ` y${index} - x${crew} <= 0`)),
    'Bounds',
    ...bundles.map((_, index) => ` 0 <= y${index} <= 1`),
    'Binary',
    ...costs.map((_, index) => ` x${index}`),
    'End',
  ].join('\n');
  // The package gives its types as those of a CommonJS module, and it is loaded as an ES module.
  const load = loadHighs as unknown as typeof loadHighs.default;
  const highs = await load();
  const solution = highs.solve(program, {
    output_flag: false,
    time_limit: secondsAtMost,
    mip_rel_gap: 0,
    // Costs are whole numbers: what is nearer than this to the best is the best.
    mip_abs_gap: 0.99,
    random_seed: 1,
  });
  const columns = solution.Columns as Record<string, { Primal?: number }>;
  const chosen = new Set([...costs.keys()].filter(index => (columns[`x${index}`]?.Primal ?? 0) > 0.5));
  const isFeasible = bundles.reduce(
    (total, { weight, crews }) => total + (crews.every(crew => chosen.has(crew)) ? weight : 0),
    0,
  );
  return isFeasible >= needed ? { chosen, exact: solution.Status === 'Optimal' } : undefined;
}
