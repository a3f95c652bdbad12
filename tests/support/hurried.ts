/** As long as the program waits at most for another git, or to see whether one that says nothing is done. */
const longest = 100;
const real = globalThis.setTimeout;
let running = 0;

function soon(run: () => void, milliseconds = 0): NodeJS.Timeout {
  return real(run, milliseconds <= longest ? milliseconds / 50 : milliseconds);
}

/** Short waits of the program are over at once meanwhile; what it gives up after a longer time stays so. */
export async function hurried<T>(work: () => Promise<T>): Promise<T> {
  running += 1;
  globalThis.setTimeout = Object.assign(soon, real);
  try {
    return await work();
  } finally {
    running -= 1;
    if (running === 0) globalThis.setTimeout = real;
  }
}
