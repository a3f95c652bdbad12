import type { Note } from '../../core/importing/listed.ts';
import type { FolderKind } from '../../core/model/kinds.ts';

/** Why something in a row was left alone. */
export type LeftAlone = Note['about'] | 'value' | 'differs' | 'namesakes' | 'no-consent';

/** What comes of a list. */
export interface Facts {
  made: Record<Extract<FolderKind, 'person' | 'partner' | 'role'>, number>;
  /** How many records that were there got something. */
  filled: Set<string>;
  /** The rows in which something was left alone, or that were not plain. */
  notes: Map<LeftAlone, Set<number>>;
  /** New partners of which the list does not tell what they are. */
  unknownKinds: number;
  hasDetails: boolean;
}

export function noFacts(): Facts {
  return {
    made: { person: 0, partner: 0, role: 0 },
    filled: new Set(),
    notes: new Map(),
    unknownKinds: 0,
    hasDetails: false,
  };
}

export function note({ notes }: Facts, about: LeftAlone, row: number): void {
  notes.set(about, (notes.get(about) ?? new Set()).add(row));
}
