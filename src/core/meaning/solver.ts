import loadHighs from 'highs';

/** What came of solving a program: which of its variables are one, and how good that is. */
export interface Solution {
  isChosen(variable: string): boolean;
  objective: number;
  /** False where the time was up before it was sure that nothing is better. */
  isOptimal: boolean;
}

// The package gives its types as those of a CommonJS module, and it is loaded as an ES module.
const load = loadHighs as unknown as typeof loadHighs.default;
/** To make the program ready takes longer than most of what it is asked. */
let loaded: ReturnType<typeof load> | undefined;

/**
 * Loads the solver of integer programs. A program is text in the LP format of CPLEX, with whole numbers as its aim;
 * each gets so many seconds.
 */
export async function loadSolver(): Promise<(program: readonly string[], secondsAtMost: number) => Solution> {
  loaded ??= load();
  const highs = await loaded;
  return (program, secondsAtMost) => {
    const { Columns, ObjectiveValue, Status } = solved(highs, program, secondsAtMost);
    const columns = Columns as Record<string, { Primal?: number }>;
    return {
      isChosen: variable => (columns[variable]?.Primal ?? 0) > 0.5,
      objective: ObjectiveValue,
      isOptimal: Status === 'Optimal',
    };
  };
}

function solved(highs: Awaited<ReturnType<typeof load>>, program: readonly string[], secondsAtMost: number) {
  try {
    return highs.solve(program.join('\n'), {
      output_flag: false,
      time_limit: secondsAtMost,
      mip_rel_gap: 0,
      // What is counted are whole numbers: what is nearer than this to the best is the best.
      mip_abs_gap: 0.99,
      random_seed: 1,
    });
  } catch (error) {
    // What broke half-way is not to be asked again.
    loaded = undefined;
    throw error;
  }
}
