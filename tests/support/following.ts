import { AsyncLocalStorage } from 'node:async_hooks';

/** What has node follow every promise of the process. */
const following = new Set<AsyncLocalStorage<unknown>>();
const { run } = AsyncLocalStorage.prototype;

AsyncLocalStorage.prototype.run = function (
  this: AsyncLocalStorage<unknown>,
  ...given: Parameters<typeof run>
) {
  following.add(this);
  return run.apply(this, given);
} as typeof run;

/** Whoever asked in a terminal has node follow promises for good, which makes all that comes after it slower. */
export function stopFollowing(): void {
  for (const one of following) one.disable();
  following.clear();
}
