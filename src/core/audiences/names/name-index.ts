import type { Language } from '../../ground/language.ts';
import { isWordOrPlace, placeNames, placePhrases } from './common-words.ts';
import { FamilyNames } from './compounds.ts';
import { FirstLetters } from './first-letters.ts';
import type { Match, Part } from './known-parts.ts';
import { type NamePart, type PartedName, partsOfName } from './name-parts.ts';
import { Phrases } from './phrases.ts';
import type { WrittenWord } from './written-words.ts';

/** What to look for in texts. */
export interface WantedNames {
  /** The names of each person that may not be shown, by number: those of all times, and the id. */
  hidden: readonly { names: readonly string[]; id: string }[];
  /** Of people who may be named. */
  shown: readonly string[];
  /** Of partners and the initiative: they stay, but for the names of people in them that are nothing else. */
  organisations: readonly string[];
  /** Of something else that may not be shown, with what to say instead. */
  others: readonly { name: string; instead: string }[];
  language: Language;
}

const nobody: ReadonlySet<number> = new Set();
/** Signs that join words to one name: in a double name, a handle, an id. */
const joint = /^(?:[-'’`´._+]|)$/;
/** Between the letters of a word that is set wide. */
const spaced = /^[\s·•*/|]{1,3}$/;
const mostJoined = 6;
const longestPart = 24;
/** A shorter name is too often a part of some word; where people put their own name, less so. An id runs an address together. */
const shortestWithin = { handle: 3, address: 4, id: 5 };

/** The names to look for, ready to be found word by word: what there are thousands of costs one look for each word. */
export class NameIndex {
  /** Is there nothing to look for? */
  readonly isEmpty: boolean;
  /** In which texts are written. */
  readonly language: Language;
  readonly #parts = new Map<string, Part>();
  readonly phrases = new Phrases();
  readonly letters = new FirstLetters();
  readonly #families = new FamilyNames();
  readonly #particles: ReadonlySet<string>[] = [];
  readonly #initials: ReadonlySet<string>[] = [];
  readonly #given: (readonly string[])[] = [];

  constructor({ hidden, shown, organisations, others, language }: WantedNames) {
    this.language = language;
    this.isEmpty = hidden.length + others.length === 0;
    for (const [person, { names, id }] of hidden.entries()) this.#addPerson(person, names, id);
    for (const name of shown) {
      this.phrases.add(name, { keeps: 'all', people: nobody });
      const parted = partsOfName(name);
      this.letters.take(parted);
      for (const { key } of parted.parts) {
        const part = this.#parts.get(key);
        if (part) part.isTaken = true;
      }
    }
    for (const name of [...organisations, ...placePhrases])
      this.phrases.add(name, { keeps: 'common', people: nobody });
    for (const { name, instead } of others) {
      // A name of one word can be a common word in small letters.
      const written = /[\s-]/.test(name.trim()) ? undefined : name.trim();
      this.phrases.add(name, { instead, people: nobody, written });
    }
  }

  /** Can a name begin with this word, or be it? */
  knows(key: string): boolean {
    return this.partOf(key) !== undefined || this.phrases.beginsWith(key);
  }

  /** The part that a word is, also where it says whose something is, or has a short word written to it. */
  partOf(key: string): Match | undefined {
    const part =
      this.#parts.get(key) ?? this.#withoutBegin(key) ?? this.#parts.get(this.#families.atBeginOf(key) ?? '');
    if (part) return { part, size: 1, isGenitive: false };
    const owner = key.endsWith('s') && !isWordOrPlace(key) ? this.#parts.get(key.slice(0, -1)) : undefined;
    return owner && { part: owner, size: 1, isGenitive: true };
  }

  /** The longest part that words from here make together; letters that stand apart are words too. */
  joinedAt(words: readonly WrittenWord[], at: number): Match | undefined {
    let key = words[at]?.key ?? '';
    let isLetters = key.length === 1;
    let isSpaced = false;
    let found: Match | undefined;
    for (let size = 2; size <= (isLetters ? longestPart : mostJoined); size += 1) {
      const word = words[at + size - 1];
      isLetters &&= word?.key.length === 1;
      isSpaced ||= !joint.test(word?.gap ?? '');
      if (!word || (isSpaced && !(isLetters && spaced.test(word.gap)))) break;
      key += word.key;
      const part = this.#parts.get(key);
      if (part && !part.isInCapitals && (size > 2 || !isSpaced)) found = { part, size, isGenitive: false };
    }
    return found;
  }

  /** The part that stands within a longer word. */
  partWithin(key: string, where: keyof typeof shortestWithin): Part | undefined {
    const shortest = shortestWithin[where];
    for (let from = 0; from <= key.length - shortest; from += 1)
      for (let to = Math.min(key.length, from + longestPart); to >= from + shortest; to -= 1) {
        const part = this.#parts.get(key.slice(from, to));
        if (part && !part.isCommon && !part.isTaken) return part;
      }
    return undefined;
  }

  isParticle(key: string, people: ReadonlySet<number>): boolean {
    return some(people, person => this.#particles[person]?.has(key));
  }

  /** Does one of these people have this many particles? */
  areAllParticles(count: number, people: ReadonlySet<number>): boolean {
    return some(people, person => this.#particles[person]?.size === count);
  }

  /** Are these letters the first of names that one of these people has? */
  areInitials(letters: string, people: ReadonlySet<number>): boolean {
    return some(people, person => [...letters].every(letter => this.#initials[person]?.has(letter)));
  }

  /** Is this the begin of a name of one of these people: `Joh.`, `Th.`? */
  isShortened(key: string, people: ReadonlySet<number>): boolean {
    return key.length < 6 && some(people, person => this.#given[person]?.some(name => name.startsWith(key)));
  }

  #addPerson(person: number, names: readonly string[], id: string): void {
    const all = names.map(partsOfName);
    for (const name of all) this.letters.add(person, name);
    const ofId = partsOfName(id.replaceAll('-', ' '));
    for (const { parts } of all) for (const part of parts) this.#addPart(person, part);
    // A file can be called after what somebody does.
    for (const part of ofId.parts) if (!part.isCommon) this.#addPart(person, part);
    const of = (what: (name: PartedName) => Iterable<string>): Set<string> =>
      new Set([...all, ofId].flatMap(name => [...what(name)]));
    this.#particles[person] = of(({ particles }) => particles);
    this.#initials[person] = of(({ initials }) => initials);
    this.#given[person] = [...of(({ whole }) => whole)];
    for (const whole of [...names, id])
      if (/[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u.test(whole))
        this.phrases.add(whole, { people: new Set([person]) });
  }

  #addPart(person: number, { key, isCommon, isGiven, isInCapitals = false }: NamePart): void {
    const known = this.#parts.get(key);
    if (!isGiven && !isCommon) this.#families.add(key);
    if (!known) {
      const people = new Set([person]);
      const isPlace = placeNames.has(key);
      this.#parts.set(key, { people, isCommon, isPlace, isGiven, isInCapitals, isTaken: false });
      return;
    }
    (known.people as Set<number>).add(person);
    known.isGiven ||= isGiven;
    known.isCommon &&= isCommon;
    known.isInCapitals &&= isInCapitals;
  }

  /** Arabic and Hebrew write "and", "the" and "of" to the word behind it. */
  #withoutBegin(key: string): Part | undefined {
    if (!/^[\u0590-\u06ff]{4,}$/.test(key)) return undefined;
    for (const begin of [1, 2, 3]) {
      const part = key.length - begin > 2 ? this.#parts.get(key.slice(begin)) : undefined;
      if (part) return part;
    }
    return undefined;
  }
}

/** Is it so of one of these people? Of very many nobody can tell, and it would take long. */
function some(people: ReadonlySet<number>, is: (person: number) => boolean | undefined): boolean {
  let looked = 0;
  for (const person of people) {
    if (is(person)) return true;
    looked += 1;
    if (looked > 50) return false;
  }
  return false;
}
