import type { Language } from '../core/ground/language.ts';
import { UsageError } from '../core/ground/usage-error.ts';
import type { Session } from './session.ts';
import { spotIn } from './spot.ts';
import { FileOnTheWay, type Spot } from './within.ts';
import { type FileContent, isThere } from './write-whole.ts';
import { writeSet } from './writing.ts';
import { ChangedMeanwhile } from './written-set.ts';

/** A file to be made, relative to a folder, with `/`. */
export interface FileToMake {
  path: string;
  text: FileContent;
}

/** What is to be thrown where a file is there already; nothing where that one stays, and is as good. */
export type Taken = (path: string) => Error | undefined;

/**
 * Makes new files below a folder, all or none, and gives those that it made. Never touches what is there, or what
 * somebody else makes or changes at the same time.
 */
export async function layDown<F extends FileToMake>(
  folder: Spot,
  files: readonly F[],
  session: Session,
  taken: Taken,
  language = session.language,
): Promise<F[]> {
  for (let rest = [...files]; ; ) {
    let missing: F[] = [];
    try {
      missing = rest.filter(({ path }) => !isThere(spotIn(folder, path)));
      for (const { path } of rest) if (!missing.some(file => file.path === path)) throwTaken(path, taken);
      await writeSet(
        session,
        folder,
        missing.map(({ path, text }) => ({ file: path, before: null, after: text })),
      );
      return missing;
    } catch (error) {
      if (error instanceof FileOnTheWay) throw inTheWay(error.way, language);
      if (!(error instanceof ChangedMeanwhile)) throw error;
      const { file } = error;
      throwTaken(file, taken);
      rest = missing.filter(({ path }) => path !== file);
    }
  }
}

/** Throws what is to be thrown where a file is there already. */
function throwTaken(path: string, taken: Taken): void {
  const refusal = taken(path);
  if (refusal) throw refusal;
}

/** Says that a file of that name is there already. */
export function alreadyThere(path: string, language: Language, help?: string): UsageError {
  return new UsageError({ nl: `${path} bestaat al.`, en: `${path} already exists.` }[language], help);
}

function inTheWay(name: string, language: Language): UsageError {
  return {
    nl: new UsageError(
      `Waar een map moet komen, staat een bestand: ${name}. Er is niets gemaakt.`,
      'Geef dat bestand een andere naam.',
    ),
    en: new UsageError(
      `There is a file where a folder should go: ${name}. Nothing was made.`,
      'Give that file another name.',
    ),
  }[language];
}
