import { personOf, standIn } from '../audiences/stand-ins.ts';
import type { Language } from '../ground/language.ts';
import type { ReportResult } from './report.ts';
import { visitTexts, withTexts } from './with-texts.ts';

const words: Record<Language, string> = { nl: 'persoon', en: 'person' };

/**
 * A report in which people without a name are `persoon 1`, `persoon 2` …, in the order in which a reader meets them.
 * A number that somebody wrote so is nobody else's.
 */
export function numbered(result: ReportResult): ReportResult {
  const word = words[result.language];
  const written = new RegExp(`${word}[ -](\\d{1,6})`, 'gi');
  const taken = new Set<number>();
  visitTexts(result, text => {
    for (const [, number] of text.matchAll(written)) taken.add(Number(number));
  });
  const numbers = new Map<number, number>();
  let last = 0;
  const numberOf = (person: number): number => {
    const known = numbers.get(person);
    if (known !== undefined) return known;
    do last += 1;
    while (taken.has(last));
    numbers.set(person, last);
    return last;
  };
  return withTexts(result, text =>
    /[\udb80-\udbff]/.test(text)
      ? text.replace(standIn, (sign, at: number) => {
          const { person, isId } = personOf(sign);
          if (isId) return `${word}-${numberOf(person)}`;
          const isFirst = beginsSentence(text.slice(0, at), text.slice(at + sign.length));
          return `${isFirst ? capital(word) : word} ${numberOf(person)}`;
        })
      : text,
  );
}

/** Is what stands between these the first word of a sentence, rather than a name by itself or in a list? */
function beginsSentence(before: string, after: string): boolean {
  return /(?:^|[.?!]["'”’)]*\s+)$/.test(before) && /^(?:['’]s)? (?!(?:en|of|and|or) )\p{Ll}/u.test(after);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
