import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

/**
 * What all tests together may take of the processor here: more than one and a half times what they take on the slowest
 * machine we saw, where nothing else runs. Of programs that they start nothing is counted. Each file tells what it took
 * (bounded.ts).
 */
const most = 640;

/** Makes the folder that the processes of a run share, and fails the whole in the end when all took far more. */
export function setup(project: TestProject): () => void {
  const folder = project.config.env.OF_THIS_RUN as string;
  mkdirSync(folder, { recursive: true });
  return () => {
    const file = join(folder, 'seconds');
    const all = existsSync(file) ? readFileSync(file, 'utf8').split('\n').map(Number) : [];
    rmSync(folder, { recursive: true });
    const seconds = all.reduce((sum, one) => sum + one, 0);
    if (seconds <= most) return;
    // What is thrown here is told, and does not make it fail.
    process.exitCode = 1;
    throw new Error(
      `All tests took ${seconds.toFixed(0)} seconds of the processor, and ${most} is the most. See CONTRIBUTING.md for what makes a test quick.`,
    );
  };
}
