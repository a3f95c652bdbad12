import { dirname, join } from 'node:path';
import { type Language, languages } from '../core/ground/language.ts';
import { languageAt } from '../core/loading/language-at.ts';
import { overTexts } from '../core/loading/over-texts.ts';
import { initiativeFile } from '../core/model/kinds.ts';
import { layOut, type RecordEntry } from '../core/reading/layout.ts';
import type { Vocabulary } from '../core/words/vocabulary.ts';
import { type Words, wordsOf } from '../core/words/words.ts';
import { findRoot } from './files.ts';
import { onDisk } from './on-disk.ts';
import { isWithin, pathBelow } from './spot.ts';

/** Which record it is, by its path from the top, and the words in which it is written. */
export function recordAt(
  path: string,
  text: string,
  top: string,
  vocabularies: Record<Language, Vocabulary>,
): { entry: RecordEntry; words: Words } | undefined {
  const found = findRoot(dirname(join(top, path)));
  const root = found !== undefined && isWithin(top, found) ? found : undefined;
  const [way, language] =
    root === undefined
      ? withoutSettings(path, text, vocabularies)
      : [pathBelow(root, join(top, path)), languageAt(onDisk(root), vocabularies)];
  const words = wordsOf(vocabularies[language]);
  const [entry] = layOut([{ path: way, type: 'file' }], words, []).records;
  return entry && { entry, words };
}

/** The same where there are no settings on the disk: they may be what is merged, or there is no disk. */
function withoutSettings(
  path: string,
  text: string,
  vocabularies: Record<Language, Vocabulary>,
): [path: string, language: Language] {
  const names = path.split('/');
  if (names.at(-1) === initiativeFile)
    return [initiativeFile, languageAt(overTexts(new Map([[initiativeFile, text]])), vocabularies)];
  const folders = languages.map(language => [wordsOf(vocabularies[language]), language] as const);
  for (const [index, name] of names.entries())
    for (const [words, language] of folders)
      if (words.kindOfFolder(name) !== undefined) return [names.slice(index).join('/'), language];
  return [path, languages[0]];
}
