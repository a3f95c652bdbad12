import { slugOf } from '../ground/slug.ts';
import { folderKinds } from '../model/kinds.ts';
import type { Register } from '../register/register.ts';
import type { Delicacy } from './datum.ts';
import { dataIn } from './personal-data.ts';
import { mayHoldData } from './signs.ts';

const dayAtStart = /^\d{4}-\d\d-\d\d-/;
/** What stands between the ids in the key of a record (`role/key`) or the UID of an event. */
const between = /([/@])/;

/** Gives ids that hold personal data another one: without it, the same in all of an output, and of no other record. */
export class MaskedIds {
  readonly #register: Register;
  readonly #care: Delicacy;
  readonly #initiative: { name: string; slug: string };
  readonly #others = new Map<string, string>();
  readonly #given = new Set<string>();

  constructor(register: Register, care: Delicacy) {
    this.#register = register;
    this.#care = care;
    const { name } = register.initiative.data;
    this.#initiative = { name, slug: slugOf(name) };
  }

  /** May this key be shown as it is, as far as is known by now? */
  isShown(key: string): boolean {
    return key.split(between).every(id => (this.#others.get(id) ?? id) === id);
  }

  /** The key of a record, or what is made of keys, with ids that may be shown. */
  async shown(key: string): Promise<string> {
    const parts = key.split(between);
    if (!parts.some(id => this.#isSuspect(id))) return key;
    const ids: string[] = [];
    for (const id of parts) ids.push(this.#isSuspect(id) ? await this.#other(id) : id);
    return ids.join('');
  }

  #isSuspect(id: string): boolean {
    const words = wordsOf(id);
    return [words, words.replaceAll('-', ' '), ...this.#namesOf(id)].some(text =>
      mayHoldData(text, this.#care),
    );
  }

  /** The names of the records with this id; a UID ends in the initiative's name. */
  #namesOf(id: string): string[] {
    const names = folderKinds.flatMap(kind => this.#register.get(kind, id)?.data.name ?? []);
    return id === this.#initiative.slug ? [...names, this.#initiative.name] : names;
  }

  async #other(id: string): Promise<string> {
    const known = this.#others.get(id);
    if (known !== undefined) return known;
    const bare = await this.#withoutData(id);
    let other = bare;
    for (let number = 2; other !== id && this.#isTaken(other); number += 1) other = `${bare}-${number}`;
    this.#others.set(id, other);
    this.#given.add(other);
    return other;
  }

  #isTaken(id: string): boolean {
    return this.#given.has(id) || folderKinds.some(kind => this.#register.has(kind, id));
  }

  async #withoutData(id: string): Promise<string> {
    const words = wordsOf(id);
    const hidden = new Set<number>();
    // As the number itself has hyphens, and as they stand for spaces.
    for (const text of [words, words.replaceAll('-', ' ')])
      for (const { from, to } of await dataIn(text, this.#care))
        for (let at = from; at < to; at += 1) hidden.add(at);
    let left = [...words].map((sign, at) => (hidden.has(at) ? '-' : sign)).join('');
    for (const name of this.#namesOf(id)) {
      const data = (await dataIn(name, this.#care)).map(({ from, to }) => name.slice(from, to));
      // An id that was made of the whole name can be cut off within a datum.
      if (data.length > 0 && slugOf(name) === words)
        left = slugOf(data.reduce((rest, datum) => rest.replace(datum, ' '), name));
      else for (const datum of data) left = left.replace(asSlug(datum), '-');
    }
    if (left === words) return id;
    const [day = ''] = dayAtStart.exec(id) ?? [];
    return `${day}${left}`.replace(/-{2,}/g, '-').replace(/^-|-$/g, '') || 'x';
  }
}

function wordsOf(id: string): string {
  return id.replace(dayAtStart, '');
}

/** How a datum can stand in an id: without its signs, or with words or hyphens for them. */
function asSlug(datum: string): RegExp {
  const parts = (datum.match(/[\p{L}\p{N}]+/gu) ?? []).map(slugOf).filter(Boolean);
  return new RegExp(`(?<![a-z0-9])${parts.join('-?(?:at-)?')}(?![a-z0-9])`, 'g');
}
