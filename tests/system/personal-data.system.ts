import { expect, it } from 'vitest';
import { busySigns, secondsFor } from '../support/personal-signs.ts';

it.each(busySigns)(
  'personal data is looked for and masked in bounded time, in a file full of %j',
  async sign => {
    expect(await secondsFor(sign, 1_000_000)).toBeLessThan(4);
  },
);
