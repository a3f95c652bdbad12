import type { Step } from '../model/place.ts';
import type { Edit } from './edit.ts';

/** A value in the English names, as a record holds it: `person/cor` and `P3M`, whatever words stand on disk. */
export type Value = string | number | boolean | readonly Value[] | { readonly [name: string]: Value };

/** What will be so in one record. A route counts the items that are filled in, as the data of a record does. */
export type FieldChange =
  | { do: 'set'; file: string; path: readonly Step[]; value: Value }
  | { do: 'unset'; file: string; path: readonly Step[] }
  /** An item comes in a list: behind the others, or before the one with this number. */
  | { do: 'add'; file: string; path: readonly Step[]; value: Value; at?: number }
  /** The route ends with the number of the item that goes. */
  | { do: 'remove'; file: string; path: readonly Step[] };

/** Which contact details somebody has. */
export type Details = Readonly<Record<string, string>>;

/** What will be so in the files of a repository. */
export type Change =
  | FieldChange
  | { do: 'create'; file: string; text: string }
  | { do: 'move'; file: string; to: string }
  | { do: 'delete'; file: string }
  /** The whole text that a file had before, byte for byte; `null` where there was none. */
  | { do: 'restore'; file: string; text: string | null }
  /** For what is no field: targets of links, names in bodies, comments. */
  | { do: 'text'; file: string; edits: readonly Edit[] }
  /** The file with contact details, which git does not keep; `null` takes somebody out of it. */
  | { do: 'private'; person: string; details: Details | null };

/** The text of a file as it was read and as it will be; `null` where there is none. */
export interface FileChange {
  file: string;
  before: string | null;
  after: string | null;
}

/** Why a change is not made. Nothing of what was asked is done then. */
export interface Refusal {
  reason: RefusalReason;
  file: string;
  path?: readonly Step[];
  /** What stands in the way: a comment, or what would newly be wrong. */
  about?: string;
}

export type RefusalReason =
  /** There is no such file, field, item or list. */
  | 'no-such-file'
  | 'no-such-field'
  | 'no-such-item'
  | 'no-list'
  /** Without this field it would be no record, or no item. */
  | 'required'
  /** There is a file with that name already. */
  | 'file-exists'
  /** What is in the file cannot be read, so nobody knows what would change. */
  | 'unreadable'
  /** It is written in a way in which it cannot be changed for sure. */
  | 'form'
  /** However it is written down, it would be read as something else. */
  | 'reads-otherwise'
  /** Something else in the record would change. */
  | 'changes-more'
  /** A comment would stand beside something else. */
  | 'comment'
  /** The record would have a fault that it did not have. */
  | 'new-problem';
