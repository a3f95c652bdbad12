import { createHash } from 'node:crypto';
import { isId, slugOf } from '../core/ground/slug.ts';

/** So long a name may be before what tells it from others; the longest that a disk takes is twice as long. */
const longest = 80;

/**
 * Where each page of a site is. A name is right for every disk: small letters, digits and hyphens, no device of Windows,
 * never too long. What cannot be so gets a sum behind it, which is the same in every run; no two have the same.
 */
export class Addresses {
  readonly #taken = new Set<string>();
  readonly #places = new Map<string, string>();

  /** Keeps this path for a page, or one like it where another has it already. */
  claim(folder: string, name: string, ending: string): string {
    const step = isId(name) ? name : withSum(name);
    let path = join(folder, `${step}${ending}`);
    if (this.#taken.has(path)) path = join(folder, `${withSum(name)}${ending}`);
    for (let number = 2; this.#taken.has(path); number += 1)
      path = join(folder, `${withSum(name)}-${number}${ending}`);
    this.#taken.add(path);
    return path;
  }

  /** Gives a record a page in this folder. */
  place(key: string, folder: string, name: string): string {
    const path = this.claim(folder, name, '.html');
    this.#places.set(key, path);
    return path;
  }

  /** The page of a record; nothing where it has none. */
  pathOf(key: string): string | undefined {
    return this.#places.get(key);
  }
}

/** The way from one page to another. */
export function wayTo(path: string, from: string): string {
  return `${'../'.repeat(from.split('/').length - 1)}${path}`;
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function withSum(name: string): string {
  const slug = slugOf(name).slice(0, longest).replace(/-+$/, '');
  const sum = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return slug === '' ? sum : `${slug}-${sum}`;
}
