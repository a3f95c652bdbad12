import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Language, languages } from '../../src/core/ground/language.ts';
import type { RecordFile } from '../../src/core/model/record.ts';
import { atOnce } from '../../src/core/reading/closer-look.ts';
import { layOut, type RecordEntry } from '../../src/core/reading/layout.ts';
import { readRecord } from '../../src/core/reading/read-record.ts';
import { Register } from '../../src/core/register/register.ts';
import { wordsOf } from '../../src/core/words/words.ts';
import { vocabularies } from '../../src/vocabulary/index.ts';

/** Files by their path; the front matter of a record without its fences will do. */
export type Files = Readonly<Record<string, string>>;

/** The text of a file: that of a record gets its fences where it has none. */
export function whole(path: string, text: string): string {
  return path.endsWith('.md') && text.trim() !== '' && !text.startsWith('---')
    ? `---\n${text.trim()}\n---\n`
    : text;
}

/** A register of these files, in the words that the initiative says, or else Dutch ones, without any disk. */
export function registerOf(files: Files, language: Language = languageOf(files)): Register {
  const words = wordsOf(vocabularies[language]);
  const entries = Object.keys(files)
    .sort()
    .map(path => ({ path, type: 'file' as const }));
  const { records, misplaced } = layOut(entries, words, []);
  const read = records.map(entry => recordOf(entry, whole(entry.path, files[entry.path] ?? ''), language));
  return new Register(read, misplaced, words);
}

/** Records that were read before: of all that a property tries, most is the same. */
const known = new Map<string, RecordFile>();
const mostKnown = 2000;

function recordOf(entry: RecordEntry, text: string, language: Language): RecordFile {
  const key = [language, entry.path, text].join('\0');
  const before = known.get(key);
  if (before) return before;
  const record = readRecord(entry, { text }, wordsOf(vocabularies[language]), atOnce);
  if (known.size >= mostKnown) known.clear();
  known.set(key, record);
  return record;
}

function languageOf({ 'initiatief.yaml': initiative = '' }: Files): Language {
  return (
    languages.find(language => new RegExp(`^(taal|language): ${language}$`, 'm').test(initiative)) ?? 'nl'
  );
}

/** Runs something in a folder that holds these files, and takes the folder away afterwards. */
export async function inFolder<T>(files: Files, run: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'initiatief-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), whole(path, text));
    }
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
