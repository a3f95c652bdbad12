import { posix } from 'node:path';
import type { Language } from '../core/ground/language.ts';
import { initiativeFile } from '../core/model/kinds.ts';
import { type Entry, type Layout, layOut, type RecordEntry } from '../core/reading/layout.ts';
import { settle } from '../core/reading/settle.ts';
import { Register } from '../core/register/register.ts';
import type { Vocabulary } from '../core/words/vocabulary.ts';
import { languageAt, loadRegister, namedLikeNothing, onDisk, othersThan, readRecords } from './repository.ts';
import { entriesAt, inOrder } from './tree.ts';

/**
 * The register as the disk is now, when something changed at these paths and nowhere else; an empty path is
 * everything. What did not change is not read again. Like `loadRegister` it never throws for what a file holds.
 */
export async function refresh(
  before: Register,
  changed: ReadonlySet<string>,
  root: string,
  vocabularies: Record<Language, Vocabulary>,
): Promise<Register> {
  if (changed.has('')) return loadRegister(onDisk(root), vocabularies);
  const { entries, touched } = entriesAfter(before.entries, changed, root);
  const { words } = before;
  const { language } = words.vocabulary;
  const source = { ...onDisk(root), entries: () => entries };
  const isElsewhere = entries !== before.entries;
  if (isElsewhere || touched.has(initiativeFile)) {
    if (languageAt(source, vocabularies, entries) !== language) return loadRegister(source, vocabularies);
  }
  const layout = isElsewhere ? layOut(entries, words, othersThan(language, vocabularies)) : layoutOf(before);
  const { records, misplaced } = layout;
  const isTaken = (of: readonly RecordEntry[]): string => [...namedLikeNothing(of)].join();
  if (isElsewhere && isTaken(records) !== isTaken(entriesOf(before)))
    return loadRegister(source, vocabularies);
  // What refers to a copy was made to refer to something else.
  const redirected = [...before.copies.values()].flatMap(({ referredAt }) => referredAt);
  for (const { file } of redirected) touched.add(file);
  const files = await readRecords(records, source, words, path =>
    touched.has(path) ? undefined : before.fileAt(path),
  );
  const settled = settle(files, layout);
  return new Register(settled.files, misplaced, words, entries, settled.copies);
}

/** What there is now, the very list from before when no name or type differs; and the files to read again. */
function entriesAfter(
  before: readonly Entry[],
  changed: ReadonlySet<string>,
  root: string,
): { entries: readonly Entry[]; touched: Set<string> } {
  const there = [...changed].sort().map(path => ({ path, now: entriesAt(root, path) }));
  const touched = new Set(there.flatMap(({ now }) => now.map(({ path }) => path)));
  if (there.every(({ path, now: [entry] }) => isAsBefore(before, path, entry)))
    return { entries: before, touched };
  const known = new Map(before.map(entry => [entry.path, entry]));
  for (const { path, now } of there) {
    if (known.get(path)?.type === 'folder')
      for (const each of known.keys()) if (each.startsWith(`${path}/`)) known.delete(each);
    known.delete(path);
    if (hasFolder(path, known)) for (const each of now) known.set(each.path, each);
  }
  return { entries: inOrder([...known.values()]), touched };
}

/** Was this the same kind of thing? A folder never counts as such: others may lie in it. */
function isAsBefore(before: readonly Entry[], path: string, now: Entry | undefined): boolean {
  return now?.type !== 'folder' && typeOf(before, path) === now?.type;
}

/** The type of an entry in a list that is in order, by halving it: the list can be very long. */
function typeOf(entries: readonly Entry[], path: string): Entry['type'] | undefined {
  let [from, to] = [0, entries.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((entries[middle] as Entry).path < path) from = middle + 1;
    else to = middle;
  }
  return entries[from]?.path === path ? entries[from]?.type : undefined;
}

/** Is the folder that this lies in still one? What lies behind a link is not followed. */
function hasFolder(path: string, known: ReadonlyMap<string, Entry>): boolean {
  const folder = posix.dirname(path);
  return folder === '.' || known.get(folder)?.type === 'folder';
}

/** The layout that a register was made of. */
function layoutOf(register: Register): Layout {
  const copies = [...register.copies].map(([path, { of }]) => ({ path, of }));
  const isNoRecord = ({ of }: { of: string }): boolean => of.endsWith('/') || of === initiativeFile;
  const { misplaced } = register;
  return { records: entriesOf(register), misplaced: [...misplaced], copies: copies.filter(isNoRecord) };
}

/** The records of a register as the layout told them. */
function entriesOf({ files, entries }: Register): RecordEntry[] {
  const links = new Set(entries.filter(({ type }) => type === 'link').map(({ path }) => path));
  return files.map(({ file, kind, id }) => ({ path: file, kind, id, isLink: links.has(file) }));
}
