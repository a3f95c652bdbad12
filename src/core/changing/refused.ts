import type { RefusalReason } from './change.ts';

/** Thrown while edits are made, where the text gives no way to make them. Never leaves this room. */
export class CannotChange extends Error {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason) {
    super(reason);
    this.reason = reason;
  }
}

export function raise(reason: RefusalReason): never {
  throw new CannotChange(reason);
}
