import { areClose, type Reading, type WrittenWord, wordsIn } from './written-words.ts';

/** Words in a row that are something of their own. */
export interface Phrase {
  words: readonly string[];
  /** What stays of it: all, or the words of every day; else nothing. */
  keeps?: 'all' | 'common';
  people: ReadonlySet<number>;
  instead?: string;
  /** Only as it is written. */
  written?: string;
}

/** Phrases by their words, one word a step. */
interface Step {
  next?: Map<string, Step>;
  ends?: Phrase[];
}

/** Phrases, to be found word by word. */
export class Phrases {
  readonly #begin: Step = {};

  get isEmpty(): boolean {
    return this.#begin.next === undefined;
  }

  add(text: string, phrase: Omit<Phrase, 'words'>): void {
    const words = wordsIn(text).map(({ key }) => key);
    let step = this.#begin;
    for (const word of words) {
      step.next ??= new Map();
      const next = step.next.get(word) ?? {};
      step.next.set(word, next);
      step = next;
    }
    if (words.length > 0) step.ends = [...(step.ends ?? []), { words, ...phrase }];
  }

  /** Does a phrase begin with this word? */
  beginsWith(key: string): boolean {
    return this.#begin.next?.has(key) ?? false;
  }

  /** The longest phrase that begins at a word, with no more between its words than a name has. */
  longestAt(at: number, words: readonly WrittenWord[], text: string, reading: Reading): Phrase | undefined {
    let longest: Phrase | undefined;
    let step = this.#begin.next?.get(words[at]?.key ?? '');
    for (let index = at; step; index += 1) {
      const { start = 0, end = 0 } = words[index] ?? {};
      const isWritten = ({ written }: Phrase): boolean =>
        written === undefined || reading === 'id' || text.slice(start, end) === written;
      longest = step.ends?.find(isWritten) ?? longest;
      const next = words[index + 1];
      const isNewSentence = /[.!?]\s/.test(next?.gap ?? '') && (words[index]?.key.length ?? 0) > 2;
      step = next && areClose(next) && !isNewSentence ? step.next?.get(next.key) : undefined;
    }
    return longest;
  }
}
