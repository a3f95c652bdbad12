import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';

/**
 * Expects the very same, or else what `toEqual` takes for it. To expect something takes far longer than to see that it is
 * so: this is for what a test looks at thousands of times.
 */
export function expectEqual(value: unknown, wanted: unknown, about?: string): void {
  if (!isDeepStrictEqual(value, wanted)) expect(value, about).toEqual(wanted);
}

/** Expects that it holds, for what a test looks at thousands of times; what is said when it does not is made only then. */
export function expectThat(isSo: boolean, about: () => string): void {
  if (!isSo) expect.fail(about());
}
