/** As long as the program waits at most for another git, or to see whether one that says nothing is done. */
const longest = 100;

/** Waits of the program are over at once meanwhile; what it gives up after a longer time stays so. */
export async function hurried<T>(work: () => Promise<T>): Promise<T> {
  const real = globalThis.setTimeout;
  const soon = (run: () => void, milliseconds = 0): NodeJS.Timeout =>
    real(run, milliseconds <= longest ? milliseconds / 50 : milliseconds);
  globalThis.setTimeout = Object.assign(soon, real);
  try {
    return await work();
  } finally {
    globalThis.setTimeout = real;
  }
}
