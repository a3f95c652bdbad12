import type { Language } from '../language.ts';
import type { ReportResult } from '../report.ts';
import { personOf, standIn } from './stand-ins.ts';
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
      ? text.replace(standIn, sign => {
          const { person, isId } = personOf(sign);
          return `${word}${isId ? '-' : ' '}${numberOf(person)}`;
        })
      : text,
  );
}
