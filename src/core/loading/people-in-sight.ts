import { slugOf } from '../ground/slug.ts';
import { initiativeFile } from '../model/kinds.ts';
import { isUnclear, type RecordFile } from '../model/record.ts';
import { originalsOf, withoutCopySign } from '../reading/copy-signs.ts';
import { stemOf } from '../reading/file-names.ts';
import type { Entry, Misplaced } from '../reading/layout.ts';
import { type NamesInSight, namesInSight, otherNamesIn } from '../reading/names-in-sight.ts';
import { otherReadings } from '../reading/other-encodings.ts';
import type { Settled } from '../reading/settle.ts';
import type { PersonInSight } from '../register/people-in-sight.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { fold } from '../words/words.ts';
import type { Source } from './source.ts';

/** What the name of somebody is called in these languages. */
export function nameWordsOf(vocabularies: readonly Vocabulary[]): string[] {
  return vocabularies.map(({ fields }) => fold(fields.name));
}

/** What is called so in the file of a person beside the name of the record; all that can be seen where that has none. */
export function namesOfPerson(person: RecordFile, nameWords: readonly string[]): NamesInSight {
  const { readable, text, problems, data, bytes, id, file } = person;
  const hasName = readable && !isUnclear(person, 'name') && data.name !== id && data.name !== stemOf(file);
  if (hasName && problems.length === 0 && !/alias/i.test(text)) return { names: [], isUnseen: false };
  if (hasName) return { names: otherNamesIn(text, nameWords), isUnseen: false };
  const isEmpty = problems.some(problem => problem.type === 'unreadable' && problem.reason === 'empty');
  const { names, isUnseen } = seenIn({ text, bytes }, nameWords);
  return { names, isUnseen: !readable && !isEmpty && (isUnseen || text === '') };
}

/** Of text in an encoding that nobody knows, what each of them makes of it. */
function seenIn(
  { text = '', bytes }: { text?: string; bytes?: Uint8Array },
  words: readonly string[],
): NamesInSight {
  const seen = [text, ...(bytes ? otherReadings(bytes) : [])].map(each => namesInSight(each, words));
  const names = [...new Set(seen.flatMap(one => one.names))];
  const isNamed = seen.some(one => one.isNamed);
  return { names, isNamed, isUnseen: names.length === 0 && !isNamed && seen.some(one => one.isUnseen) };
}

/**
 * What can be seen of names in the files of people that are no sound record, no record at all for their name or place, or a
 * copy of one, and in what is more than a record asks.
 */
export async function peopleInSight(
  source: Source,
  entries: readonly Entry[],
  { files, copies }: Settled,
  misplaced: readonly Misplaced[],
  vocabularies: readonly Vocabulary[],
): Promise<PersonInSight[]> {
  const nameWords = nameWordsOf(vocabularies);
  const idAt = (path: string): string | undefined => files.find(({ file }) => file === path)?.id;
  const originalOf = (path: string): string | undefined => {
    const copy = copies.get(path);
    return copy && idAt(copy.of);
  };
  const found: PersonInSight[] = [];
  for (const person of files) {
    if (person.kind !== 'person') continue;
    const { names, isUnseen } = namesOfPerson(person, nameWords);
    const { file, data, readable } = person;
    const original = originalOf(file);
    if (original !== undefined) {
      const takesBack = readable && data.consent?.withdrawn_on !== undefined;
      found.push({
        id: original,
        file,
        names: readable ? [data.name, ...names] : names,
        isUnseen,
        takesBack,
      });
    } else if (names.length > 0 || isUnseen) found.push({ id: person.id, file, names, isUnseen });
  }
  const strays = straysIn(entries, files, misplaced, vocabularies);
  await source.ready?.(strays.flatMap(({ path, type }) => (type === 'file' ? [path] : [])));
  for (const entry of strays) {
    const seen = seenAt(entry, source, nameWords);
    if (seen) found.push({ id: originalOf(entry.path) ?? idOf(entry.path), file: entry.path, ...seen });
  }
  return found;
}

const record = /\.(?:md|markdown|ya?ml)(?![a-z])/i;
/** A text, by its name: that of a record, also with something behind it, or one without more. */
const text = /\.(?:md|markdown|ya?ml|txt)(?![a-z])|(?:^|\/)[^./]+$/i;

/** Nothing where it is no record of somebody: a letter, or a list. */
function seenAt(
  { path, type }: Entry,
  source: Source,
  nameWords: readonly string[],
): NamesInSight | undefined {
  if (type !== 'file') return { names: [], isUnseen: true };
  const content = source.read(path);
  if (content.text === undefined) return record.test(path) ? { names: [], isUnseen: true } : undefined;
  const seen = seenIn(content, nameWords);
  const isMeant = /\.ya?ml$/i.test(path) || /^\s*---/.test(content.text);
  return isMeant || seen.isNamed ? seen : undefined;
}

function idOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return slugOf(withoutCopySign(name.replace(/\.(?:md|markdown|ya?ml|txt)\b.*$/i, '')));
}

/**
 * What lies where people are kept and is read as no record: in a folder that is called so in any language, whatever lies
 * around it, and not in another initiative.
 */
function straysIn(
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
    if (type === 'link') return record.test(path) ? isWithin : isNamed(path.slice(slash + 1));
    if (type !== 'file' || !text.test(path) || /(?:^|\/)(?:README|LEESMIJ)\.md$/.test(path)) return false;
    return isWithin || (slash < 0 && isNamed(stemOf(path)));
  };
  const strays = entries.filter(lies);
  if (strays.length === 0) return strays;
  const read = new Set(files.map(({ file }) => file));
  return strays.filter(({ path }) => !read.has(path) && !elsewhere.some(folder => path.startsWith(folder)));
}
