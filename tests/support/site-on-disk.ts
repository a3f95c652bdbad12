import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Register, site } from '../../src/library.ts';

/** A site in a folder, to be opened from there. */
export class SiteOnDisk {
  readonly #folder: string;
  readonly #files: ReadonlyMap<string, string>;

  private constructor(folder: string, files: ReadonlyMap<string, string>) {
    this.#folder = folder;
    this.#files = files;
  }

  static async of(register: Register): Promise<SiteOnDisk> {
    const folder = mkdtempSync(join(tmpdir(), 'site-'));
    const files = await site(register, { today: '2026-09-01', known: null });
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return new SiteOnDisk(folder, files);
  }

  get pages(): string[] {
    return [...this.#files.keys()].filter(path => path.endsWith('.html'));
  }

  /** Is it the page in which is looked for something? It alone has a script. */
  isSearch(path: string): boolean {
    return this.#files.get(path)?.includes('<script') ?? false;
  }

  href(path: string): string {
    return pathToFileURL(join(this.#folder, path)).href;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}
