import type { CommandId } from '../asking/command-names.ts';
import type { FileChange } from '../changing/change.ts';

/** What an action did, kept so that it can be taken back. */
export interface Kept {
  action: CommandId;
  /** When, as `2026-09-01T12:00:00.000Z`. */
  at: string;
  /** The sentence that was said of it. */
  did: string;
  /** The same as everybody may hear it. */
  didPublicly: string;
  files: readonly FileChange[];
  /** It was broken off and never done, or taken back already: nothing of it is left to take back. */
  nothingLeft?: 'not-done' | 'taken-back';
}

/** What was kept without the last ones of which every file is as it was before: these were put back in another way. */
export function withoutBack(
  all: readonly Kept[],
  isNow: (file: string, text: string | null) => boolean,
): readonly Kept[] {
  const isBack = ({ files }: Kept): boolean => files.every(({ file, before }) => isNow(file, before));
  return all.slice(0, all.findLastIndex(kept => !isBack(kept)) + 1);
}
