import { defaultLanguage, isLanguage, type Language, languages } from '../ground/language.ts';
import { folderKinds, initiativeFile } from '../model/kinds.ts';
import type { Entry } from '../reading/layout.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { fold } from '../words/words.ts';
import type { Source } from './source.ts';

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
  const score = (language: Language): number =>
    folderKinds.filter(kind => names.has(vocabularies[language].folders[kind])).length;
  return languages.reduce(
    (best: Language, other) => (score(other) > score(best) ? other : best),
    defaultLanguage,
  );
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
