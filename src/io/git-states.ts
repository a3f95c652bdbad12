import { once } from 'node:events';
import type { Language } from '../core/ground/language.ts';
import { UsageError } from '../core/ground/usage-error.ts';
import { visibleLine } from '../core/ground/visible.ts';
import { inOrder, largestRecord, type Seen, type Source, tooLarge } from '../core/loading/source.ts';
import { initiativeFile } from '../core/model/kinds.ts';
import type { RecordFile } from '../core/model/record.ts';
import { type Entry, isUnlisted } from '../core/reading/layout.ts';
import type { Content } from '../core/reading/read-record.ts';
import { contentOf } from './files.ts';
import type { GitFolder } from './git-folder.ts';

/** Something that git keeps: under which path, and under which name of its own. */
interface Kept {
  path: string;
  type: Entry['type'];
  id: string;
}

/** The states of a folder that git keeps, as sources of records. What two states share is read once. */
export class GitStates {
  readonly #git: GitFolder;
  readonly #contents = new Map<string, Content>();
  readonly #records = new Map<string, RecordFile>();

  constructor(git: GitFolder) {
    this.#git = git;
  }

  /** The folder in a commit; without one, before the first commit, there is nothing. */
  async at(commit: string | undefined): Promise<Source> {
    if (commit === undefined) return this.#source([]);
    const listed = await this.#git.ask(['ls-tree', '-r', '-z', commit]);
    return this.#source(linesOf(listed).map(({ words: [mode, , id], path }) => kept(mode, id, path)));
  }

