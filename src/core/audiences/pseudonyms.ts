import type { Language } from '../language.ts';
import { mayBeNamed } from '../meaning/consent.ts';
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
  /** The real name; where there is no record, what the id says. */
  real: string;
  shown: { id: string; name: string };
}

const words: Record<Language, { person: string; somebody: string }> = {
  nl: { person: 'persoon', somebody: 'iemand' },
  en: { person: 'person', somebody: 'somebody' },
};

/** What stands at the begin of a name and is none. */
const titles = new Set(
  'de den der het ter ten te van von the dhr mevr mevrouw meneer heer mw mr mrs ms miss dr drs ir ing prof st'.split(
    ' ',
  ),
);

/** Gives everybody who may not be named another name, in the order in which the records mention them. */
export function pseudonymsFor(register: Register, language: Language): Pseudonyms {
  const hidden = hiddenPeople(register, language);
  const byId = new Map(hidden.map(({ id, shown }) => [id, shown]));
  // A name or id of one word can be a common word in small letters; in a text it counts as it is written.
  const names = hidden.map(
    ({ real, shown }): WantedName => ({
      name: real,
      instead: shown.name,
      asWritten: !/[\s-]/.test(real.trim()),
    }),
  );
  const ids = hidden.map(({ id, shown }): WantedName => ({ name: id, instead: shown.name }));
  const whole = [...names, ...ids.filter(({ name }) => name.includes('-'))];
  const parts = partsOf(hidden, namedPeople(register), words[language].somebody);
  const wholeNames = new NameFinder(whole);
  // The name of a partner or of the initiative stays, also where a first or family name is in it.
  const kept = [register.initiative, ...register.all('partner')]
    .map(({ data }): WantedName => ({ name: data.name, instead: null, asWritten: true }))
    .filter(({ name }) => wholeNames.replaced(name) === name);
  const allNames = new NameFinder([...whole, ...parts, ...kept]);
  const wholeSlugs = new NameFinder([...names, ...ids].map(asSlug));
  const allSlugs = new NameFinder([...names, ...ids, ...parts].map(asSlug));
  return {
    of: id => byId.get(id),
    inText: (text, isName = false) => (isName ? wholeNames : allNames).replaced(text),
    inSlug: (slug, isName = false) => (isName ? wholeSlugs : allSlugs).replaced(slug),
  };
}

function asSlug({ name, instead }: WantedName): WantedName {
  return { name, instead: instead && slugOf(instead) };
}

function hiddenPeople(register: Register, language: Language): Hidden[] {
  const people = register.files.filter(file => file.kind === 'person');
  const known = new Map(people.map(person => [person.id, person]));
  const mentioned = register.files
    .filter(({ kind }) => kind !== 'person')
    .flatMap(({ references }) => references.filter(({ kind }) => kind === 'person'));
  const ids = new Set([...mentioned.map(({ id }) => id), ...known.keys()]);
  const hidden: Hidden[] = [];
  let number = 0;
  for (const id of ids) {
    const person = known.get(id);
    if (id === '' || (person && mayBeNamed(person))) continue;
    const { person: word } = words[language];
    do number++;
    while (known.has(`${word}-${number}`));
    const real = person?.readable ? person.data.name : id.replaceAll('-', ' ');
    hidden.push({ id, real, shown: { id: `${word}-${number}`, name: `${word} ${number}` } });
  }
  return hidden;
}

function namedPeople(register: Register): string[] {
  return register.all('person').flatMap(person => (mayBeNamed(person) ? person.data.name : []));
}

/**
 * First names and family names by themselves, with what to say instead. One that somebody else has as well,
 * who may be named, is left; one that several have is "somebody".
 */
function partsOf(hidden: readonly Hidden[], named: readonly string[], somebody: string): WantedName[] {
  const taken = new Set(named.flatMap(partsOfName));
  const parts = new Map<string, string>();
  for (const { real, shown } of hidden) {
    for (const part of new Set(partsOfName(real)))
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
