import { existsSync, mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Language } from '../core/language.ts';
import { UsageError } from '../core/usage-error.ts';
import { isFolder } from './files.ts';
import { writeWhole } from './write-whole.ts';

/** A file to be made, relative to a folder, with `/`. */
export interface FileToMake {
  path: string;
  text: string;
}

/**
 * Makes new files, each in one move and in this order. When one cannot be made, those before it and their new
 * folders are taken away again, so that nothing half stays behind. Never touches a file that is there.
 */
export async function layDown(
  folder: string,
  files: readonly FileToMake[],
  language: Language,
): Promise<void> {
  const made: string[] = [];
  const folders: string[] = [];
  try {
    for (const { path, text } of files) {
      const file = join(folder, path);
      if (existsSync(file)) throw taken(path, language);
      folders.push(...makeFolders(dirname(file), language));
      await writeWhole(file, text);
      made.push(file);
    }
  } catch (error) {
    for (const file of made) rmSync(file, { force: true });
    for (const each of folders.reverse()) removeEmpty(each);
    throw error;
  }
}

/** Makes the folders that are not there yet, the outermost first. */
function makeFolders(folder: string, language: Language): string[] {
  const missing: string[] = [];
  let at = folder;
  for (; !existsSync(at); at = dirname(at)) missing.unshift(at);
  if (!isFolder(at)) throw inTheWay(basename(at), language);
  for (const each of missing) mkdirSync(each);
  return missing;
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody else put something in it: it stays.
  }
}

function taken(path: string, language: Language): UsageError {
  return new UsageError(language === 'nl' ? `${path} bestaat al.` : `${path} already exists.`);
}

function inTheWay(name: string, language: Language): UsageError {
  return language === 'nl'
    ? new UsageError(
        `Waar een map moet komen, staat een bestand: ${name}. Er is niets gemaakt.`,
        'Geef dat bestand een andere naam.',
      )
    : new UsageError(
        `There is a file where a folder must come: ${name}. Nothing was made.`,
        'Give that file another name.',
      );
}
