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
  /** None where nothing may be kept of what was there. */
  files: readonly FileChange[];
  /** It was broken off and never done: nothing of it is there to take back. */
  isNothing?: boolean;
}
