import { signOf, signOfEntity } from './letters.ts';

/** A word as it stands in a text: letters or digits, without what is not seen. */
export interface WrittenWord {
  /** In small letters, without accents. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one, in the signs that a reader sees. */
  readonly gap: string;
  readonly isCapital: boolean;
  /** Does it have no small letters, as `JW`? */
  readonly isInCapitals: boolean;
}

/** Signs in a text of plain letters that stand for others, or for nothing. */
const needsCloserLook = /[^\x00-\x7f]|[&\\*~`%<]|-\s*\n/;
const plainWord = /[A-Za-z]+|[0-9]+/g;

/** A word of plain letters: there are very many, and of most nobody asks more than the key. */
class PlainWord implements WrittenWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly #text: string;
  readonly #from: number;

  constructor(text: string, from: number, start: number, found: string) {
    this.key = found.toLowerCase();
    this.start = start;
    this.end = start + found.length;
    this.#text = text;
    this.#from = from;
  }

  get gap(): string {
    return this.#text.slice(this.#from, this.start);
  }

  get isCapital(): boolean {
    return /^[A-Z]/.test(this.#text.slice(this.start, this.start + 1));
  }

  get isInCapitals(): boolean {
    return /^[A-Z]+$/.test(this.#text.slice(this.start, this.end));
  }
}

/** The words of a text, in order: codes of HTML and of web addresses as what they stand for, marks of Markdown as nothing. */
export function wordsIn(text: string): readonly WrittenWord[] {
  if (needsCloserLook.test(text)) return wordsBySign(text);
  const words: WrittenWord[] = [];
  let from = 0;
  plainWord.lastIndex = 0;
  for (let match = plainWord.exec(text); match; match = plainWord.exec(text)) {
    words.push(new PlainWord(text, from, match.index, match[0]));
    from = plainWord.lastIndex;
  }
  return words;
}

/** Words that belong together across a hyphen, point or the like, and letters that stand by themselves. */
const joined = /[A-Za-z][-'._+][A-Za-z]|@|\b[A-Za-z][. ·•*/|]{1,3}[A-Za-z]\b/;

/** Is it sure, at a quick look, that there is none of these words in a text? */
export function holdsNone(text: string, isKnown: (key: string) => boolean): boolean {
  if (needsCloserLook.test(text) || joined.test(text)) return false;
  plainWord.lastIndex = 0;
  for (let match = plainWord.exec(text); match; match = plainWord.exec(text))
    if (isKnown(match[0].toLowerCase())) return false;
  return true;
}

/** One sign, or what stands for one; for nothing: marks of emphasis, a word broken off at the end of a line. */
const units =
  /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,24}\d{0,2});|((?:%[\da-f]{2})+)|(<!--[^>]{0,80}-->|<\/?[a-z][^<>]{0,80}>|\\(?=[!-/:-@[-`{-~])|[*~`]|-[ \t]*\r?\n[ \t]*)|[\s\S]/giu;

type Writable = { -readonly [Key in keyof WrittenWord]: WrittenWord[Key] } & { type: string };

function wordsBySign(text: string): WrittenWord[] {
  const words: WrittenWord[] = [];
  let word: Writable | undefined;
  let gap = '';
  const close = (): void => {
    if (word) words.push(word);
    word = undefined;
  };
  for (const { 0: unit, 1: entity, 2: percents, 3: nothing, index: start } of text.matchAll(units)) {
    const end = start + unit.length;
    if (nothing !== undefined) continue;
    const written = entity ? signOfEntity(entity) : percents ? decoded(percents) : unit;
    for (const one of written) {
      const { type, folded, isCapital, isByItself } = signOf(one);
      if (type === 'unseen') {
        if (word) word.end = end;
      } else if (type === 'other') {
        close();
        gap += one;
      } else if (word?.type === type && !isByItself && gap === '') {
        word.key += folded;
        word.end = end;
        word.isInCapitals &&= isCapital;
      } else {
        close();
        word = {
          key: folded,
          start,
          end,
          gap,
          isCapital,
          isInCapitals: isCapital,
          type: isByItself ? 'by-itself' : type,
        };
        gap = '';
      }
    }
  }
  close();
  return words;
}

function decoded(percents: string): string {
  try {
    return decodeURIComponent(percents);
  } catch {
    return ' ';
  }
}

/** How a text is read: as sentences, as the name of something else, or as an id, in which nothing is written big. */
export type Reading = 'text' | 'name' | 'id';

/** What stands between the words of one name at most. */
const between = /^[^\p{L}\p{N}]{0,4}$/u;

/** Does a word stand close enough behind the one before it to be of one name? */
export function areClose({ gap }: WrittenWord): boolean {
  return between.test(gap) && !/\n\s*\n/.test(gap);
}
