import { configDefaults, defineConfig } from 'vitest/config';
import { filesWith } from './tests/support/files-with.ts';
import { temporary } from './tests/support/temporary.ts';

/** What holds for every test. */
export const shared = {
  setupFiles: [
    'tests/support/same-cases.ts',
    'tests/support/started-elsewhere.ts',
    'tests/support/bounded.ts',
  ],
  testTimeout: 60_000,
  hookTimeout: 120_000,
  maxWorkers: '100%',
  env: { TMPDIR: temporary(), SECONDS_PER_FILE: '90' },
};

/** Puts something else in the place of a module that others use as it is. */
const alone = filesWith(/\bvi\.mock\(/);

export default defineConfig({
  test: {
    ...shared,
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...alone],
          // The program keeps nothing between two runs, so files can share what they have loaded.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
