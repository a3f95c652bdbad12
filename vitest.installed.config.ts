import { defineConfig } from 'vitest/config';

/** The program as people get it: installed in several ways, on other versions of Node. These tests fetch packages. */
export default defineConfig({
  test: {
    include: ['tests/installed/*.installed.ts'],
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
});
