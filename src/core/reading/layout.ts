import { distance } from 'fastest-levenshtein';
import { type FolderKind, folderKinds, initiativeFile, type Kind } from '../model/kinds.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { fold, type Words } from '../words/words.ts';
import { originalsOf } from './copy-signs.ts';
import { rightStem, stemOf } from './file-names.ts';

/** What the disk holds under the root, by name only. */
export interface Entry {
  /** Relative to the root, with `/`. */
  path: string;
  /** `closed`: a folder that may not be opened. */
  type: 'file' | 'folder' | 'closed' | 'link' | 'other';
}

/** A file that is, by its place and name, a record. */
export interface RecordEntry {
  path: string;
  kind: Kind;
  id: string;
  isLink: boolean;
}

/** Something that lies where records lie and is none. */
export interface Misplaced {
  path: string;
  reason:
    | 'no-record'
    | 'other-extension'
    | 'folder-like-record'
    | 'folder-in-other-language'
    | 'folder-like-kind'
    | 'not-a-file'
    | 'not-a-folder'
    | 'no-permission';
  /** The name it should probably have. */
  better?: string;
}

export interface Layout {
  records: RecordEntry[];
  misplaced: Misplaced[];
  /** What lies at the top and is a copy of the settings or of the folder of a kind. */
  copies: { path: string; of: string }[];
}

/** Names that programs and systems leave behind, and that nobody means as a record. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name.endsWith('~') || name === 'Thumbs.db' || name === 'desktop.ini';
}

/** Is this the name of something that is never looked at? */
export function isUnlisted(name: string): boolean {
  return isPassedOver(name) || name === 'node_modules';
}

/**
 * Sorts what lies under the root: which files are records, and what lies in the wrong place.
 * `others` are the vocabularies of the other languages, whose folders people mix up.
 */
export function layOut(entries: readonly Entry[], words: Words, others: readonly Vocabulary[]): Layout {
  const layout: Layout = { records: [], misplaced: [], copies: [] };
  for (const entry of entries) {
    const slash = entry.path.indexOf('/');
    if (slash < 0) atRoot(entry, words, others, layout);
    else {
      const kind = words.kindOfFolder(entry.path.slice(0, slash));
      if (kind) inFolder(entry, kind, layout);
    }
  }
  return layout;
}

/** The folder a new record of this kind goes in. */
function folderOf(kind: FolderKind, words: Words): string {
  return words.vocabulary.folders[kind];
}

function atRoot({ path, type }: Entry, words: Words, others: readonly Vocabulary[], layout: Layout): void {
  if (path === initiativeFile) {
    layout.records.push({ path, kind: 'initiative', id: 'initiative', isLink: type === 'link' });
    return;
  }
  if (words.kindOfFolder(path)) {
    if (type === 'closed') layout.misplaced.push({ path: `${path}/`, reason: 'no-permission' });
    else if (type !== 'folder') layout.misplaced.push({ path, reason: 'not-a-folder' });
    return;
  }
  if (type === 'file' && isCopyOfSettings(path)) layout.copies.push({ path, of: initiativeFile });
  if (type !== 'folder') return;
  const original = originalsOf(path).find(({ name, isSure }) => isSure && words.kindOfFolder(name));
  if (original) layout.copies.push({ path: `${path}/`, of: `${original.name}/` });
  const own = original ? undefined : kindNamed(path, words.vocabulary);
  if (own)
    layout.misplaced.push({ path: `${path}/`, reason: 'folder-like-kind', better: folderOf(own, words) });
  for (const other of original ? [] : others) {
    const kind = own ? undefined : kindNamed(path, other);
    if (kind)
      layout.misplaced.push({
        path: `${path}/`,
        reason: 'folder-in-other-language',
        better: folderOf(kind, words),
      });
  }
}

function isCopyOfSettings(path: string): boolean {
  const settings = initiativeFile.slice(0, -'.yaml'.length);
  const stem = path.replace(/\.ya?ml$/, '');
  return originalsOf(stem).some(({ name }) => name === settings || name === initiativeFile);
}

/** The kind a folder's name stands for: in the singular or another case, with a number, or with a slip in it. */
function kindNamed(name: string, vocabulary: Vocabulary): FolderKind | undefined {
  const folded = fold(name)
    .replace(/\.(?:md|ya?ml)$/, '')
    .replace(/^[^a-z]+|[^a-z]+$/g, '');
  return (
    folderKinds.find(
      kind => folded === fold(vocabulary.folders[kind]) || folded === fold(vocabulary.kinds[kind]),
    ) ?? folderKinds.find(kind => isSlipOf(vocabulary.folders[kind], folded))
  );
}

/** Is this the name of a folder but for one letter? The first is mostly right, and short names are near to many. */
function isSlipOf(name: string, typed: string): boolean {
  return name.length >= 6 && name[0] === typed[0] && distance(name, typed) === 1;
}

function inFolder({ path, type }: Entry, kind: FolderKind, layout: Layout): void {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (type === 'folder') {
    if (/\.(md|ya?ml|markdown)$/i.test(name))
      layout.misplaced.push({ path: `${path}/`, reason: 'folder-like-record' });
    return;
  }
  if (type === 'closed') {
    layout.misplaced.push({ path: `${path}/`, reason: 'no-permission' });
    return;
  }
  if (name === 'README.md' || name === 'LEESMIJ.md') return;
  const id = name.endsWith('.md') ? name.slice(0, -3) : name.endsWith('.yaml') ? name.slice(0, -5) : '';
  if (type === 'other' || (type === 'link' && id === ''))
    layout.misplaced.push({ path, reason: 'not-a-file' });
  else if (id !== '') layout.records.push({ path, kind, id, isLink: type === 'link' });
  else layout.misplaced.push(otherwise(path, name, kind));
}

function otherwise(path: string, name: string, kind: FolderKind): Misplaced {
  const folder = path.slice(0, -name.length);
  const extension = /\.(yml|markdown|md|yaml|txt)$/i.exec(name);
  if (!name.includes('.'))
    return { path, reason: 'other-extension', better: `${folder}${rightStem(name, kind)}.md` };
  if (!extension) return { path, reason: 'no-record' };
  const right = /^y/i.test(extension[1] as string) ? '.yaml' : '.md';
  const stem = name.slice(0, -extension[0].length);
  return { path, reason: 'other-extension', better: `${folder}${rightStem(stem, kind)}${right}` };
}

/** The records, as `person/cor`, that are not read since their file or folder has a wrong name. */
export function idsToCome({ misplaced, entries, words }: ToCome): string[] {
  return misplaced.flatMap(({ path, reason, better = '' }) => {
    if (reason === 'other-extension') return idAt(better, words);
    if (reason !== 'folder-like-kind' && reason !== 'folder-in-other-language') return [];
    const within = entries.filter(entry => entry.type === 'file' && entry.path.startsWith(path));
    return within.flatMap(entry => idAt(`${better}/${entry.path.slice(path.length)}`, words));
  });
}

interface ToCome {
  misplaced: readonly Misplaced[];
  entries: readonly Entry[];
  words: Words;
}

function idAt(path: string, words: Words): string[] {
  const kind = words.kindOfFolder(path.slice(0, path.indexOf('/')));
  return kind && /\.(?:md|yaml)$/.test(path) ? [`${kind}/${stemOf(path)}`] : [];
}
