import { initiativeFile } from '../model/kinds.ts';
import type { RecordFile } from '../model/record.ts';
import { originalsOf } from '../reading/copy-signs.ts';
import { stemOf } from '../reading/file-names.ts';
import type { Entry, Misplaced } from '../reading/layout.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { fold } from '../words/words.ts';

/** The ending of a record, also with something behind it. */
export const namesRecord = /\.(?:md|markdown|ya?ml)(?![a-z])/i;
/** A text, by its name: that of a record, also with something behind it, or one without more. */
const namesText = /\.(?:md|markdown|ya?ml|txt)(?![a-z])|(?:^|\/)[^./]+$/i;

/**
 * What lies where people are kept and is read as no record: in a folder that is called so in any language, whatever lies
 * around it, and not in another initiative.
 */
export function straysIn(
  entries: readonly Entry[],
  files: readonly RecordFile[],
  misplaced: readonly Misplaced[],
  vocabularies: readonly Vocabulary[],
): Entry[] {
  const words = new Set(
    vocabularies.flatMap(({ folders, kinds }) => [fold(folders.person), fold(kinds.person)]),
  );
  const folders = new Set(vocabularies.map(({ folders: { person } }) => person));
  const meant = new Set(
    misplaced.flatMap(({ path, better = '' }) => (folders.has(better) ? [path.slice(0, -1)] : [])),
  );
  const others = entries.filter(({ path }) => path.endsWith(`/${initiativeFile}`));
  const elsewhere = others.map(({ path }) => path.slice(0, -initiativeFile.length));
  const isNamed = (step: string): boolean =>
    words.has(fold(step)) || originalsOf(step).some(({ name, isSure }) => isSure && words.has(fold(name)));
  const known = new Map<string, boolean>([['', false]]);
  const isForPeople = (folder: string): boolean => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const slash = folder.lastIndexOf('/');
    const is =
      meant.has(folder) ||
      isNamed(folder.slice(slash + 1)) ||
      isForPeople(folder.slice(0, Math.max(slash, 0)));
    known.set(folder, is);
    return is;
  };
  const lies = ({ path, type }: Entry): boolean => {
    const slash = path.lastIndexOf('/');
    const isWithin = isForPeople(path.slice(0, Math.max(slash, 0)));
    if (type === 'closed') return isForPeople(path);
    if (type === 'link') return namesRecord.test(path) ? isWithin : isNamed(path.slice(slash + 1));
    if (type !== 'file' || !namesText.test(path) || /(?:^|\/)(?:README|LEESMIJ)\.md$/.test(path))
      return false;
    return isWithin || (slash < 0 && isNamed(stemOf(path)));
  };
  const strays = entries.filter(lies);
  if (strays.length === 0) return strays;
  const read = new Set(files.map(({ file }) => file));
  return strays.filter(({ path }) => !read.has(path) && !elsewhere.some(folder => path.startsWith(folder)));
}
