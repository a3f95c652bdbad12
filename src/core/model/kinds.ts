import { kinds as all, idDays, folderKinds as inFolder } from '../../generated/kinds.ts';
import type { FieldsOf } from '../../generated/types.ts';
import type { Language } from '../ground/language.ts';
import { isId } from '../ground/slug.ts';

export type { FieldsOf };

export type Kind = keyof FieldsOf;

/** The kinds that live in a folder: all but the initiative itself. */
export type FolderKind = (typeof inFolder)[number];

export const folderKinds: readonly FolderKind[] = inFolder;

export const kinds: readonly Kind[] = all;

/** The days of each kind of which the first that is filled in starts an id. */
export const idDaysOf: Partial<Record<Kind, readonly string[]>> = idDays;

/** The kinds whose id starts with a date. */
export const datedKinds = Object.keys(idDays) as readonly Kind[];

/** The file that holds the initiative and marks the root of a repository, in every language. */
export const initiativeFile = 'initiatief.yaml';

/** The id of the initiative in references, in the English names. */
export const initiativeId = 'initiative';

/**
 * The id, in the English names, of a person who asked to be forgotten. It has no record, and each place where it stands
 * is a person of its own.
 */
export const somebodyId = 'somebody';

/** What stands for somebody who asked to be forgotten, in the words of the records. */
export const somebody: Record<Language, string> = { nl: 'iemand', en: 'somebody' };

/** Can no record of this kind have this id, since it stands for something else? */
export function isReserved(kind: Kind, id: string): boolean {
  return kind === 'person' && Object.values(somebody).includes(id);
}

/** Can a record of this kind have this id, in a file on every system? */
export function isIdOf(kind: Kind, id: string): boolean {
  return isId(id) && !isReserved(kind, id);
}

/** What a reference can point at: a record, or a goal of the initiative. */
export type Target = Kind | 'goal';
