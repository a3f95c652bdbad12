import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';
import { filesWith } from './tests/support/files-with.ts';
import { temporary } from './tests/support/temporary.ts';

/** Puts something else in the place of a module that others use as it is, and they would get to see it. */
const replacing = filesWith(/\bvi\.(?:do)?[mM]ock\(/);
if (replacing.length > 0) throw new Error(`See CONTRIBUTING.md: no vi.mock, in ${replacing.join(', ')}`);

/** What the processes of one run of tests share: how long each file took, and repositories that are ready. */
const ofThisRun = join(temporary(), `initiatief-tests-${process.pid}`);

/** What holds for every test. */
export const shared = {
  globalSetup: 'tests/support/in-all.ts',
  setupFiles: [
    'tests/support/same-cases.ts',
    'tests/support/started-elsewhere.ts',
    'tests/support/bounded.ts',
  ],
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // One more than there are processors: while git is at work, who started it waits.
  maxWorkers: availableParallelism() + 1,
  // The program keeps nothing between two runs, so files can share what they have loaded.
  isolate: false,
  // What is made for one test is thrown away soon: with room for it, and no less after a quiet moment, that takes less
  // time. What runs a few hundred times is not worth the best code that can be made of it: that took a quarter of all
  // in Node 20, and later ones know no such option.
  execArgv: [
    '--min-semi-space-size=64',
    '--max-semi-space-size=64',
    ...(process.versions.v8.startsWith('11.') ? ['--interrupt-budget=1500000'] : []),
  ],
  // What was read as TypeScript before, and is the same, need not be read again.
  experimental: { fsModuleCache: true },
  env: { TMPDIR: temporary(), SECONDS_PER_FILE: '45', OF_THIS_RUN: ofThisRun },
};

export default defineConfig({
  test: {
    ...shared,
    include: ['tests/**/*.test.ts'],
    exclude: configDefaults.exclude,
  },
});
