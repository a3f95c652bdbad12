import { mayBeNamed } from './consent.ts';
import type { Language } from './language.ts';
import type { Register } from './register.ts';
import { slugOf } from './slug.ts';

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
  const whole = hidden.flatMap(({ id, real, shown }) => [real, id].map(name => [plain(name), shown.name]));
  const { somebody } = words[language];
  const parts = partsOf(hidden, namedPeople(register), somebody);
  const kept = [register.initiative, ...register.all('partner')].map(({ data }) => plain(data.name));
  const wholePattern = pattern(
    whole.map(([name]) => looseName(name as string)),
    'giu',
  );
  const partPattern = pattern([...kept, ...parts.keys()].map(literal), 'gu');
  const wholeNames = new Map(whole.map(([name, shown]) => [squashed(name as string), shown as string]));

  return {
    of: id => byId.get(id),
    inText(text, isName = false) {
      if (hidden.length === 0) return text;
      const flat = text.normalize('NFD');
      const once = flat.replace(wholePattern, name => wholeNames.get(squashed(plain(name))) ?? somebody);
      const twice = isName ? once : once.replace(partPattern, name => parts.get(plain(name)) ?? name);
      return twice === flat ? text : twice.normalize('NFC');
    },
    inSlug(slug, isName = false) {
      let result = `-${slug}-`;
      for (const { id, real, shown } of hidden) {
        for (const name of new Set([id, slugOf(real)]))
          if (name !== '') result = result.replaceAll(`-${name}-`, `-${shown.id}-`);
      }
      if (!isName)
        for (const [name, shown] of parts)
          result = result.replaceAll(`-${slugOf(name)}-`, `-${slugOf(shown)}-`);
      return result.slice(1, -1);
    },
  };
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
  return register.all('person').flatMap(person => (mayBeNamed(person) ? plain(person.data.name) : []));
}

/**
 * First names and family names by themselves, with what to say instead. One that somebody else has as well,
 * who may be named, is left; one that several have is "somebody".
 */
function partsOf(hidden: readonly Hidden[], named: readonly string[], somebody: string): Map<string, string> {
  const taken = new Set(named.flatMap(partsOfName));
  const parts = new Map<string, string>();
  for (const { real, shown } of hidden) {
    for (const part of new Set(partsOfName(plain(real)))) {
      if (!taken.has(part)) parts.set(part, parts.has(part) ? somebody : shown.name);
    }
  }
  return parts;
}

function partsOfName(name: string): string[] {
  const all = name.split(/\s+/).filter(word => /^\p{Lu}[\p{L}'’-]+$/u.test(word));
  return [all[0] ?? '', all.at(-1) ?? ''].filter(word => word.length > 1 && !titles.has(word.toLowerCase()));
}

function plain(name: string): string {
  return name.trim().normalize('NFD').replace(/\p{M}/gu, '');
}

function squashed(name: string): string {
  return name.toLowerCase().replace(/[\s._-]+/g, '');
}

/** A whole name in any case, also written as an address or an id has it. */
function looseName(name: string): string {
  return name
    .split(/[\s._-]+/)
    .map(literal)
    .join('[\\s._-]*');
}

/** Letter by letter, so that an accent in the text makes no difference. */
function literal(text: string): string {
  return [...text].map(sign => `${sign.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}\\p{M}*`).join('');
}

function pattern(names: readonly string[], flags: string): RegExp {
  // The longest first, so that a name within a name does not cut it in two.
  const any = [...new Set(names)].filter(name => name !== '').sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any.join('|') || '(?!)'})(?![\\p{L}\\p{N}\\p{M}])`, flags);
}
