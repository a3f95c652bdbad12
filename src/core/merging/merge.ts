import type { FieldChange } from '../changing/change.ts';
import type { RecordEntry } from '../reading/layout.ts';
import { normalise } from '../reading/read-record.ts';
import type { Words } from '../words/words.ts';
import { withFormOf } from './form.ts';
import { Merger } from './merger.ts';
import type { Conflict } from './values.ts';
import { emptyVersion, type Version, versionOf } from './version.ts';

/** What two people made of one file, and what both made it from; no base where both made it new. */
export interface Versions {
  base: string | undefined;
  ours: string;
  theirs: string;
}

/** What became of it. */
export interface Merge {
  /** The text in which all is that both did; where both changed the same, as ours. Nothing where that is not sure. */
  text?: string;
  /** What it took to bring what they did into our text. */
  changes: readonly FieldChange[];
  /** What both changed differently: people choose. */
  conflicts: readonly Conflict[];
}

/**
 * Joins two versions of the file of a record, field by field. Lines are taken as they are where that says what the fields
 * of both say. Else what they changed is done to our text, or what we changed to theirs. Each is proven: it is read again.
 *
 * @param template What the kind looks like when it is new.
 */
export function merge(entry: RecordEntry, versions: Versions, template: string, words: Words): Merge {
  const { base, ours, theirs } = versions;
  if (ours === theirs || base === theirs) return { text: ours, changes: [], conflicts: [] };
  if (base === ours) return { text: theirs, changes: [], conflicts: [] };
  const read = (text: string): Version | undefined => versionOf(entry, normalise(text), words);
  const [was, mine, others] = [base === undefined ? emptyVersion() : read(base), read(ours), read(theirs)];
  if (!was || !mine || !others) return { changes: [], conflicts: [] };
  const { text, ...merged } = new Merger({ was, mine, others }, entry, template, words).merge();
  return { ...merged, text: text === undefined ? undefined : withFormOf(versions, text) };
}