  /**
   * What is about to be committed. Throws a UsageError while files of a merge are not settled, and when the
   * settings do not go along.
   */
  async staged(): Promise<Source> {
    const listed = linesOf(await this.#git.ask(['ls-files', '--stage', '-z']));
    const unsettled = listed.find(({ words: [, , stage] }) => stage !== '0');
    if (unsettled) throw notMerged(visibleLine(unsettled.path), this.#git);
    const all = listed.map(({ words: [mode, id], path }) => kept(mode, id, path));
    const announced = await this.#announced(all);
    const items = all.filter(({ path }) => !announced.has(path));
    if (!items.some(({ path }) => path === initiativeFile)) throw settingsLeftOut(this.#git);
    return this.#source(items);
  }

  /** Files that `git add -N` announced: they stand in the index, empty, and do not go into the commit. */
  async #announced(items: readonly Kept[]): Promise<Set<string>> {
    const empty = items.filter(({ id }) => emptyIds.has(id)).map(({ path }) => path);
    if (empty.length === 0) return new Set();
    // What goes into the commit: the index beside the last commit. For what is on disk git would run programs.
    const head =
      this.#git.head ??
      (await this.#git.ask(['hash-object', '-t', 'tree', '--no-filters', '--stdin'])).trim();
    const options = ['--cached', '--ita-invisible-in-index', '--relative', '--name-only', '-z'];
    const going = new Set((await this.#git.ask(['diff-index', ...options, head])).split('\0'));
    const before = new Set(
      linesOf(await this.#git.ask(['ls-tree', '-r', '-z', head])).map(({ path }) => path),
    );
    return new Set(empty.filter(path => !going.has(path) && !before.has(path)));
  }

  async #source(all: readonly Kept[]): Promise<Source> {
    const items = all.filter(({ path }) => !path.split('/').some(isUnlisted));
    const records = items.filter(({ path, type }) => type === 'file' && /\.(?:md|yaml)$/.test(path));
    const unknown = new Set(records.map(({ id }) => id).filter(id => !this.#contents.has(id)));
    await this.read([...unknown]);
    const ids = new Map(items.flatMap(({ path, type, id }) => (type === 'file' ? [[path, id]] : [])));
    const entries = entriesOf(items);
    return {
      entries: () => entries,
      ready: paths =>
        this.read(paths.flatMap(path => ids.get(path) ?? []).filter(id => !this.#contents.has(id))),
      read: path => this.#contents.get(ids.get(path) ?? '') ?? { obstacle: 'not-a-file' },
      seen: this.#seenAmong(ids),
    };
  }

  #seenAmong(ids: ReadonlyMap<string, string>): Seen {
    const key = (path: string, language: Language): string => `${ids.get(path)} ${language} ${path}`;
    return {
      get: (path, language) => this.#records.get(key(path, language)),
      keep: (file, language) => void this.#records.set(key(file.file, language), file),
    };
  }

  /** What was read of something that git keeps, by its own name for it. */
  contentOf(id: string): Content | undefined {
    return this.#contents.get(id);
  }

  /** Reads contents in the order they are asked in: for each git prints a line, and the bytes. */
  async read(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const git = this.#git.start(['cat-file', '--batch']);
    const ended = once(git, 'close');
    git.stderr.resume();
    git.stdin.end(`${ids.join('\n')}\n`);
    let bytes: Buffer = Buffer.alloc(0);
    let passOver = 0;
    let next = 0;
    for await (const chunk of git.stdout as AsyncIterable<Buffer>) {
      bytes = bytes.length === 0 ? chunk : Buffer.concat([bytes, chunk]);
      for (;;) {
        const passed = Math.min(passOver, bytes.length);
        bytes = bytes.subarray(passed);
        passOver -= passed;
        const lineEnd = bytes.indexOf('\n');
        if (passOver > 0 || lineEnd < 0) break;
        const [, , size] = bytes.toString('latin1', 0, lineEnd).split(' ');
        // After the bytes git prints a line end.
        const length = size === undefined ? 0 : Number(size) + 1;
        const isLarge = length - 1 > largestRecord;
        if (!isLarge && bytes.length < lineEnd + 1 + length) break;
        const id = ids[next] as string;
        next += 1;
        passOver = lineEnd + 1 + length;
        if (isLarge) this.#contents.set(id, tooLarge(length - 1));
        else if (size !== undefined)
          this.#contents.set(id, contentOf(bytes.subarray(lineEnd + 1, lineEnd + length)));
      }
    }
    await ended;
    if (ids.some(id => !this.#contents.has(id))) throw incomplete(this.#git);
  }
}

/** The names of an empty file, in both of the ways in which git can name things. */
const emptyIds = new Set([
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]);

/** Takes apart what git lists with `-z`: words, a tab and a path. */
function linesOf(listed: string): { words: string[]; path: string }[] {
  return listed
    .split('\0')
    .filter(line => line !== '')
    .map(line => {
      const tab = line.indexOf('\t');
      return { words: line.slice(0, tab).split(' '), path: line.slice(tab + 1) };
    });
}

/** Of a repository within this one (`160000`) git keeps no files: it is as an empty folder. */
function kept(mode = '', id = '', path: string): Kept {
  const type = mode === '120000' ? 'link' : mode === '160000' ? 'folder' : 'file';
  return { path, type, id };
}

/** The same order and the same folders as on disk. */
function entriesOf(items: readonly Kept[]): Entry[] {
  const folders = new Set<string>();
  for (const { path } of items)
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
      folders.add(path.slice(0, slash));
  const entries: Entry[] = items.map(({ path, type }) => ({ path, type }));
  for (const path of folders) entries.push({ path, type: 'folder' });
  return inOrder(entries);
}

function notMerged(path: string, { language }: GitFolder): UsageError {
  return {
    nl: new UsageError(
      `In ${path} zijn twee versies nog niet samengevoegd.`,
      `Kies daar wat blijft staan, en typ dan: git add ${path}`,
    ),
    en: new UsageError(
      `In ${path} two versions are not joined yet.`,
      `Choose what stays there, and then type: git add ${path}`,
    ),
  }[language];
}

function settingsLeftOut({ language }: GitFolder): UsageError {
  return {
    nl: new UsageError(`${initiativeFile} gaat nog niet mee in de commit.`, `Typ: git add ${initiativeFile}`),
    en: new UsageError(`${initiativeFile} is not in the commit yet.`, `Type: git add ${initiativeFile}`),
  }[language];
}

function incomplete({ language }: GitFolder): UsageError {
  return {
    nl: new UsageError('Git heeft hier niet alle bestanden van toen.', 'Haal ze op met: git fetch --refetch'),
    en: new UsageError(
      'Git does not have all files of that time here.',
      'Get them with: git fetch --refetch',
    ),
  }[language];
}
