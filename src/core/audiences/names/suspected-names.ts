import { distance } from 'fastest-levenshtein';
import { addTo } from '../../ground/groups.ts';
import { abbreviations, isWordOrPlace } from './common-words.ts';
import type { FoundName } from './find-names.ts';
import { beginsSentence } from './is-name.ts';
import type { NameIndex, WantedNames } from './name-index.ts';
import { partsOfName } from './name-parts.ts';
import { isVerb } from './verbs.ts';
import { type WrittenWord, wordsIn } from './written-words.ts';

/** Before the first letters of somebody, as minutes have them: "door JG", "(JG)". */
const signsBeforeLetters = /[(:/]\s*$/;
const wordsBeforeLetters = new Set([
  'door',
  'met',
  'voor',
  'aan',
  'actie',
  'by',
  'with',
  'for',
  'to',
  'action',
]);

/** A shorter name is one letter away from too many words. */
const shortestNear = 6;

type Suspected = Pick<FoundName, 'start' | 'end' | 'people'>;

/**
 * Finds words that can be somebody's name and are left as they are, since they can be something else as well: a name with
 * one letter wrong, a word of every day at the begin of a sentence, first letters, and a name that somebody has who may
 * be named.
 */
export class SuspectedNames {
  readonly #index: NameIndex;
  readonly #shown: ReadonlySet<string>;
  /** Parts of names by what is left of them without one letter, and by themselves. */
  readonly #byRest = new Map<string, string[]>();

  constructor(index: NameIndex, hidden: WantedNames['hidden'], shown: readonly string[]) {
    this.#index = index;
    this.#shown = new Set(shown.flatMap(name => partsOfName(name).whole));
    const parts = new Set<string>();
    for (const { names } of hidden)
      for (const part of names.flatMap(name => partsOfName(name).whole)) if (isLong(part)) parts.add(part);
    for (const part of parts) for (const rest of restsOf(part)) addTo(this.#byRest, rest, part);
  }

  in(text: string): Suspected[] {
    const words = wordsIn(text);
    let keptUntil = 0;
    return words.flatMap((word, at) => {
      const phrase = this.#index.phrases.longestAt(at, words, text, 'text');
      if (phrase?.keeps) keptUntil = Math.max(keptUntil, at + phrase.words.length);
      const people = at >= keptUntil && word.isCapital ? this.#meantBy(word, at, words) : undefined;
      return people ? [{ start: word.start, end: word.end, people }] : [];
    });
  }

  #meantBy(word: WrittenWord, at: number, words: readonly WrittenWord[]): ReadonlySet<number> | undefined {
    const { key } = word;
    const [before, after] = [words[at - 1], words[at + 1]];
    const part = this.#index.partOf(key)?.part;
    if (part?.isTaken && !part.isCommon) return part.people;
    if (part && !part.isInCapitals) {
      const doesSomething = after?.gap === ' ' && !after.isCapital && isVerb(after.key);
      return doesSomething && beginsSentence(word, at) ? part.people : undefined;
    }
    if (word.isInCapitals && key.length === 2 && !abbreviations.has(key)) {
      const isAfter = signsBeforeLetters.test(word.gap) || wordsBeforeLetters.has(before?.key ?? '');
      return isAfter ? this.#index.letters.of(key) : undefined;
    }
    return beginsSentence(word, at) ? undefined : this.#nearTo(key);
  }

  /** Whose name is this, but for one letter? */
  #nearTo(key: string): ReadonlySet<number> | undefined {
    if (!isLong(key) || this.#shown.has(key)) return undefined;
    const like = restsOf(key).flatMap(rest => this.#byRest.get(rest) ?? []);
    const near = like.find(part => distance(part, key) === 1 || isSwapped(part, key));
    return near === undefined ? undefined : this.#index.partOf(near)?.part.people;
  }
}

function isLong(key: string): boolean {
  return key.length >= shortestNear && /^[a-z]+$/.test(key) && !isWordOrPlace(key);
}

function restsOf(word: string): string[] {
  const rests = Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
  return [...new Set([word, ...rests])];
}

/** Do two letters of it stand the other way round? */
function isSwapped(one: string, other: string): boolean {
  return distance(one, other) === 2 && [...one].sort().join() === [...other].sort().join();
}
