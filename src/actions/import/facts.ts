import type { Note } from '../../core/importing/listed.ts';
import type { FolderKind } from '../../core/model/kinds.ts';

/** Why something in a row was left alone. */
export type LeftAlone = Note['about'] | 'differs' | 'namesakes' | 'no-consent';

/** What comes of a list. */
export interface Facts {
  made: Record<Extract<FolderKind, 'person' | 'partner' | 'role'>, number>;
  /** How many records that were there got something. */
  filled: Set<string>;
  /** The rows in which something was left alone, or that were not plain. */
  notes: Map<LeftAlone, Set<number>>;
  /** The rows in which something does not fit in a field, by that field. */
  unfit: Map<string, Set<number>>;
  /** New partners of which the list does not tell what they are. */
  unknownKinds: number;
  hasDetails: boolean;
}

export function noFacts(): Facts {
  return {
    made: { person: 0, partner: 0, role: 0 },
    filled: new Set(),
    notes: new Map(),
    unfit: new Map(),
    unknownKinds: 0,
    hasDetails: false,
  };
}

export function note({ notes }: Facts, about: LeftAlone, row: number): void {
  put(notes, about, row);
}

/** What stands in a row does not fit in a field. */
export function noteUnfit({ unfit }: Facts, field: string, row: number): void {
  put(unfit, field, row);
}

function put<K>(rows: Map<K, Set<number>>, key: K, row: number): void {
  rows.set(key, (rows.get(key) ?? new Set()).add(row));
}
