import { slugOf } from '../ground/slug.ts';
import { initiativeId, type Kind } from '../model/kinds.ts';
import type { RecordFile } from '../model/record.ts';
import { keyOf, partsOf } from '../model/record-key.ts';
import type { Register } from '../register/register.ts';
import { nearest } from '../words/nearest.ts';
import { wordsOf } from '../words/words.ts';
import type { Reading } from '../writing/typed-value.ts';

/** A record that goes by a name. */
export interface NamedRecord {
  /** As `person/cor`. */
  key: string;
  kind: Kind;
  id: string;
  name: string;
}

/**
 * The records of these kinds that are called so: by id, by kind and id in any language, by the path of the file, or by
 * the very name but for case and accents. More than one where several are called the same.
 */
export function recordsNamed(
  typed: string,
  targets: readonly Kind[],
  { register, spoken }: Pick<Reading, 'register' | 'spoken'>,
): NamedRecord[] {
  const text = typed.trim().replace(/^\.?\//, '');
  const vocabularies = [register.words, wordsOf(spoken)];
  if (targets.includes('initiative') && vocabularies.some(each => each.targetOf(text) === 'initiative'))
    return [{ key: initiativeId, kind: 'initiative', id: initiativeId, name: register.initiative.data.name }];
  const path = text.replace(/\.(?:md|yaml)$/, '');
  const slash = path.indexOf('/');
  const before = path.slice(0, Math.max(slash, 0));
  const kind = vocabularies
    .flatMap(each => each.targetOf(before) ?? [])
    .concat(targets.filter(target => target === before))[0];
  const id = kind === undefined ? path : path.slice(path.lastIndexOf('/') + 1);
  const all = (kind === undefined ? targets : targets.filter(target => target === kind)).flatMap(target =>
    register.all(target).map(({ id: its, data }) => ({
      key: keyOf({ kind: target, id: its }),
      kind: target,
      id: its,
      name: data.name,
    })),
  );
  const byId = all.filter(record => record.id === id);
  if (byId.length > 0) return byId;
  const slug = slugOf(id);
  return slug === '' ? [] : all.filter(record => record.id === slug || slugOf(record.name) === slug);
}

/** The file of a record with this id that cannot be read. */
export function unreadableNamed(
  typed: string,
  targets: readonly Kind[],
  { register }: Pick<Reading, 'register'>,
): string | undefined {
  const id = typed
    .trim()
    .replace(/\.(?:md|yaml)$/, '')
    .split('/')
    .at(-1);
  return register.files.find(each => !each.readable && targets.includes(each.kind) && each.id === id)?.file;
}

/** A few records that may be meant by a name that none has: with these words in their name, or a name that is close. */
export function recordsNear(
  typed: string,
  targets: readonly Kind[],
  { register }: Pick<Reading, 'register'>,
): NamedRecord[] {
  const wanted = slugOf(typed.slice(typed.indexOf('/') + 1));
  const all = targets.flatMap(kind =>
    register.all(kind).map(({ id, data }) => ({ key: keyOf({ kind, id }), kind, id, name: data.name })),
  );
  const holds = wanted === '' ? [] : all.filter(({ id, name }) => `${id} ${slugOf(name)}`.includes(wanted));
  if (holds.length > 0) return holds.slice(0, mostNear);
  // An agreement is called by a word of its name, and its id begins with a day.
  const words = all.flatMap(record => {
    const own = slugOf(record.name);
    return [own, ...own.split('-').filter(word => word.length > 4)].map(word => [word, record] as const);
  });
  const near = nearest(wanted, words);
  return near ? [near] : [];
}

const mostNear = 5;

/** The record with this key. */
export function recordAt(key: string | undefined, register: Register): RecordFile | undefined {
  if (key === undefined) return undefined;
  const { kind, id } = partsOf(key);
  const found = register.get(kind, id);
  return found && register.fileAt(found.file);
}
