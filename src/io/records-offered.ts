import type { Candidate } from '../core/asking/offer.ts';
import { isId } from '../core/ground/slug.ts';
import { languageAt } from '../core/loading/language-at.ts';
import { readRecords } from '../core/loading/load.ts';
import type { FolderKind } from '../core/model/kinds.ts';
import { layOut } from '../core/reading/layout.ts';
import { wordsOf } from '../core/words/words.ts';
import { onDisk } from './on-disk.ts';
import type { Session } from './session.ts';

/** More than this no shell shows, and a shell cannot wait until they are all read. */
const most = 200;

/**
 * The records of these kinds whose id begins like this, each with its name; with its kind before it where that is
 * asked. A file whose name can be no id is not among them: no shell ever sees such a name.
 */
export async function recordsOffered(
  session: Session,
  kinds: readonly string[],
  start: string,
  withKind = false,
): Promise<Candidate[]> {
  const source = onDisk(session.root);
  const entries = source.entries();
  const words = wordsOf(session.vocabularies[languageAt(source, session.vocabularies, entries)]);
  const word = ({ kind, id }: { kind: string; id: string }): string =>
    withKind ? `${words.kind(kind as FolderKind)}/${id}` : id;
  const wanted = layOut(entries, words, []).records.filter(
    record => kinds.includes(record.kind) && isId(record.id) && word(record).startsWith(start),
  );
  const records = await readRecords(wanted.slice(0, most), source, words);
  const itself = withKind && kinds.includes('initiative') ? [{ word: words.kind('initiative') }] : [];
  return [...itself, ...records.map(record => ({ word: word(record), about: record.data.name }))];
}
