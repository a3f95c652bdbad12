import { realpathSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Language } from '../core/ground/language.ts';
import { UsageError } from '../core/ground/usage-error.ts';
import { visibleLine } from '../core/ground/visible.ts';
import { languageAt } from '../core/loading/language-at.ts';
import { layOut } from '../core/reading/layout.ts';
import { privateFiles } from '../core/register/contacts-file.ts';
import type { Vocabulary } from '../core/words/vocabulary.ts';
import { wordsOf } from '../core/words/words.ts';
import { exists, findRoot } from './files.ts';
import type { Io } from './io.ts';
import { onDisk } from './on-disk.ts';
import type { Spot } from './within.ts';
import { refuseLinks } from './write-whole.ts';

/** A run of a command, of which is asked where its results go. */
export interface Keeping {
  readonly io: Io;
  readonly vocabularies: Record<Language, Vocabulary>;
  readonly language: Language;
  spot(file: string): Spot;
}

/**
 * Throws where a result would go where it is not to be written: in the place of a record or the contact details of any
 * initiative, which would be gone, or behind a link.
 */
export function spareRecord(output: string, session: Keeping): void {
  const { io, language, vocabularies } = session;
  refuseLinks(session.spot(output));
  const file = resolve(io.cwd, output);
  const root = exists(file) ? findRoot(dirname(realpathSync(file))) : undefined;
  if (root === undefined) return;
  const path = relative(realpathSync(root), realpathSync(file)).replaceAll('\\', '/');
  const words = wordsOf(vocabularies[languageAt(onDisk(root), vocabularies)]);
  const isRecord = layOut([{ path, type: 'file' }], words, []).records.length > 0;
  if (!isRecord && !Object.values(privateFiles).includes(path)) return;
  const shown = visibleLine(path);
  throw {
    nl: new UsageError(
      `${shown} is van jullie initiatief; dat laat ik staan.`,
      'Kies bij --naar een andere naam.',
    ),
    en: new UsageError(
      `${shown} belongs to your initiative, so I leave it.`,
      'Choose another name after --output.',
    ),
  }[language];
}
