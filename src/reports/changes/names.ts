import type { Holder } from '../../core/meaning/changes/change.ts';
import type { FolderKind } from '../../core/model/kinds.ts';
import { partsOf } from '../../core/model/record-key.ts';
import type { Say } from '../../core/words/say.ts';

/** The names of people: `a, b en c`. */
export function namesOf(people: readonly Holder[], say: Say): string {
  return say.list(people.map(({ data }) => data.name));
}

/** The path of a record, by its key: `role/treasurer` is `rollen/treasurer.md`. */
export function fileOf(key: string, say: Say): string {
  const { kind, id } = partsOf(key);
  return say.file(kind as FolderKind, id);
}
