import type { Kind } from '../model/kinds.ts';
import type { Step } from '../model/place.ts';
import type { RecordFile } from '../model/record.ts';

/** A record that gets another id, file or name, or in the place of which another one comes. */
export interface Moving {
  kind: Kind;
  from: Called;
  to: Called;
}

/** By what a record is known. */
export interface Called {
  id: string;
  file: string;
  name: string;
}

/** Which references stay as they are: those at the routes for which this is true. */
export type Leaves = (record: RecordFile, path: readonly Step[]) => boolean;
