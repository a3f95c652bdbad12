import type { Language } from '../ground/language.ts';
import type { RecordFile } from '../model/record.ts';
import { layOut, type RecordEntry } from '../reading/layout.ts';
import { isWordForNothing } from '../reading/nothing.ts';
import {
  type CloserLook,
  type Content,
  type Doubt,
  readRecord,
  type Trouble,
  workOn,
} from '../reading/read-record.ts';
import { settle } from '../reading/settle.ts';
import { Register } from '../register/register.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { type Words, withRecords, wordsOf } from '../words/words.ts';
import { languageAt, othersThan } from './language-at.ts';
import { peopleInSight } from './people-in-sight.ts';
import type { ContentReader, Source } from './source.ts';

/** Reads all records of a source. Never throws for what a file holds: that becomes a problem of the record. */
export async function load(source: Source, vocabularies: Record<Language, Vocabulary>): Promise<Register> {
  const entries = source.entries();
  const language = languageAt(source, vocabularies, entries);
  const plainWords = wordsOf(vocabularies[language]);
  const layout = layOut(entries, plainWords, othersThan(language, vocabularies));
  const { records, misplaced } = layout;
  const named = namedLikeNothing(records);
  const words = named.size > 0 ? withRecords(plainWords, named) : plainWords;
  // What is read then depends on more than the text of the file.
  const seen = named.size > 0 ? undefined : source.seen;
  const files = await readRecords(records, source, words, path => seen?.get(path, language));
  for (const file of files) seen?.keep(file, language);
  const settled = settle(files, layout);
  const inSight = await peopleInSight(source, entries, settled, misplaced, Object.values(vocabularies));
  return new Register(settled.files, misplaced, words, entries, settled.copies, inSight);
}

/** Makes a record of each of these files; of one that did not change since it was read, the record it was. */
export async function readRecords(
  entries: readonly RecordEntry[],
  source: Source,
  words: Words,
  unchanged: (path: string) => RecordFile | undefined = () => undefined,
): Promise<RecordFile[]> {
  const troubles: Trouble[] = [];
  const doubts: Doubt[] = [];
  const closerLook: CloserLook = {
    trouble: trouble => troubles.push(trouble),
    doubt: doubt => doubts.push(doubt),
  };
  const known = entries.map(({ path }) => unchanged(path));
  const contentOf = (read: ContentReader, { path, isLink }: RecordEntry, at: number): Content | undefined => {
    if (known[at]) return undefined;
    return isLink ? { obstacle: 'symbolic-link' } : read(path);
  };
  const readAll = (read: ContentReader): (Content | undefined)[] =>
    entries.map((entry, at) => contentOf(read, entry, at));
  const contents = source.together?.(readAll) ?? readAll(source.read);
  const files = new Array<RecordFile>(entries.length);
  for (const at of mixed(entries.length)) {
    const content = contents[at];
    const record = content && readRecord(entries[at] as RecordEntry, content, words, closerLook);
    files[at] = record ?? (known[at] as RecordFile);
  }
  if (troubles.length > 0) {
    const { readAnyYaml } = await import('../reading/any-yaml.ts');
    const broken: Trouble[] = [];
    for (const trouble of troubles)
      workOn(trouble.file, () => {
        if (!readAnyYaml(trouble)) broken.push(trouble);
      });
    if (broken.length > 0) {
      const { diagnose } = await import('../reading/diagnose.ts');
      for (const trouble of broken) workOn(trouble.file, () => diagnose(trouble));
    }
  }
  if (doubts.length > 0) {
    const { judge } = await import('../reading/validate.ts');
    for (const doubt of doubts) workOn(doubt.file, () => judge(doubt));
  }
  return files;
}

/**
 * Each of so many places once, those of one folder far apart. Node makes quick code for what it saw, and has to begin
 * anew when it sees something else: so it should see every kind of record soon.
 */
function* mixed(count: number): Iterable<number> {
  for (let from = 0; from < stride; from += 1) for (let at = from; at < count; at += stride) yield at;
}

const stride = 97;

/** The records (`person/none`) of which the id is a word for nothing: it names them all the same. */
export function namedLikeNothing(records: readonly RecordEntry[]): ReadonlySet<string> {
  const found = records.filter(({ id }) => isWordForNothing(id));
  return new Set(found.map(({ kind, id }) => `${kind}/${id}`));
}
