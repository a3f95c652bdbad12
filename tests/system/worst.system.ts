import { describe, expect, it } from 'vitest';
import { judgeWorst, most } from '../fuzz/judged.ts';
import { worst } from '../fuzz/worst.ts';

describe('the largest record that is accepted', () => {
  // `npm run fuzz` tries them all; here the time may be longer, since other tests run beside it.
  const names = [...worst.keys()].filter((name, index) => index % 23 === 7 || name === 'file: hyphens only');
  it.each(names)(
    'is judged in little time and memory, filled with %s',
    name => {
      const { wrong, seconds, megabytes } = judgeWorst(name);
      expect(wrong).toBeUndefined();
      expect(seconds).toBeLessThan(2 * most.seconds);
      expect(megabytes).toBeLessThan(most.megabytes);
    },
    60_000,
  );
});
