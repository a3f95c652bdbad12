import type { Language } from '../ground/language.ts';
import type { RecordFile } from '../model/record.ts';
import type { Entry } from '../reading/layout.ts';
import type { Content } from '../reading/read-record.ts';

/** Reads the text of a file, by its path; or tells what keeps it from being a record. It throws for no file. */
export type ContentReader = (path: string) => Content;

/**
 * Where records are read from: a folder on the disk, a state that git keeps, texts in memory. Paths are relative to the
 * folder of the initiative, with `/` between the names.
 */
export interface Source {
  /** All there is, folders too, in the order of `inOrder`. Names that `isUnlisted` tells of may be left out. */
  entries(): readonly Entry[];
  /** What has this name now, with all that lies under it. Without it, `entries` is asked. */
  entriesAt?(path: string): readonly Entry[];
  read: ContentReader;
  /** Makes files readable that are no record, where they are not so already. */
  ready?(paths: readonly string[]): Promise<void>;
  /** Reads very many in one go, where that is quicker. The reader is of use until the work is done. */
  together?<T>(work: (read: ContentReader) => T): T;
  /** The records of other states that can be known again: the same text at the same path. */
  readonly seen?: Seen;
}

/** Records that were read before, by their path and the language they were read in. */
export interface Seen {
  get(path: string, language: Language): RecordFile | undefined;
  keep(file: RecordFile, language: Language): void;
}

/** A record is a page or a few; a larger file is something else that ended up here. In bytes. */
export const largestRecord = 1024 * 1024;

/** What is said of a file that is too large to be a record. */
export function tooLarge(bytes: number): Content {
  return { obstacle: 'too-large', facts: { kilobytes: Math.round(bytes / 1024) } };
}

/** The same entries by path, in an order that is the same on every machine. No path is there twice. */
export function inOrder(entries: Entry[]): Entry[] {
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}
