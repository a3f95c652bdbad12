import fc from 'fast-check';
import { it } from 'vitest';
import { property } from './fuzz/holds.ts';

// `npm run fuzz` tries many more.
it('whatever lies in a repository: check ends, and every place it names exists', async () => {
  await fc.assert(property(), { numRuns: 200 });
});
