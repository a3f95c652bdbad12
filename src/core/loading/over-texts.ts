import { type Entry, isUnlisted } from '../reading/layout.ts';
import type { Content } from '../reading/read-record.ts';
import { type ContentReader, inOrder, largestRecord, type Seen, type Source, tooLarge } from './source.ts';

/** Texts of files by their path from the folder of the initiative, with `/`; `null` for a file that is taken away. */
export type Texts = ReadonlyMap<string, string | null>;

/**
 * A source with texts in memory lying over another one, such as what an editor has not kept yet: as it will be once they
 * are. The texts may change, and are looked at anew each time. A text that would lie behind a link, or under a name that
 * is never looked at, is passed over.
 */
export function overTexts(texts: Texts, below: Source = nothing): Source {
  const isHere = (path: string): boolean => texts.has(path);
  const over =
    (read: ContentReader): ContentReader =>
    path => {
      const text = texts.get(path);
      if (text === undefined || isLink(read, path)) return read(path);
      return text === null ? isGone : contentOfText(text);
    };
  const { entriesAt, ready, together, seen } = below;
  return {
    entries: () => listed(below.entries(), texts),
    read: over(below.read),
    ...(entriesAt && {
      entriesAt: path => listed(entriesAt(path), textsAt(texts, path), path),
    }),
    ...(ready && { ready: paths => ready(paths.filter(path => !isHere(path))) }),
    ...(together && { together: work => together(read => work(over(read))) }),
    ...(seen && { seen: seenElsewhere(seen, isHere) }),
  };
}

/** The texts at a path and below it. Where a file is there is nothing below: of thousands each is looked up, not for. */
function textsAt(texts: Texts, path: string): [string, string | null][] {
  const own = texts.get(path);
  if (typeof own === 'string') return [[path, own]];
  return [...texts].filter(([at]) => at === path || at.startsWith(`${path}/`));
}

const nothing: Source = { entries: () => [], entriesAt: () => [], read: () => isGone };

/** As the disk tells of what is not there. */
const isGone: Content = { obstacle: 'no-permission' };

function isLink(read: ContentReader, path: string): boolean {
  const content = read(path);
  return 'obstacle' in content && content.obstacle === 'symbolic-link';
}

/** A text as it would be read from the disk. */
function contentOfText(written: string): Content {
  const text = written.replace(/\p{Surrogate}/gu, '\ufffd');
  if (text.length * 3 > largestRecord) {
    const bytes = new TextEncoder().encode(text).length;
    if (bytes > largestRecord) return tooLarge(bytes);
  }
  const at = text.indexOf('\0');
  return at < 0 ? { text } : { obstacle: 'nul-byte', text, at, bytes: new TextEncoder().encode(text) };
}

/** What there is with these texts, which lie in a folder where one is named. */
function listed(
  below: readonly Entry[],
  texts: Iterable<readonly [string, string | null]>,
  folder?: string,
): readonly Entry[] {
  const known = new Map(below.map(entry => [entry.path, entry]));
  let isOther = false;
  for (const [path, text] of texts) {
    const type = known.get(path)?.type;
    if (text === null ? type === undefined || type === 'folder' : type === 'file' || type === 'link')
      continue;
    if (path.split('/').some(name => name === '' || isUnlisted(name))) continue;
    isOther = true;
    if (text === null) known.delete(path);
    else put(path, known, folder);
  }
  return isOther ? inOrder([...known.values()]) : below;
}

/** Puts a file where it lies, with the folders on the way. */
function put(path: string, known: Map<string, Entry>, folder: string | undefined): void {
  const above = foldersAbove(path).filter(each => folder === undefined || each.length >= folder.length);
  if (above.some(each => known.has(each) && known.get(each)?.type !== 'folder')) return;
  for (const each of above) known.set(each, { path: each, type: 'folder' });
  // Only below a folder is there anything; for thousands of new files that is not looked for.
  if (known.has(path)) for (const each of known.keys()) if (each.startsWith(`${path}/`)) known.delete(each);
  known.set(path, { path, type: 'file' });
}

/** The folders that a file lies in, the outermost first. */
export function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
    folders.push(path.slice(0, slash));
  return folders;
}

/** What was read before of the files that no text lies over. */
function seenElsewhere({ get, keep }: Seen, isHere: (path: string) => boolean): Seen {
  return {
    get: (path, language) => (isHere(path) ? undefined : get(path, language)),
    keep: (file, language) => {
      if (!isHere(file.file)) keep(file, language);
    },
  };
}
