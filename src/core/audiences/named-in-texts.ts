import { mayBeNamed } from '../meaning/consent.ts';
import type { Place, Step } from '../model/place.ts';
import { isUnclear, type RecordFile } from '../model/record.ts';
import type { Register } from '../register/register.ts';
import { rewrite } from '../register/rewrite.ts';
import { hiddenNamesIn } from './hidden-names.ts';
import { fieldsForEveryone, readingOf } from './hide-from-everyone.ts';
import { namesIn } from './names/find-names.ts';
import type { NameIndex } from './names/name-index.ts';
import { SuspectedNames } from './names/suspected-names.ts';
import type { Reading } from './names/written-words.ts';

/** A text that names somebody who may not be named. */
export interface NamedInText {
  at: Place;
  /** The id of that person; more of them where it is not to be told who is meant. */
  people: readonly string[];
  /** What stands there, where it is not sure that it is a name. */
  word?: string;
  /** The other places in the record where they are named. */
  others: readonly Place[];
  /** Does everyone see something else there? What is only suspected, they see. */
  isHidden: boolean;
}

/**
 * The texts in which somebody is named, or can be, who did not consent: of each record and person the first, one that
 * is sure before one that is not. `withAll`: everyone can read the files themselves, and not just what is told of them.
 */
export function* namedInTexts(register: Register, withAll: boolean): Generator<NamedInText> {
  const { hidden, index, shown } = hiddenNamesIn([register]);
  if (index.isEmpty) return;
  // Who has no record, two, or one with a mistake in it, is hidden to be careful; other rules tell of that.
  const isSure = (id: string): boolean => {
    const person = register.get('person', id);
    return person !== undefined && !mayBeNamed(person) && !isUnclear(person, 'consent');
  };
  const looks: Looks = { index, suspected: new SuspectedNames(index, hidden, shown) };
  for (const record of register.originals) {
    const found = new Map<string, NamedInText>();
    for (const { people: numbers, ...named } of namedIn(record, looks, withAll)) {
      const people = [...numbers].map(number => hidden[number]?.id ?? '').filter(isSure);
      if (people.length === 0) continue;
      if (record.kind === 'person' && people.includes(record.id)) continue;
      const key = people.join();
      found.set(key, joined(found.get(key), { ...named, people, others: [] }));
    }
    for (const named of found.values())
      if (named.people.length === 1 || !named.people.some(person => found.has(person))) yield named;
  }
}

/** Two mentions in one record as one: at the first that is sure, else at the first. */
function joined(known: NamedInText | undefined, named: NamedInText): NamedInText {
  if (!known) return named;
  const isBetter = known.word !== undefined && named.word === undefined;
  const [first, other] = isBetter ? [named, known] : [known, named];
  // Twice in one field is one place, and a text below a heading of ours stands in the body as well.
  const isSame = ({ path, span }: Place): boolean =>
    path === other.at.path || (span !== undefined && span.join() === other.at.span?.join());
  const places = isSame(first.at) || known.others.some(isSame) ? known.others : [...known.others, other.at];
  return { ...first, others: places };
}

type Named = Omit<NamedInText, 'people' | 'others'> & { people: ReadonlySet<number> };

interface Looks {
  index: NameIndex;
  suspected: SuspectedNames;
}

function* namedIn(record: RecordFile, looks: Looks, withAll: boolean): Generator<Named> {
  const { file, kind, id, body, text: whole } = record;
  if (kind !== 'initiative' && kind !== 'person')
    // Of a word of every day in an id nobody can tell, and that is no reason for another name.
    for (const { people, word } of foundIn(id, looks, 'id'))
      if (word === undefined) yield { at: { file, path: [] }, people, isHidden: true };
  if (!record.readable || (kind === 'person' && !withAll)) return;
  for (const [text, path] of textsOf(record, withAll)) {
    const at = whole.indexOf(text);
    const isOnce = at >= 0 && whole.indexOf(text, at + 1) < 0;
    for (const { start, end, ...found } of foundIn(text, looks, readingOf(kind, path)))
      yield { ...found, at: isOnce ? { file, path, span: [at + start, at + end] } : { file, path } };
  }
  if (!withAll || body === '' || !whole.endsWith(body)) return;
  const from = whole.length - body.length;
  for (const { start, end, ...found } of foundIn(body, looks, 'text'))
    yield { ...found, at: { file, path: [], span: [from + start, from + end] } };
}

/** The texts in the fields of a record, but for somebody's own name, and ids that goals get of theirs. */
function textsOf(record: RecordFile, withAll: boolean): (readonly [string, readonly Step[]])[] {
  const texts: (readonly [string, readonly Step[]])[] = [];
  const data = withAll ? record.data : fieldsForEveryone(record);
  rewrite({ ...record, data, body: '' } as RecordFile, {
    text: (text, path) => {
      const isOwn = record.kind === 'person' ? path.join() === 'name' : path.at(-1) === 'id';
      if (!isOwn) texts.push([text, [...path]]);
      return text;
    },
    reference: (_kind, to) => to,
  });
  return texts;
}

interface Found extends Pick<NamedInText, 'word' | 'isHidden'> {
  start: number;
  end: number;
  people: ReadonlySet<number>;
}

function foundIn(text: string, { index, suspected }: Looks, reading: Reading): Found[] {
  const names = namesIn(text, index, reading).map(({ start, end, people, isDoubtful }) => ({
    start,
    end,
    people,
    word: isDoubtful ? text.slice(start, end) : undefined,
    isHidden: true,
  }));
  const isFree = ({ start, end }: { start: number; end: number }): boolean =>
    names.every(name => end <= name.start || name.end <= start);
  const others = reading === 'text' ? suspected.in(text).filter(isFree) : [];
  return [
    ...names,
    ...others.map(one => ({ ...one, word: text.slice(one.start, one.end), isHidden: false })),
  ];
}
