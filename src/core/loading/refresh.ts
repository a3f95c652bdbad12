import type { Language } from '../ground/language.ts';
import { initiativeFile } from '../model/kinds.ts';
import { type Entry, type Layout, layOut, type RecordEntry } from '../reading/layout.ts';
import { settle } from '../reading/settle.ts';
import { Register } from '../register/register.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { languageAt, othersThan } from './language-at.ts';
import { load, namedLikeNothing, readRecords } from './load.ts';
import { foldersAbove } from './over-texts.ts';
import { peopleInSight } from './people-in-sight.ts';
import { inOrder, type Source } from './source.ts';

/**
 * The register as the source is now, when something changed at these paths and nowhere else; an empty path is
 * everything. What did not change is not read again. Like `load` it never throws for what a file holds.
 */
export async function refresh(
  before: Register,
  source: Source,
  changed: ReadonlySet<string>,
  vocabularies: Record<Language, Vocabulary>,
): Promise<Register> {
  if (changed.has('')) return load(source, vocabularies);
  const { entries, touched } = entriesAfter(before.entries, changed, source);
  const { words } = before;
  const { language } = words.vocabulary;
  const isElsewhere = entries !== before.entries;
  if (isElsewhere || touched.has(initiativeFile)) {
    if (languageAt(source, vocabularies, entries) !== language) return load(source, vocabularies);
  }
  const layout = isElsewhere ? layOut(entries, words, othersThan(language, vocabularies)) : layoutOf(before);
  const { records, misplaced } = layout;
  const isTaken = (of: readonly RecordEntry[]): string => [...namedLikeNothing(of)].join();
  if (isElsewhere && isTaken(records) !== isTaken(entriesOf(before))) return load(source, vocabularies);
  // What refers to a copy was made to refer to something else.
  const redirected = [...before.copies.values()].flatMap(({ referredAt }) => referredAt);
  for (const { file } of redirected) touched.add(file);
  const files = await readRecords(records, source, words, path =>
    touched.has(path) ? undefined : before.fileAt(path),
  );
  const settled = settle(files, layout);
  const inSight = await peopleInSight(source, entries, settled, misplaced, Object.values(vocabularies));
  return new Register(settled.files, misplaced, words, entries, settled.copies, inSight);
}

/** What there is now, the very list from before when no name or type differs; and the files to read again. */
function entriesAfter(
  before: readonly Entry[],
  changed: ReadonlySet<string>,
  source: Source,
): { entries: readonly Entry[]; touched: Set<string> } {
  const isMissing = (folder: string): boolean => typeOf(before, folder) === undefined;
  // A folder that comes along with what lies in it is looked at itself.
  const paths = new Set([...changed].map(path => foldersAbove(path).find(isMissing) ?? path));
  const there = [...paths].sort().map(path => ({ path, now: entriesAt(path, source) }));
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
  for (const { path, now } of there) if (now.length === 0) withoutEmptied(foldersAbove(path), known, source);
  return { entries: inOrder([...known.values()]), touched };
}

/** What has this name now, with all that lies under it; nothing when there is no such thing. */
function entriesAt(path: string, source: Source): readonly Entry[] {
  if (source.entriesAt) return source.entriesAt(path);
  const entries = source.entries();
  const at = placeIn(entries, path);
  if (entries[at]?.path !== path) return [];
  // Other names come in between: `a-b` before `a/b`.
  const inside = entries.slice(at + 1).filter(entry => entry.path.startsWith(`${path}/`));
  return [entries[at] as Entry, ...inside];
}

/** Takes out the folders that went with the last that lay in them: only the disk keeps those. */
function withoutEmptied(folders: readonly string[], known: Map<string, Entry>, source: Source): void {
  for (const folder of folders.toReversed()) {
    for (const each of known.keys()) if (each.startsWith(`${folder}/`)) return;
    if (entriesAt(folder, source).length === 0) known.delete(folder);
  }
}

/** Was this the same kind of thing? A folder never counts as such: others may lie in it. */
function isAsBefore(before: readonly Entry[], path: string, now: Entry | undefined): boolean {
  return now?.type !== 'folder' && typeOf(before, path) === now?.type;
}

function typeOf(entries: readonly Entry[], path: string): Entry['type'] | undefined {
  const entry = entries[placeIn(entries, path)];
  return entry?.path === path ? entry.type : undefined;
}

/** Where a path stands or would stand in a list that is in order, by halving it: the list can be very long. */
function placeIn(entries: readonly Entry[], path: string): number {
  let [from, to] = [0, entries.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((entries[middle] as Entry).path < path) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Is the folder that this lies in still one? What lies behind a link is not followed. */
function hasFolder(path: string, known: ReadonlyMap<string, Entry>): boolean {
  const slash = path.lastIndexOf('/');
  return slash < 0 || known.get(path.slice(0, slash))?.type === 'folder';
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
