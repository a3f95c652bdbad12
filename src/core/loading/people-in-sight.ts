import { slugOf } from '../ground/slug.ts';
import { isUnclear, type RecordFile } from '../model/record.ts';
import { withoutCopySign } from '../reading/copy-signs.ts';
import { stemOf } from '../reading/file-names.ts';
import type { Entry, Misplaced } from '../reading/layout.ts';
import { isFilledIn, type NamesInSight, namesInSight, otherNamesIn } from '../reading/names-in-sight.ts';
import { otherReadings } from '../reading/other-encodings.ts';
import type { Content } from '../reading/read-record.ts';
import type { Settled } from '../reading/settle.ts';
import type { PersonInSight } from '../register/people-in-sight.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { fold } from '../words/words.ts';
import type { Source } from './source.ts';
import { namesRecord, straysIn } from './strays.ts';

/** In signs, so much is read of what is no record. */
const mostText = 16 * 1024 * 1024;

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
  // Bytes of anything else make words in some encoding: a name is only seen where they make a text.
  const isText = bytes === undefined || !/[\u0001-\u0008\u000e-\u001f]/.test(text);
  const isSeen = isNamed || (isText && seen.slice(0, 2).some(one => one.names.length > 0));
  return { names, isNamed, isUnseen: !isSeen && seen.some(one => one.isUnseen || !isText) };
}

/**
 * What can be seen of names in the files of people that are no sound record, no record at all for their name or place, or a
 * copy of one, and in what is more than a record asks. It is looked for when it is asked: most who read records do not.
 */
export async function peopleInSight(
  source: Source,
  entries: readonly Entry[],
  settled: Settled,
  misplaced: readonly Misplaced[],
  vocabularies: readonly Vocabulary[],
): Promise<() => PersonInSight[]> {
  const strays = straysIn(entries, settled.files, misplaced, vocabularies);
  await source.ready?.(strays.flatMap(({ path, type }) => (type === 'file' ? [path] : [])));
  let length = 0;
  const contents = strays.map(({ path, type }) => {
    if (type !== 'file' || length > mostText) return undefined;
    const content = source.read(path);
    length += content.text?.length ?? 0;
    return content;
  });
  return () => {
    const nameWords = nameWordsOf(vocabularies);
    const originalOf = originalsIn(settled);
    const ofStrays = strays.flatMap(({ path }, at) => {
      const seen = seenAt(path, contents[at], nameWords);
      return seen ? [{ id: originalOf(path) ?? idOf(path), file: path, ...seen }] : [];
    });
    return [...ofRecords(settled.files, originalOf, vocabularies), ...ofStrays];
  };
}

/** Of the path of a copy, the id of the record that it is a copy of. */
function originalsIn({ files, copies }: Settled): (path: string) => string | undefined {
  if (copies.size === 0) return () => undefined;
  const ids = new Map(files.map(({ file, id }) => [file, id]));
  return path => ids.get(copies.get(path)?.of ?? '');
}

/** How a file says that consent was taken back, also where it is not read for its place; and what has to be in it then. */
function withdrawnIn(vocabularies: readonly Vocabulary[]): { words: string[]; sign: RegExp } {
  const words = vocabularies.map(({ fields }) => fold(fields.withdrawn_on).replace(/[^\p{L}]+/gu, ' '));
  return { words, sign: new RegExp(words.map(word => word.split(' ')[0]).join('|'), 'i') };
}

function ofRecords(
  files: readonly RecordFile[],
  originalOf: (path: string) => string | undefined,
  vocabularies: readonly Vocabulary[],
): PersonInSight[] {
  const nameWords = nameWordsOf(vocabularies);
  const withdrawn = withdrawnIn(vocabularies);
  return files.flatMap(person => {
    if (person.kind !== 'person') return [];
    const { id, file, data, readable } = person;
    const { names, isUnseen } = namesOfPerson(person, nameWords);
    const original = originalOf(file);
    const isWithdrawn = readable && data.consent?.withdrawn_on !== undefined;
    const takesBack =
      isWithdrawn || (withdrawn.sign.test(person.text) && isFilledIn(person.text, withdrawn.words));
    if (original === undefined)
      return names.length > 0 || isUnseen || takesBack ? [{ id, file, names, isUnseen, takesBack }] : [];
    return [{ id: original, file, names: readable ? [data.name, ...names] : names, isUnseen, takesBack }];
  });
}

/** Nothing where it is no record of somebody: a letter, or a list. */
function seenAt(
  path: string,
  content: Content | undefined,
  nameWords: readonly string[],
): NamesInSight | undefined {
  if (content === undefined) return { names: [], isUnseen: true };
  if (content.text === undefined) return namesRecord.test(path) ? { names: [], isUnseen: true } : undefined;
  const seen = seenIn(content, nameWords);
  const isMeant = /\.ya?ml$/i.test(path) || /^\s*---/.test(content.text);
  return isMeant || seen.isNamed ? seen : undefined;
}

function idOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return slugOf(withoutCopySign(name.replace(/\.(?:md|markdown|ya?ml|txt)\b.*$/i, '')));
}
