import { groupedBy } from '../groups.ts';
import type { Language } from '../language.ts';
import { mayBeNamed } from '../meaning/consent.ts';
import type { RecordOf } from '../record.ts';
import type { Register } from '../register.ts';
import { slugOf } from '../slug.ts';
import { NameFinder, type WantedName } from './find-names.ts';

/** Other names for people whose name may not be shown: `persoon 1`, the same one everywhere in an output. */
export interface Pseudonyms {
  /** The id and name that stand in for a person; nothing for who may be named. */
  of(id: string): { id: string; name: string } | undefined;
  /** A text without the names of these people. `isName`: a name itself, in which only whole names are replaced. */
  inText(text: string, isName?: boolean): string;
  /** The id of another record, or a folder, without them. */
  inSlug(slug: string, isName?: boolean): string;
}

interface Hidden {
  id: string;
  /** The real name, or names over time; where there is no record, what the id says. */
  real: readonly string[];
  shown: { id: string; name: string };
}

const words: Record<Language, { person: string; somebody: string; role: string }> = {
  nl: { person: 'persoon', somebody: 'iemand', role: 'een rol' },
  en: { person: 'person', somebody: 'somebody', role: 'a role' },
};

/** What stands at the begin of a name and is none. */
const titles = new Set(
  'de den der het ter ten te van von the dhr mevr mevrouw meneer heer mw mr mrs ms miss dr drs ir ing prof st'.split(
    ' ',
  ),
);

/**
 * Gives everybody who may not be named another name, in the order in which the records mention them. Takes one or
 * more states of the records; the first is that of now, and says who consented. The names of hidden roles, by id, are
 * left out of texts as well.
 */
export function pseudonymsFor(
  states: readonly [now: Register, ...others: Register[]],
  language: Language,
  hiddenRoles: ReadonlySet<string>,
): Pseudonyms {
  const people = peopleIn(states);
  const named = namedPeople(people, states[0]);
  const hidden = hiddenPeople(states, people, named, language);
  const byId = new Map(hidden.map(({ id, shown }) => [id, shown]));
  const names = hidden.flatMap(({ real, shown }) =>
    real.map((name): WantedName => ({ name, instead: shown.name, asWritten: isOneWord(name) })),
  );
  const ids = hidden.map(({ id, shown }): WantedName => ({ name: id, instead: shown.name }));
  const whole = [...names, ...ids.filter(({ name }) => name.includes('-'))];
  const parts = partsOf(hidden, [...named.values()], words[language].somebody);
  const wholeNames = new NameFinder(whole);
  // The name of a partner or of the initiative stays, also where a first or family name is in it.
  const organisations = states.flatMap(state => [state.initiative, ...state.all('partner')]);
  const kept = [...new Set(organisations.map(({ data }) => data.name))]
    .map((name): WantedName => ({ name, instead: null, asWritten: true }))
    .filter(({ name }) => wholeNames.replaced(name) === name);
  const roles = rolesNamed(states, hiddenRoles, words[language].role);
  const allNames = new NameFinder([...whole, ...roles.names, ...parts, ...kept]);
  const slugs = [...names, ...ids].map(asSlug);
  const wholeSlugs = new NameFinder(slugs);
  const allSlugs = new NameFinder([...slugs, ...[...roles.names, ...roles.ids, ...parts].map(asSlug)]);
  return {
    of: id => byId.get(id),
    inText: (text, isName = false) => (isName ? wholeNames : allNames).replaced(text),
    inSlug: (slug, isName = false) => (isName ? wholeSlugs : allSlugs).replaced(slug),
  };
}

/** What these roles are called in texts and ids, with what to say instead. */
function rolesNamed(
  states: readonly Register[],
  ids: ReadonlySet<string>,
  instead: string,
): { names: WantedName[]; ids: WantedName[] } {
  const roles = states.flatMap(state => state.all('role')).filter(({ id }) => ids.has(id));
  const names = new Set(roles.map(({ data }) => data.name));
  return {
    names: [...names].map(name => ({ name, instead, asWritten: isOneWord(name) })),
    ids: [...ids].map(name => ({ name, instead })),
  };
}

/** A name of one word can be a common word in small letters; in a text it counts as it is written. */
function isOneWord(name: string): boolean {
  return !/[\s-]/.test(name.trim());
}

function asSlug({ name, instead }: WantedName): WantedName {
  return { name, instead: instead && slugOf(instead) };
}

/** The records of each person, by id, in all states. */
function peopleIn(states: readonly Register[]): Map<string, RecordOf<'person'>[]> {
  const files = states.flatMap(state => state.originals);
  const people = files.filter(file => file.kind === 'person');
  return groupedBy(people, ({ id }) => [id]);
}

/**
 * The names of those who may be named, by id: who consented, as it stands now, under the one name that every state
 * has. With another name it may have been somebody else.
 */
function namedPeople(people: ReadonlyMap<string, RecordOf<'person'>[]>, now: Register): Map<string, string> {
  const named = new Map<string, string>();
  const today = peopleIn([now]);
  for (const [id, records] of people) {
    const [name, ...others] = namesIn(records);
    const consents = today.get(id)?.every(mayBeNamed) ?? false;
    if (consents && name !== undefined && others.length === 0) named.set(id, name);
  }
  return named;
}

function namesIn(records: readonly RecordOf<'person'>[]): string[] {
  return [...new Set(records.flatMap(({ readable, data }) => (readable ? data.name : [])))];
}

function hiddenPeople(
  states: readonly Register[],
  people: ReadonlyMap<string, RecordOf<'person'>[]>,
  named: ReadonlyMap<string, string>,
  language: Language,
): Hidden[] {
  const mentioned = states
    .flatMap(({ files }) => files)
    .filter(({ kind }) => kind !== 'person')
    .flatMap(({ references }) => references.filter(({ kind }) => kind === 'person'));
  const ids = new Set([...mentioned.map(({ id }) => id), ...people.keys()]);
  const { person: word } = words[language];
  const hidden: Hidden[] = [];
  let number = 0;
  for (const id of ids) {
    if (id === '' || named.has(id)) continue;
    do number++;
    while (people.has(`${word}-${number}`));
    const names = namesIn(people.get(id) ?? []);
    const real = names.length > 0 ? names : [id.replaceAll('-', ' ')];
    hidden.push({ id, real, shown: { id: `${word}-${number}`, name: `${word} ${number}` } });
  }
  return hidden;
}

/**
 * First names and family names by themselves, with what to say instead. One that somebody else has as well,
 * who may be named, is left; one that several have is "somebody".
 */
function partsOf(hidden: readonly Hidden[], named: readonly string[], somebody: string): WantedName[] {
  const taken = new Set(named.flatMap(partsOfName));
  const parts = new Map<string, string>();
  for (const { real, shown } of hidden) {
    for (const part of new Set(real.flatMap(partsOfName)))
      if (!taken.has(part)) parts.set(part, parts.has(part) ? somebody : shown.name);
  }
  return [...parts].flatMap(([name, instead]) => [
    { name, instead, asWritten: true },
    // "Cors fiets" is the bicycle of Cor.
    { name: `${name}s`, instead: `${instead}'s`, asWritten: true },
  ]);
}

function partsOfName(name: string): string[] {
  const all = name.split(/[\s-]+/).filter(word => /^\p{Lu}[\p{L}\p{M}]+$/u.test(word));
  return [all[0] ?? '', all.at(-1) ?? ''].filter(word => word.length > 1 && !titles.has(word.toLowerCase()));
}
