import { isLanguage, type Language, languages } from '../core/ground/language.ts';
import { folderKinds, initiativeFile } from '../core/model/kinds.ts';
import type { RecordFile } from '../core/model/record.ts';
import { type Entry, layOut, type RecordEntry } from '../core/reading/layout.ts';
import { isWordForNothing } from '../core/reading/nothing.ts';
import {
  type CloserLook,
  type Content,
  type Doubt,
  readRecord,
  type Trouble,
  workOn,
} from '../core/reading/read-record.ts';
import { settle } from '../core/reading/settle.ts';
import { Register } from '../core/register/register.ts';
import type { Vocabulary } from '../core/words/vocabulary.ts';
import { fold, type Words, withRecords, wordsOf } from '../core/words/words.ts';
import { type ContentReader, type Contents, contentsBelow } from './files.ts';
import { listTree } from './tree.ts';

/** Where records are read from: the disk, or a state that git keeps. */
export interface Source {
  /** All there is, by name, in an order that is the same on every machine. */
  entries(): readonly Entry[];
  read: ContentReader;
  /** Makes files readable that are no record, where they are not so already. */
  ready?(paths: readonly string[]): Promise<void>;
  /** Reads very many in one go, where that is quicker. */
  together?: Contents['together'];
  /** The records of other states that can be known again: the same text at the same path. */
  readonly seen?: Seen;
}

/** Records that were read before, by their path and the language they were read in. */
export interface Seen {
  get(path: string, language: Language): RecordFile | undefined;
  keep(file: RecordFile, language: Language): void;
}

/** The records as they are on disk now. */
export function onDisk(root: string): Source & Contents {
  return { entries: () => listTree(root), ...contentsBelow(root) };
}

/** Reads all records of a source. Never throws for what a file holds: that becomes a problem of the record. */
export async function loadRegister(
  source: Source,
  vocabularies: Record<Language, Vocabulary>,
): Promise<Register> {
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
  return new Register(settled.files, misplaced, words, entries, settled.copies);
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
    const { readAnyYaml } = await import('../core/reading/any-yaml.ts');
    const broken: Trouble[] = [];
    for (const trouble of troubles)
      workOn(trouble.file, () => {
        if (!readAnyYaml(trouble)) broken.push(trouble);
      });
    if (broken.length > 0) {
      const { diagnose } = await import('../core/reading/diagnose.ts');
      for (const trouble of broken) workOn(trouble.file, () => diagnose(trouble));
    }
  }
  if (doubts.length > 0) {
    const { judge } = await import('../core/reading/validate.ts');
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

/** The vocabularies of the other languages, whose folders people mix up. */
export function othersThan(language: Language, vocabularies: Record<Language, Vocabulary>): Vocabulary[] {
  return languages.filter(other => other !== language).map(other => vocabularies[other]);
}

/** The language of the records: as the initiative says, else as the folders are named, else Dutch. */
export function languageAt(
  source: Source,
  vocabularies: Record<Language, Vocabulary>,
  entries?: readonly Entry[],
): Language {
  const { text = '' } = source.read(initiativeFile);
  const written = writtenLanguage(text, vocabularies);
  if (written) return written;
  const names = new Set(
    (entries ?? source.entries()).filter(entry => entry.type === 'folder').map(entry => entry.path),
  );
  const score = (words: Words): number =>
    folderKinds.filter(kind => names.has(words.vocabulary.folders[kind])).length;
  return score(wordsOf(vocabularies.en)) > score(wordsOf(vocabularies.nl)) ? 'en' : 'nl';
}

/** The language that a settings file names, also when the rest of it cannot be read. */
function writtenLanguage(text: string, vocabularies: Record<Language, Vocabulary>): Language | undefined {
  const names = new Set(languages.map(language => fold(vocabularies[language].fields.language)));
  for (const line of text.split(/\r?\n/)) {
    const [, field, value] =
      /^\ufeff?([\p{L}_]+)[ \t]*:[ \t]*["']?(\p{L}+)["']?(?:\s+#.*)?\s*$/u.exec(line) ?? [];
    const language = value?.toLowerCase();
    if (field !== undefined && names.has(fold(field)) && isLanguage(language)) return language;
  }
  return undefined;
}
