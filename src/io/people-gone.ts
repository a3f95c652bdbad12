import { type Language, languages } from '../core/ground/language.ts';
import { Remembered } from '../core/ground/remembered.ts';
import { slugOf } from '../core/ground/slug.ts';
import { UsageError } from '../core/ground/usage-error.ts';
import { namesOfPerson, nameWordsOf } from '../core/loading/people-in-sight.ts';
import { atOnce } from '../core/reading/closer-look.ts';
import { layOut, type RecordEntry } from '../core/reading/layout.ts';
import { readRecord } from '../core/reading/read-record.ts';
import type { Register } from '../core/register/register.ts';
import type { Vocabulary } from '../core/words/vocabulary.ts';
import { type Words, wordsOf } from '../core/words/words.ts';
import { type GitFolder, textOf } from './git-folder.ts';
import { GitStates } from './git-states.ts';

/** The people that git knows of, by id, with the names that they had over time. */
export interface KnownPeople {
  names: ReadonlyMap<string, readonly string[]>;
  /** Is all of the history here? Else there can have been others. */
  isWhole: boolean;
}

/** A file of a person as it was at some time. */
interface Version {
  entry: RecordEntry;
  words: Words;
  content: string;
}

/**
 * Looks in all of the history for people whose files are gone, and for what the others were called before. A file that
 * was renamed is not gone, and neither is somebody who now has another file.
 */
export async function knownPeople(
  git: GitFolder,
  register: Register,
  vocabularies: Record<Language, Vocabulary>,
): Promise<KnownPeople> {
  const asked = [git.gitDirectory, git.prefix, git.head];
  let isWhole = false;
  try {
    const people = await known.of(register, asked, () => peopleKnownTo(git, register, vocabularies));
    isWhole = people.isWhole;
    return people;
  } finally {
    // What is not here now may be there later on.
    if (!isWhole) known.forget(register);
  }
}

const known = new Remembered<Register, Promise<KnownPeople>>();

async function peopleKnownTo(
  git: GitFolder,
  register: Register,
  vocabularies: Record<Language, Vocabulary>,
): Promise<KnownPeople> {
  if (git.head === undefined) return { names: new Map(), isWhole: true };
  const words = languages.map(language => wordsOf(vocabularies[language]));
  const { versions, successors } = versionsIn(await changesOfPeople(git, words), words);
  const isPresent = (id: string): boolean => register.has('person', id);
  const nameWords = nameWordsOf(Object.values(vocabularies));
  const texts = new GitStates(git);
  const isRead = await texts.read([...new Set(versions.map(({ content }) => content))]).then(
    () => true,
    error => {
      if (error instanceof UsageError) return false;
      throw error;
    },
  );
  const names = new Map<string, Set<string>>();
  for (const { entry, words: ofThen, content } of versions) {
    const { id } = entry;
    const last = lastOf(id, successors, isPresent);
    const all = names.get(last) ?? new Set();
    names.set(last, all);
    const text = texts.contentOf(content);
    const record = text && readRecord(entry, text, ofThen, atOnce);
    const own = record?.readable && record.data.name !== id ? [record.data.name] : [];
    const seen = record ? namesOfPerson(record, nameWords).names : [];
    for (const name of [...own, ...seen]) all.add(name);
    if (own.length + seen.length === 0) all.add(id.replaceAll('-', ' '));
  }
  const others = namesNow(register);
  const isOther = (id: string, all: ReadonlySet<string>): boolean =>
    !isPresent(id) && [id, ...all].some(name => others.has(slugOf(name)));
  const found = [...names].filter(([id, all]) => !isOther(id, all));
  return {
    names: new Map(found.map(([id, all]) => [id, [...all]])),
    isWhole: isRead && !git.isShallow,
  };
}

/** The folder of people, and what it is called instead by mistake. */
function foldersOf({ vocabulary: { folders, kinds } }: Words): string[] {
  const names = [folders.person, kinds.person];
  return names.flatMap(name => [name, name.charAt(0).toUpperCase() + name.slice(1)]);
}

/** What git lists of each change to a file of a person, on every way to the last commit, the newest first. */
async function changesOfPeople(git: GitFolder, words: readonly Words[]): Promise<string> {
  const folders = words.flatMap(foldersOf);
  const commits = await git.ask(['rev-list', '--full-history', 'HEAD', '--', ...folders]);
  const options = ['--stdin', '--root', '--raw', '-r', '-m', '-M', '-z', '--no-commit-id', '--relative'];
  const listing = git.start(['diff-tree', ...options, '--', ...folders]);
  listing.stderr.resume();
  listing.stdin.end(commits);
  return textOf(listing.stdout);
}

function versionsIn(
  listed: string,
  words: readonly Words[],
): { versions: Version[]; successors: ReadonlyMap<string, string> } {
  const versions: Version[] = [];
  const successors = new Map<string, string>();
  const fields = listed.split('\0');
  const add = (path: string, content: string): string | undefined => {
    for (const own of words) {
      const entry = entryAt(path, own);
      if (entry?.kind !== 'person') continue;
      if (!/^0+$/.test(content)) versions.push({ entry, words: own, content });
      return entry.id;
    }
    return undefined;
  };
  for (let at = 0; at + 1 < fields.length; ) {
    const [, , before = '', after = '', status = ''] = (fields[at] as string).split(' ');
    const isMove = /^[RC]/.test(status);
    const [from, to] = [fields[at + 1] as string, fields[at + (isMove ? 2 : 1)] as string];
    at += isMove ? 3 : 2;
    const [old, id] = [add(from, before), add(to, after)];
    if (status.startsWith('R') && old !== undefined && id !== undefined && !successors.has(old))
      successors.set(old, id);
  }
  return { versions, successors };
}

/** The record that a file of people is, or would be in the right folder with the right ending. */
function entryAt(listed: string, words: Words): RecordEntry | undefined {
  const slash = listed.indexOf('/');
  if (!foldersOf(words).includes(listed.slice(0, slash))) return undefined;
  const path = `${words.vocabulary.folders.person}${listed.slice(slash)}`;
  const layout = layOut([{ path, type: 'file' }], words, []);
  const [{ better } = {}] = layout.misplaced;
  return (
    layout.records[0] ??
    (better === undefined ? undefined : layOut([{ path: better, type: 'file' }], words, []).records[0])
  );
}

/** The id that somebody has now, or had last. */
function lastOf(
  id: string,
  successors: ReadonlyMap<string, string>,
  isPresent: (id: string) => boolean,
): string {
  const seen = new Set<string>();
  let last = id;
  while (!isPresent(last) && !seen.has(last)) {
    seen.add(last);
    last = successors.get(last) ?? last;
  }
  return last;
}

/** What is called so now: somebody with another file, or no person at all. */
function namesNow(register: Register): ReadonlySet<string> {
  const records = [...register.all('person'), ...register.all('partner'), ...register.all('role')];
  return new Set([register.initiative, ...records].map(({ data }) => slugOf(data.name)));
}
