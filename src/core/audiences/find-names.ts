/** A name to look for, with what to put in its place; `null` leaves it as it is. */
export interface WantedName {
  name: string;
  instead: string | null;
  /** Only as it is written: a family name can be a common word in small letters. */
  asWritten?: boolean;
}

/** Names by their words, one word a step. */
interface Step {
  next?: Map<string, Step>;
  /** The names that end here, each as it is written. */
  ends?: { bare: string; wanted: WantedName }[];
}

interface Found {
  wanted: WantedName;
  words: number;
}

interface Word {
  /** Without accents. */
  bare: string;
  /** And in small letters. */
  key: string;
  start: number;
  end: number;
}

/** The most that can stand between the words of one name. */
const between = /^[^\p{L}\p{N}]{0,3}$/u;

/**
 * Puts other texts in the place of names. Looks word by word, so that thousands of names cost little: whole
 * words only, without regard to accents, the longest name first. A name of several words is also found in any
 * case, and with hyphens, points or nothing between its words, as ids and addresses have it.
 */
export class NameFinder {
  readonly #start: Step = {};

  constructor(names: Iterable<WantedName>) {
    for (const wanted of names) {
      const words = wordsIn(wanted.name.normalize('NFD'));
      this.#add(words, wanted);
      if (words.length > 1) {
        const joined = words.map(({ key }) => key).join('');
        this.#add([{ bare: joined, key: joined, start: 0, end: 0 }], { ...wanted, asWritten: false });
      }
    }
  }

  /** The text with other names; the very same text when none is in it. */
  replaced(text: string): string {
    if (!this.#start.next) return text;
    const flat = text.normalize('NFD');
    const words = wordsIn(flat);
    let result = '';
    let done = 0;
    for (let at = 0; at < words.length; at++) {
      const found = this.#longestAt(words, at, flat);
      if (!found) continue;
      const [first, last] = [words[at] as Word, words[at + found.words - 1] as Word];
      if (found.wanted.instead !== null) {
        result += flat.slice(done, first.start) + found.wanted.instead;
        done = last.end;
      }
      at += found.words - 1;
    }
    return done === 0 ? text : (result + flat.slice(done)).normalize('NFC');
  }

  #add(words: readonly Word[], wanted: WantedName): void {
    if (words.length === 0) return;
    let step = this.#start;
    for (const { key } of words) {
      step.next ??= new Map();
      const next = step.next.get(key) ?? {};
      step.next.set(key, next);
      step = next;
    }
    step.ends ??= [];
    step.ends.push({ bare: words.map(({ bare }) => bare).join(' '), wanted });
  }

  #longestAt(words: readonly Word[], at: number, text: string): Found | undefined {
    let longest: Found | undefined;
    let step = this.#start.next?.get((words[at] as Word).key);
    let written = '';
    for (let index = at; step; index++) {
      const word = words[index] as Word;
      written += (index > at ? ' ' : '') + word.bare;
      const end = step.ends?.find(({ bare, wanted }) => !wanted.asWritten || bare === written);
      if (end) longest = { wanted: end.wanted, words: index - at + 1 };
      const following = words[index + 1];
      if (!following || !between.test(text.slice(word.end, following.start))) break;
      step = step.next?.get(following.key);
    }
    return longest;
  }
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** The same in a text of plain signs, where it is found much sooner. */
const plainWord = /[A-Za-z0-9]+/g;

function wordsIn(text: string): Word[] {
  const isPlain = /^[\0-\x7f]*$/.test(text);
  return [...text.matchAll(isPlain ? plainWord : word)].map(({ 0: found, index }) => {
    const bare = isPlain ? found : found.replace(/\p{M}/gu, '');
    return { bare, key: bare.toLowerCase(), start: index, end: index + found.length };
  });
}
