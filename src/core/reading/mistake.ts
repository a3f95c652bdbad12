import type { UnreadableFacts, UnreadableReason } from '../model/record.ts';

/** A mistake in the YAML of a record. Offsets count in the YAML. */
export interface Mistake {
  reason: UnreadableReason;
  from: number;
  to: number;
  /** `better`: the line as it can be typed instead. `spaces`: how many belong in front of it, and `line` what follows. */
  facts?: UnreadableFacts;
}
