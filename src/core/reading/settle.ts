import { slugOf } from '../ground/slug.ts';
import { datedKinds } from '../model/kinds.ts';
import type { RecordFile } from '../model/record.ts';
import { withKindsOfBareLinks } from './bare-links.ts';
import { originalsOf } from './copy-signs.ts';
import { stemOf, wrongName } from './file-names.ts';
import { KnownFiles } from './known-files.ts';
import type { Layout } from './layout.ts';
import { type Copy, redirect } from './redirect.ts';

/** The records of a repository, each under the name it goes by, and the files that are copies of others, by their path. */
export interface Settled {
  files: readonly RecordFile[];
  copies: ReadonlyMap<string, Copy>;
}

/**
 * Gives a record whose file has a wrong name the id that the file should have, and sets copies apart. What refers to
 * a copy refers to what it is a copy of. Where all names are right and no two are the same, nothing changes,
 * but for links by name alone that get their kind.
 */
export function settle(
  files: readonly RecordFile[],
  { misplaced, copies }: Pick<Layout, 'misplaced' | 'copies'>,
): Settled {
  const wrong = new Set(files.filter(file => wrongName(file) !== undefined));
  const groups = sameName(files);
  const astray = misplaced.filter(({ reason }) => reason === 'other-extension' || reason === 'no-record');
  if (wrong.size + groups.length + astray.length + copies.length === 0)
    return { files: withKindsOfBareLinks(files), copies: new Map() };
  const originals = new Map(copies.map(({ path, of }) => [path, of]));
  for (const group of groups)
    for (const [copy, original] of copiesAmong(group)) originals.set(copy.file, original.file);
  const known = new KnownFiles(files);
  const ids = new Map<RecordFile, string>();
  for (const file of wrong) {
    if (originals.has(file.file)) continue;
    const better = wrongName(file)?.better;
    const original = known.originalOf(file);
    if (original) originals.set(file.file, original.file);
    else if (better !== undefined) ids.set(file, known.take(file, better));
  }
  for (const { path } of astray) {
    const original = known.originalOfName(path);
    if (original) originals.set(path, original.file);
  }
  const named = files.map(file => {
    const id = ids.get(file) ?? (wrong.has(file) ? stemOf(file.file) : file.id);
    return id === file.id ? file : { ...file, id };
  });
  const settled = withKindsOfBareLinks(named);
  return originals.size === 0
    ? { files: settled, copies: new Map() }
    : redirect(settled, new Map([...originals.keys()].map(path => [path, rootOf(path, originals)])));
}

/** What a copy of a copy, of a copy, is a copy of. */
function rootOf(path: string, originals: ReadonlyMap<string, string>): string {
  let root = path;
  for (let next = originals.get(path); next !== undefined && next !== path; next = originals.get(next))
    root = next;
  return root;
}

/** The records of one kind with one name; of kinds that go by day also of one day. */
export function sameName(files: readonly RecordFile[]): RecordFile[][] {
  const byKind = new Map<string, Map<string, RecordFile | RecordFile[]>>();
  const groups: RecordFile[][] = [];
  for (const file of files) {
    const { kind, data, readable } = file;
    if (!readable || kind === 'initiative') continue;
    const names = byKind.get(kind) ?? new Map<string, RecordFile | RecordFile[]>();
    byKind.set(kind, names);
    const name = datedKinds.includes(kind) ? stemOf(file.file).slice(0, 10) + data.name : data.name;
    const before = names.get(name);
    if (before === undefined) names.set(name, file);
    else if (Array.isArray(before)) before.push(file);
    else {
      const group = [before, file];
      groups.push(group);
      names.set(name, group);
    }
  }
  return groups;
}

/** Of records with one name: those with one text, and those with the name of another and the sign of a copy. */
function copiesAmong(group: readonly RecordFile[]): [copy: RecordFile, original: RecordFile][] {
  const byText = new Map<string, RecordFile>();
  const byStem = new Map(group.map(file => [stemOf(file.file), file]));
  return [...group]
    .sort((a, b) => rank(a) - rank(b))
    .flatMap(file => {
      const named = originalsOf(stemOf(file.file)).map(({ name }) => byStem.get(name));
      const original = byText.get(file.text) ?? named.find(other => other !== undefined);
      if (original) return [[file, original]];
      byText.set(file.text, file);
      return [];
    });
}

/** Whose file has a right name comes first; then who has the name in it, and then the shortest. */
function rank(file: RecordFile): number {
  const stem = stemOf(file.file);
  return (wrongName(file) ? 2000 : 0) + (stem.endsWith(slugOf(file.data.name)) ? 0 : 1000) + stem.length;
}
