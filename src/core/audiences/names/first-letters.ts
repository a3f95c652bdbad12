import type { Language } from '../../ground/language.ts';
import { beginners, particles, words } from './common-words.ts';
import type { PartedName } from './name-parts.ts';
import type { WrittenWord } from './written-words.ts';

/** A text in which they are looked for. */
interface LetteredText {
  text: string;
  words: readonly WrittenWord[];
  index: { language: Language };
}

/** People by the first letters of their names, as minutes have them: J.G. */
export class FirstLetters {
  readonly #people = new Map<string, Set<number>>();

  /** Somebody whose name may not be shown. */
  add(person: number, name: PartedName): void {
    const letters = lettersOf(name);
    if (letters.length < 2 || withPoints.has(letters)) return;
    const people = this.#people.get(letters) ?? new Set();
    this.#people.set(letters, people.add(person));
  }

  /** Somebody who may be named has these as well: nobody can tell who is meant. */
  take(name: PartedName): void {
    this.#people.delete(lettersOf(name));
  }

  of(letters: string): ReadonlySet<number> | undefined {
    return this.#people.get(letters);
  }

  /** The first letters that stand here by themselves, each with a point: with a name behind them they are of that one. */
  at(
    { words, text, index }: LetteredText,
    at: number,
  ): { people: ReadonlySet<number>; next: number } | undefined {
    let letters = '';
    let next = at;
    let end = at;
    for (; letters.length < mostLetters; next += 1) {
      const word = words[next];
      if (!word || (next > at && !/^[. ]{1,2}$/.test(word.gap))) break;
      const isLetter = /^[a-z]$/.test(word.key);
      if (isLetter && word.isCapital) {
        letters += word.key;
        end = next + 1;
      } else if (letters === '' || word.isCapital || !(isLetter || particles.has(word.key))) break;
    }
    next = end;
    const people = this.#people.get(letters);
    const after = words[next];
    const hasPoint = (after ? after.gap : text.slice(words[next - 1]?.end)).startsWith('.');
    const isOfName =
      after?.isCapital === true && after.gap === '. ' && !beginners[index.language].has(after.key);
    return people && hasPoint && !isOfName ? { people, next } : undefined;
  }
}

const mostLetters = 6;
/** What else people write with points, and in capitals. */
const withPoints = words('ab ad bv ec eg eu kv me nb ns nv pc pm ps pr rk sv tv vn vs vv wc');

function lettersOf({ whole, particles }: PartedName): string {
  return whole.flatMap(word => (particles.has(word) ? [] : [...word].slice(0, 1))).join('');
}
