import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { isUnlisted } from '../core/reading/layout.ts';
import { errorCode } from './files.ts';
import { itemAt, listTree } from './tree.ts';

/** Saving a file is several small steps; this long after the last one it is done. */
const quiet = 20;
/** Where changes never stop, what there is so far is told after so long. */
const patience = 400;
/** More news than this at once is a whole tree that changed; the system may have left some of it out. */
const flood = 1000;
const pollEvery = 1000;

/**
 * Tells what changes under a folder, from the moment it is made. It follows folders and not files: of those there
 * are few, of files very many, and each one followed costs time and memory of the system. Where the system does
 * not let it, it looks for itself every second.
 */
export class Watcher {
  /** Why it looks for itself: the code of the system. */
  trouble: string | undefined;
  readonly #root: string;
  readonly #folders = new Map<string, FSWatcher>();
  #changed = new Set<string>();
  #since = 0;
  #settling: NodeJS.Timeout | undefined;
  #polling: NodeJS.Timeout | undefined;
  #tell: () => void = () => {};

  constructor(root: string) {
    this.#root = root;
    this.#follow('');
  }

  /**
   * The paths that changed since the last time, once it has been quiet for a moment; an empty path is everything.
   * Nothing when it is stopped.
   */
  async changes(stop: AbortSignal): Promise<ReadonlySet<string> | undefined> {
    while (!stop.aborted && (this.#changed.size === 0 || this.#settling)) await this.#news(stop);
    if (stop.aborted) return undefined;
    const changed = this.#changed.size > flood ? new Set(['']) : this.#changed;
    this.#changed = new Set();
    // What is a folder now may be another one than it was, with folders of its own.
    for (const path of changed) {
      if (itemAt(join(this.#root, path))?.isDirectory()) this.#follow(path);
      else this.#leave(path);
    }
    return changed;
  }

  close(): void {
    this.#leave('');
    clearTimeout(this.#settling);
    clearTimeout(this.#polling);
  }

  #news(stop: AbortSignal): Promise<void> {
    return new Promise(done => {
      const tell = (): void => {
        stop.removeEventListener('abort', tell);
        done();
      };
      this.#tell = tell;
      stop.addEventListener('abort', tell);
    });
  }

  #hear(path: string): void {
    this.#changed.add(path);
    if (!this.#settling) {
      this.#since = performance.now();
      this.#settling = setTimeout(() => {
        this.#settling = undefined;
        this.#tell();
      }, quiet);
    } else if (performance.now() - this.#since < patience) this.#settling.refresh();
  }

  /** Follows a folder and all under it. First it listens, then it looks: so nothing comes in unheard. */
  #follow(folder: string): void {
    if (this.#polling) return;
    this.#leave(folder);
    const path = join(this.#root, folder);
    const within = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
    try {
      const watcher = watch(path, (type, name) => {
        if (name === null) this.#hear(folder);
        // That something in it changed is no news about the folder itself.
        else if (!isUnlisted(name) && !(type === 'change' && this.#folders.has(within(name))))
          this.#hear(within(name));
      });
      watcher.on('error', () => {
        this.#leave(folder);
        this.#hear(folder);
      });
      this.#folders.set(folder, watcher);
      for (const item of readdirSync(path, { withFileTypes: true }))
        if (item.isDirectory() && !isUnlisted(item.name)) this.#follow(within(item.name));
    } catch (error) {
      const code = errorCode(error);
      if (code === undefined) throw error;
      // A folder that went away, or that is closed, has nothing to tell.
      if (itemAt(path)?.isDirectory() && code !== 'EACCES' && code !== 'EPERM') this.#poll(code);
    }
  }

  #leave(folder: string): void {
    for (const [path, watcher] of this.#folders) {
      if (folder !== '' && path !== folder && !path.startsWith(`${folder}/`)) continue;
      this.#folders.delete(path);
      watcher.close();
    }
  }

  #poll(trouble: string): void {
    this.trouble = trouble;
    this.#leave('');
    let before = this.#marks();
    const look = (): void => {
      const now = this.#marks();
      for (const path of new Set([...before.keys(), ...now.keys()]))
        if (before.get(path) !== now.get(path)) this.#hear(path);
      before = now;
      this.#polling = setTimeout(look, pollEvery);
    };
    this.#polling = setTimeout(look, pollEvery);
  }

  /** Of everything there is, what changes when it is written. */
  #marks(): Map<string, string> {
    return new Map(
      listTree(this.#root).map(({ path, type }) => {
        const item = itemAt(join(this.#root, path));
        const mark = type === 'folder' ? '' : `${item?.mtimeMs} ${item?.size} ${item?.ino}`;
        return [path, `${type} ${mark}`];
      }),
    );
  }
}
