import { personOf, standIn } from '../audiences/stand-ins.ts';
import type { Language } from '../ground/language.ts';
import type { ReportResult } from './report.ts';
import { visitTexts, withTexts } from './with-texts.ts';

const words: Record<Language, string> = { nl: 'persoon', en: 'person' };

/**
 * A report in which people without a name are `persoon 1`, `persoon 2` …, in the order in which a reader meets them.
 */
export function numbered(result: ReportResult): ReportResult {
  const numbers = new Numbers(result.language);
  numbers.spare(result);
  return withTexts(result, text => numbers.in(text));
}

/** Numbers for people without a name, the same in all that is handed to it. */
export class Numbers {
  readonly #word: string;
  readonly #written: RegExp;
  readonly #taken = new Set<number>();
  readonly #numbers = new Map<number, number>();
  #last = 0;

  constructor(language: Language) {
    this.#word = words[language];
    this.#written = new RegExp(`${this.#word}[ -](\\d{1,6})`, 'gi');
  }

  /** Keeps the numbers that somebody wrote so in any of these texts: they are nobody else's. */
  spare(value: unknown): void {
    visitTexts(value, text => {
      for (const [, number] of text.matchAll(this.#written)) this.#taken.add(Number(number));
    });
  }

  /** A text with a number for each of these people; who comes first gets the first one. */
  in(text: string): string {
    if (!/[\udb80-\udbff]/.test(text)) return text;
    return text.replace(standIn, (sign, at: number) => {
      const { person, isId } = personOf(sign);
      const number = this.#numberOf(person);
      if (isId) return `${this.#word}-${number}`;
      const isFirst = beginsSentence(text.slice(0, at), text.slice(at + sign.length));
      return `${isFirst ? capital(this.#word) : this.#word} ${number}`;
    });
  }

  #numberOf(person: number): number {
    const known = this.#numbers.get(person);
    if (known !== undefined) return known;
    do this.#last += 1;
    while (this.#taken.has(this.#last));
    this.#numbers.set(person, this.#last);
    return this.#last;
  }
}

/** Is what stands between these the first word of a sentence, rather than a name by itself or in a list? */
function beginsSentence(before: string, after: string): boolean {
  return /(?:^|[.?!]["'”’)]*\s+)$/.test(before) && /^(?:['’]s)? (?!(?:en|of|and|or) )\p{Ll}/u.test(after);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
