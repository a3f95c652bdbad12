import type { Kept } from './kept.ts';

/** An action that was begun and of which nobody heard the end. */
export interface BrokenOff {
  kept: Kept;
  /** Was it the taking back of this action that was broken off? */
  isTakingBack: boolean;
  isDone: boolean;
}

/**
 * What became of an action that was broken off, given what was kept before it began and what would be kept after it. A
 * set of files is whole by now, so they tell.
 */
export function brokenOff(
  before: readonly Kept[],
  after: readonly Kept[],
  isNow: (file: string, text: string | null) => boolean,
): BrokenOff | undefined {
  const isTakingBack = after.length < before.length;
  const kept = (isTakingBack ? before : after).at(-1);
  if (!kept) return undefined;
  const isAsBefore = kept.files.every(each => isNow(each.file, each.before));
  return { kept, isTakingBack, isDone: isTakingBack === isAsBefore };
}

/** What `undo` is given of it: there is nothing to take back, and what was done earlier is not meant. */
export function nothingOf({ kept, isTakingBack, isDone }: BrokenOff): Kept | undefined {
  if (isDone !== isTakingBack) return undefined;
  return { ...kept, nothingLeft: isTakingBack ? 'taken-back' : 'not-done' };
}
