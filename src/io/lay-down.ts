import type { Language } from '../core/ground/language.ts';
import { UsageError } from '../core/ground/usage-error.ts';
import { errorCode } from './files.ts';
import { spotIn } from './spot.ts';
import { FileOnTheWay, type Spot } from './within.ts';
import { type FileContent, makeFolders, makeWhole, removeEmptyFolder, removeWhole } from './write-whole.ts';

/** A file to be made, relative to a folder, with `/`. */
export interface FileToMake {
  path: string;
  text: FileContent;
}

/** What is to be thrown where a file is there already; nothing where that one stays, and is as good. */
export type Taken = (path: string) => Error | undefined;

/**
 * Makes new files below a folder, each in one move and in this order, and gives those that it made. When one cannot be
 * made, those before it and their new folders are taken away again, so that nothing half stays behind. Never touches
 * what is there, or what somebody else makes or changes at the same time.
 */
export function layDown<F extends FileToMake>(
  folder: Spot,
  files: readonly F[],
  language: Language,
  taken: Taken,
): F[] {
  const made: F[] = [];
  const folders: Spot[] = [];
  try {
    for (const file of files) {
      const spot = spotIn(folder, file.path);
      folders.push(...makeFolders(spot));
      if (isMade(spot, file, taken)) made.push(file);
    }
    return made;
  } catch (error) {
    for (const { path, text } of made) removeWhole(spotIn(folder, path), text);
    for (const each of folders.reverse()) removeEmptyFolder(each);
    throw error instanceof FileOnTheWay ? inTheWay(error.way, language) : error;
  }
}

function isMade(spot: Spot, { path, text }: FileToMake, taken: Taken): boolean {
  try {
    makeWhole(spot, text);
    return true;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    const refusal = taken(path);
    if (refusal) throw refusal;
    return false;
  }
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
