import { defineConfig } from 'vitest/config';
import { shared } from './vitest.config.ts';

/** Pages as people get them: in a real browser, of which one runs for all of these tests. */
export default defineConfig({
  test: {
    ...shared,
    include: ['tests/browser/*.browser.ts'],
    globalSetup: [shared.globalSetup, 'tests/support/one-browser.ts'],
    testTimeout: 120_000,
  },
});
