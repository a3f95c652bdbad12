import type { Language } from '../core/ground/language.ts';
import { UsageError } from '../core/ground/usage-error.ts';
import { initiativeFile } from '../core/model/kinds.ts';

/** Says that the folder to work in is not there. */
export function noFolder(folder: string, language: Language): UsageError {
  return {
    nl: new UsageError(
      `De map ${folder} is er niet.`,
      'Kijk of de naam klopt, en of je in de goede map staat.',
    ),
    en: new UsageError(
      `There is no folder ${folder}.`,
      'See whether the name is right, and whether you are in the right folder.',
    ),
  }[language];
}

/** Says that there is no initiative in a folder, nor above it. */
export function noInitiative(language: Language): UsageError {
  return {
    nl: new UsageError(
      `In deze map staat nog geen initiatief: ik zoek een bestand ${initiativeFile}, hier of in een map erboven.`,
      'Begin er een met: initiatief begin. Of wijs de map aan met -C.',
    ),
    en: new UsageError(
      `There is no initiative in this folder yet: I look for a file ${initiativeFile}, here or in a folder above.`,
      'Start one with: initiatief init. Or point at the folder with -C.',
    ),
  }[language];
}
