import { defineConfig } from 'vitest/config';
import { shared } from './vitest.config.ts';

/** What has to start whole programs, many times: the compiler and npm, hooks of git, and what is killed half-way. */
export default defineConfig({
  test: { ...shared, include: ['tests/system/*.system.ts'], testTimeout: 120_000 },
});
