import { groupedBy } from '../ground/groups.ts';
import { slugOf } from '../ground/slug.ts';
import { mayBeNamed } from '../meaning/consent.ts';
import { somebodyId } from '../model/kinds.ts';
import type { RecordOf } from '../model/record.ts';
import type { PersonInSight } from '../register/people-in-sight.ts';
import type { Register } from '../register/register.ts';
import { NameIndex } from './names/name-index.ts';
import type { KnownNames } from './readers.ts';

type Person = RecordOf<'person'>;

/** Somebody whose name everyone may not see. */
export interface HiddenPerson {
  id: string;
  /** The real name, or names over time; where there is no record, what the id says. */
  names: readonly string[];
}

/** Who may not be named, and how to find their names in texts; a number of the index is a place in `hidden`. */
export interface HiddenNames {
  hidden: readonly HiddenPerson[];
  index: NameIndex;
  /** The names of who may be named. */
  shown: readonly string[];
  /** The records of each person, by id, in all states. */
  people: ReadonlyMap<string, readonly Person[]>;
}

/**
 * Who may not be named in one or more states of the records, the first of which is that of now: it says who consented.
 * `others`: names of something else that may not be shown, with what to say instead. `known`: what git knows of names.
 */
export function hiddenNamesIn(
  states: readonly [now: Register, ...others: Register[]],
  others: readonly { name: string; instead: string }[] = [],
  known: KnownNames = new Map(),
): HiddenNames {
  const people = peopleIn(states);
  const inSight = groupedBy(states.flatMap(seenIn), ({ id }) => [id]);
  const named = namedPeople(people, states[0], inSight);
  const hidden = [
    ...hiddenPeople(states, people, named, known, inSight),
    ...formerNames(named, known, inSight),
  ];
  const organisations = states.flatMap(state => [state.initiative, ...state.all('partner')]);
  const shown = [...named.values()];
  const index = new NameIndex({
    hidden,
    shown,
    organisations: [...new Set(organisations.map(({ data }) => data.name))],
    others,
    language: states[0].words.vocabulary.language,
  });
  return { hidden, index, shown, people };
}

/** What is seen of names of people, without what is the name of something else: a field can be called so as well. */
function seenIn(state: Register): PersonInSight[] {
  const seen = state.peopleInSight;
  if (seen.length === 0) return [];
  const records = [state.initiative, ...state.all('partner'), ...state.all('role')];
  const others = new Set(records.map(({ data }) => slugOf(data.name)));
  return seen.map(one => ({ ...one, names: one.names.filter(name => !others.has(slugOf(name))) }));
}

/** The ids of the people whom a record refers to. */
export function personsIn({ references }: Register['files'][number]): string[] {
  return references.flatMap(({ kind, id }) => (kind === 'person' ? [id] : []));
}

function peopleIn(states: readonly Register[]): Map<string, Person[]> {
  const files = states.flatMap(state => state.originals);
  const people = files.filter(file => file.kind === 'person');
  return groupedBy(people, ({ id }) => [id]);
}

/**
 * The names of those who may be named, by id: who consented, as it stands now, under the one name that every state
 * has, and each other file about them. With another name it may have been somebody else.
 */
function namedPeople(
  people: ReadonlyMap<string, Person[]>,
  now: Register,
  inSight: ReadonlyMap<string, readonly PersonInSight[]>,
): Map<string, string> {
  const named = new Map<string, string>();
  const today = peopleIn([now]);
  for (const [id, records] of people) {
    const [name, ...others] = namesOf(records);
    const consents = today.get(id)?.every(mayBeNamed) ?? false;
    const isOwn = ({ file }: PersonInSight): boolean => records.some(record => record.file === file);
    const isDoubted = inSight.get(id)?.some(seen => {
      const isOther = seen.names.some(one => slugOf(one) !== slugOf(name ?? ''));
      return seen.takesBack || (isOther && !isOwn(seen));
    });
    if (consents && name !== undefined && others.length === 0 && !isDoubted) named.set(id, name);
  }
  return named;
}

function namesOf(records: readonly Person[]): string[] {
  return [...new Set(records.flatMap(({ readable, data }) => (readable ? data.name : [])))];
}

function hiddenPeople(
  states: readonly Register[],
  people: ReadonlyMap<string, Person[]>,
  named: ReadonlyMap<string, string>,
  known: KnownNames,
  inSight: ReadonlyMap<string, readonly PersonInSight[]>,
): HiddenPerson[] {
  const mentioned = states.flatMap(({ originals }) => originals.flatMap(personsIn));
  const ids = new Set([...mentioned, ...people.keys(), ...known.keys(), ...inSight.keys()]);
  return [...ids]
    .filter(id => id !== '' && id !== somebodyId && !named.has(id))
    .map(id => {
      const seen = (inSight.get(id) ?? []).flatMap(one => one.names);
      const names = [...new Set([...namesOf(people.get(id) ?? []), ...seen, ...(known.get(id) ?? [])])];
      return { id, names: names.length > 0 ? names : [id.replaceAll('-', ' ')] };
    });
}

/** What people were called before who may be named as they are called now: that they said of this name alone. */
function formerNames(
  named: ReadonlyMap<string, string>,
  known: KnownNames,
  inSight: ReadonlyMap<string, readonly PersonInSight[]>,
): HiddenPerson[] {
  return [...named].flatMap(([id, name]) => {
    const today = [name, ...(inSight.get(id) ?? []).flatMap(({ names }) => names)].map(slugOf);
    return (known.get(id) ?? []).flatMap(former => {
      const slug = slugOf(former);
      // Without a capital it is what the file was called.
      const isOther = !today.includes(slug) && former !== former.toLowerCase() && !named.has(slug);
      return isOther ? [{ id: slug, names: [former] }] : [];
    });
  });
}

/**
 * The file of somebody of whom nobody can say what they are called, by their records of now or before: then nothing hides
 * that name. `undefined` where there is none.
 */
export function namelessFile(now: Register, known: KnownNames = new Map()): string | undefined {
  const records = peopleIn([now]);
  const isKnown = (id: string): boolean =>
    namesOf(records.get(id) ?? []).length > 0 ||
    now.peopleInSight.some(other => other.id === id && other.names.length > 0) ||
    (known.get(id) ?? []).some(name => name !== id.replaceAll('-', ' '));
  return now.peopleInSight.find(({ id, isUnseen }) => isUnseen && !isKnown(id))?.file;
}
