import type { Language } from '../ground/language.ts';
import { byText } from '../ground/order.ts';
import type { RecordFile, RecordOf } from '../model/record.ts';
import type { Register } from '../register/register.ts';
import { type HiddenPerson, hiddenNamesIn, personsIn } from './hidden-names.ts';
import { NamelessOrder } from './nameless-order.ts';
import { type FoundName, namesIn } from './names/find-names.ts';
import type { Reading } from './names/written-words.ts';
import type { KnownNames } from './readers.ts';
import { idOfStandIn, nameOfStandIn, withoutStandIns } from './stand-ins.ts';

type Person = RecordOf<'person'>;

/** Others in the place of people whose name may not be shown: the same one everywhere in an output. */
export interface Pseudonyms {
  /** The id and name that stand in for a person; nothing for who may be named. */
  of(id: string): { id: string; name: string } | undefined;
  /** A text without the names of these people. */
  inText(text: string, reading?: Exclude<Reading, 'id'>): string;
  /** An id without them; the very same when none is in it. */
  inId(id: string): string;
  /** Records in an order that tells nothing of names. */
  inOrder<R extends RecordFile>(files: readonly R[]): R[];
}

const words: Record<Language, { somebody: string; role: string }> = {
  nl: { somebody: 'iemand', role: 'een rol' },
  en: { somebody: 'somebody', role: 'a role' },
};

/**
 * Gives everybody who may not be named another name. Takes one or more states of the records; the first is that of
 * now, and says who consented. The names of hidden roles, by id, are left out of texts as well. `seen`: what is shown
 * of a person beside the name. `known`: people of before, whose records are in none of the states.
 */
export function pseudonymsFor(
  states: readonly [now: Register, ...others: Register[]],
  language: Language,
  hiddenRoles: ReadonlySet<string>,
  seen: (person: Person) => unknown,
  known: KnownNames = new Map(),
): Pseudonyms {
  const { somebody, role } = words[language];
  const { hidden, index, people } = hiddenNamesIn(
    states,
    rolesNamed(states, hiddenRoles).map(name => ({ name, instead: role })),
    known,
  );
  const places = new Map<string, number>();
  // Ids are looked at for the order first, and then to be shown.
  const inIds = new Map<string, readonly FoundName[]>();
  const foundIn = (text: string, reading: Reading): readonly FoundName[] => {
    if (reading !== 'id') return namesIn(text, index, reading);
    const found = inIds.get(text) ?? namesIn(text, index, reading);
    inIds.set(text, found);
    return found;
  };
  const withNames = (text: string, reading: Reading, known = true): string => {
    const joint = reading === 'id' ? '-' : ' ';
    let result = '';
    let done = 0;
    for (const { start, end, people: who, instead, isGenitive } of foundIn(text, reading)) {
      const [one, ...others] = who;
      const place = known && one !== undefined ? (places.get(hidden[one]?.id ?? '') ?? 0) : 0;
      const standIn = reading === 'id' ? idOfStandIn(place) : nameOfStandIn(place);
      const other = instead?.replaceAll(' ', joint) ?? (others.length > 0 ? somebody : standIn);
      result += text.slice(done, start) + other + (isGenitive && reading !== 'id' ? "'s" : '');
      done = end;
    }
    return done === 0 ? text : result + text.slice(done);
  };
  const order = new NamelessOrder({
    people,
    hidden: new Set(hidden.map(({ id }) => id)),
    text: (text, reading) => withNames(text, reading, false),
    seen,
    files: states.flatMap(({ originals }) => originals),
  });
  for (const id of inOrder(states, hidden, order)) places.set(id, places.size);
  const remembered = {
    text: new Map<string, string>(),
    name: new Map<string, string>(),
    id: new Map<string, string>(),
  };
  const shown = (text: string, reading: Reading): string => {
    const known = remembered[reading].get(text);
    if (known !== undefined) return known;
    const other = withNames(withoutStandIns(text), reading);
    remembered[reading].set(text, other);
    return other;
  };
  return {
    of: id => {
      const place = places.get(id);
      return place === undefined ? undefined : { id: idOfStandIn(place), name: nameOfStandIn(place) };
    },
    inText: (text, reading = 'text') => shown(text, reading),
    inId: id => shown(id, 'id'),
    inOrder: files => order.of(files),
  };
}

/** The ids of these people in an order that tells nothing of their names: as records mention them, then the others. */
function inOrder(
  states: readonly Register[],
  hidden: readonly HiddenPerson[],
  order: NamelessOrder,
): Iterable<string> {
  const known = new Set(hidden.map(({ id }) => id));
  const knownIn = (file: RecordFile): string[] => personsIn(file).filter(id => known.has(id));
  const others = states.flatMap(({ originals }) =>
    order.of(originals.filter(file => file.kind !== 'person' && knownIn(file).length > 0)),
  );
  const mentioned = new Set(others.flatMap(knownIn));
  const rest = hidden
    .filter(({ id }) => !mentioned.has(id))
    .map(({ id }) => [order.seenOf(id), id] as const)
    .sort(([a], [b]) => byText(a, b));
  return new Set([...mentioned, ...rest.map(([, id]) => id)]);
}

/** What these roles are called in texts and ids. */
function rolesNamed(states: readonly Register[], ids: ReadonlySet<string>): string[] {
  const roles = states.flatMap(state => state.all('role')).filter(({ id }) => ids.has(id));
  return [...new Set([...roles.map(({ data }) => data.name), ...ids])];
}
