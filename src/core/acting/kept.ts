import type { ActionId } from '../asking/action-names.ts';
import type { FileChange } from '../changing/change.ts';

/** What an action did, kept so that it can be taken back. */
export interface Kept {
  action: ActionId;
  /** When, as `2026-09-01T12:00:00.000Z`. */
  at: string;
  /** The sentence that was said of it. */
  did: string;
  files: readonly FileChange[];
}
