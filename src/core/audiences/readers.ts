import type { Kind } from '../model/kinds.ts';
import type { Register } from '../register/register.ts';

/** Who an output is for. What each may see stands in `docs/architecture.md`. */
export const audiences = ['core', 'partners', 'everyone'] as const;

export type Audience = (typeof audiences)[number];

/** What people were called over time, by id. */
export type KnownNames = ReadonlyMap<string, readonly string[]>;

export interface AudienceOptions {
  /** Contact details were asked for. Everyone never gets them. */
  withDetails?: boolean;
  /** The names that people had over time, also of those without a file by now. For everyone they are hidden too. */
  known?: KnownNames;
  /** Of the partners this one alone, by its id: what concerns it, and not how others are doing. */
  onlyPartner?: string;
  /** For others than the core group nobody has a name, whoever said that they may be named. */
  namesNobody?: boolean;
}

/** Makes of a register what an audience may see of it. */
export interface Hider {
  hide(register: Register): Register;
  /** The id that this audience sees of a record. */
  idOf(kind: Kind, id: string): string;
}
