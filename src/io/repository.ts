import { folderKinds, initiativeFile } from '../core/kinds.ts';
import { isLanguage, type Language, languages } from '../core/language.ts';
import { type Entry, layOut } from '../core/reading/layout.ts';
import { type CloserLook, type Doubt, readRecord, type Trouble } from '../core/reading/read-record.ts';
import { Register } from '../core/register.ts';
import type { Vocabulary } from '../core/vocabulary.ts';
import { fold, type Words, wordsOf } from '../core/words.ts';
import { type ContentReader, contentReader, listTree } from './files.ts';

/** Where records are read from: the disk, or a state that git keeps. */
export interface Source {
  /** All there is, by name, in an order that is the same on every machine. */
  entries(): readonly Entry[];
  read: ContentReader;
}

/** The records as they are on disk now. */
export function onDisk(root: string): Source {
  return { entries: () => listTree(root), read: contentReader(root) };
}

/** Reads all records of a source. Never throws for what a file holds: that becomes a problem of the record. */
export async function loadRegister(
  source: Source,
  vocabularies: Record<Language, Vocabulary>,
): Promise<Register> {
  const entries = source.entries();
  const language = languageAt(source, vocabularies, entries);
  const words = wordsOf(vocabularies[language]);
  const others = languages.filter(other => other !== language).map(other => vocabularies[other]);
  const { records, misplaced } = layOut(entries, words, others);
  const troubles: Trouble[] = [];
  const doubts: Doubt[] = [];
  const closerLook: CloserLook = {
    trouble: trouble => troubles.push(trouble),
    doubt: doubt => doubts.push(doubt),
  };
  const files = records.map(entry => {
    const content = entry.isLink ? { obstacle: 'symbolic-link' as const } : source.read(entry.path);
    return readRecord(entry, content, words, closerLook);
  });
  if (troubles.length > 0) {
    const { diagnose } = await import('../core/reading/diagnose.ts');
    for (const trouble of troubles) diagnose(trouble);
  }
  if (doubts.length > 0) {
    const { judge } = await import('../core/reading/validate.ts');
    for (const doubt of doubts) judge(doubt);
  }
  return new Register(files, misplaced, words, entries);
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
