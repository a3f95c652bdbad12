import { markAt, markOf, place, putBesideAtOnce, removeBeside } from './beside.ts';
import { errorCode } from './files.ts';
import { type Listed, type Sum, siteListIn, siteListOf, textOfList } from './site-list.ts';
import { spotIn } from './spot.ts';
import { FileOnTheWay, type Spot } from './within.ts';
import { changeWhole, type FileContent, makeFolders, makeWhole, removeEmptyFolder } from './write-whole.ts';
import { WritingElsewhere } from './written-set.ts';

/** What became of the files of a site. */
export interface WrittenSite {
  /** How many are there now, and how many of those are new or were changed. */
  files: number;
  changed: number;
  removed: string[];
  /** What we did not make, or what somebody changed since: it was left as it is. */
  left: string[];
}

/** So many files, or so many bytes of them, are made ready and listed at once. */
const [mostFiles, mostBytes] = [500, 4_000_000];

/** What is being written, before it has its name. Passed over by whatever looks at folders, and gone after each run. */
const beside = '.initiatief-site~';

/** What a disk can leave of a file when the power fails. */
const nothing = markOf('');

/**
 * Writes the files of a site into a folder, and takes away those that an earlier time wrote and that are not in it now. What
 * somebody else made or changed stays. Before a file is written it is listed with what it is going to be, so whatever
 * stops this, the next time goes on. Nobody waits for the disk: a site can be made again, and 10,000 times that waiting
 * is minutes.
 *
 * @throws {WritingElsewhere} Where another process writes the same site.
 */
export async function writeSite(
  folder: Spot,
  files: AsyncIterable<readonly [path: string, content: string]>,
): Promise<WrittenSite> {
  const writing = new Writing(folder);
  let batch: [string, Buffer][] = [];
  let bytes = 0;
  for await (const [path, content] of files) {
    // Bytes take half the room of a text, or less.
    const made = Buffer.from(content);
    batch.push([path, made]);
    bytes += made.length;
    if (batch.length < mostFiles && bytes < mostBytes) continue;
    writing.put(batch);
    batch = [];
    bytes = 0;
  }
  writing.put(batch);
  return writing.finish();
}

class Writing {
  readonly #folder: Spot;
  readonly #before: Listed;
  /** What may stand there while we are at it. */
  readonly #listed: Map<string, readonly Sum[]>;
  readonly #made = new Map<string, readonly Sum[]>();
  readonly #seen = new Set<string>();
  readonly #folders = new Set<string>();
  readonly #outcome: WrittenSite = { files: 0, changed: 0, removed: [], left: [] };
  #text: FileContent | undefined;

  constructor(folder: Spot) {
    this.#folder = folder;
    const found = siteListIn(folder);
    this.#before = found?.listed ?? new Map();
    this.#listed = new Map(this.#before);
    this.#text = found?.text;
  }

  put(files: readonly (readonly [path: string, content: FileContent])[]): void {
    const marked = files.map(([path, content]) => [path, content, markOf(content) as Sum] as const);
    for (const [path, , sum] of marked)
      this.#listed.set(path, [...new Set([...(this.#listed.get(path) ?? []), sum])]);
    this.#list(this.#listed);
    for (const [path, content, sum] of marked) this.#putOne(path, content, sum);
  }

  finish(): WrittenSite {
    for (const [path, sums] of this.#before) if (!this.#seen.has(path)) this.#remove(path, sums);
    for (const path of this.#folders) removeBeside(spotIn(this.#folder, path), beside);
    this.#list(this.#made);
    return this.#outcome;
  }

  #putOne(path: string, content: FileContent, sum: Sum): void {
    this.#seen.add(path);
    const spot = spotIn(this.#folder, path);
    try {
      this.#makeFolder(path, spot);
      const there = markAt(spot);
      const isOurs = there === null || there === nothing || (this.#before.get(path) ?? []).includes(there);
      if (there !== sum && !(isOurs && this.#replace(spot, content, there))) {
        this.#outcome.left.push(path);
        return;
      }
      if (there !== sum) this.#outcome.changed += 1;
      this.#made.set(path, [sum]);
      this.#outcome.files += 1;
    } catch (error) {
      // Somebody made a folder of that name, or a file where a folder has to be.
      if (!(error instanceof FileOnTheWay) && errorCode(error) !== 'EISDIR') throw error;
      this.#outcome.left.push(path);
    }
  }

  /** Gives whether what is there was still as it was seen. */
  #replace(spot: Spot, content: FileContent, there: string | null): boolean {
    try {
      putBesideAtOnce(spot, beside, content);
      if (place(spot, beside, there)) return true;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
    removeBeside(spot, beside);
    return false;
  }

  /** Once for each folder; what an earlier time left half-done goes. */
  #makeFolder(path: string, spot: Spot): void {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    if (this.#folders.has(folder)) return;
    makeFolders(spot);
    removeBeside(spot, beside);
    this.#folders.add(folder);
  }

  #remove(path: string, sums: readonly Sum[]): void {
    const spot = spotIn(this.#folder, path);
    const there = this.#markAt(spot);
    if (there === null) return;
    if (there !== nothing && !sums.includes(there)) this.#outcome.left.push(path);
    else if (place(spot, undefined, there)) this.#outcome.removed.push(path);
    if (path.includes('/')) removeEmptyFolder(spotIn(this.#folder, path.slice(0, path.lastIndexOf('/'))));
  }

  #markAt(spot: Spot): string | null {
    try {
      return markAt(spot);
    } catch (error) {
      if (errorCode(error) !== 'ENOENT' && !(error instanceof FileOnTheWay)) throw error;
      return null;
    }
  }

  /** Puts the list there; another that came meanwhile is of somebody who writes as well. */
  #list(listed: Listed): void {
    const text = textOfList(listed);
    const spot = siteListOf(this.#folder);
    if (this.#text === undefined) {
      try {
        makeWhole(spot, text);
      } catch (error) {
        throw errorCode(error) === 'EEXIST' ? new WritingElsewhere() : error;
      }
    } else if (String(this.#text) !== text && !changeWhole(spot, this.#text, text))
      throw new WritingElsewhere();
    this.#text = text;
  }
}
