import { type Datum, datumAt } from './datum.ts';

const month = '(?:jan|feb|maa|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\\p{L}{0,6}\\.?';
const yearOrNot = '(?:[ ,./-]{1,2}(?:\\d{4}|\\d{2}))?';
const birthDate = new RegExp(
  `(?<!\\p{L})(?:geboortedatum|geboortedag|geboren|geb\\.? ?dat(?:um)?|geb|verjaardag|birth[ _]?date|date[ _]of[ _]birth|birthday|d\\.?o\\.?b\\.?|born)(?!\\p{L})[^\\d\\n]{0,20}?(\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?(?:[ ./-]{1,2}| of )(?:\\d{1,2}|${month})${yearOrNot}|${month} \\d{1,2}(?:st|nd|rd|th)?${yearOrNot})(?!\\d)`,
  'giu',
);

/** Dates beside a word for being born. A year alone tells little, and is none. */
export function birthDatesIn(text: string): Datum[] {
  return [...text.matchAll(birthDate)].map(match =>
    datumAt(match, 'birth-date', 'about-people', match[0].length - (match[1] ?? '').length),
  );
}

const postcode = '[1-9]\\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?![\\p{L}\\d])';
const numberBefore = new RegExp(
  `(?:(?<![\\p{L}\\d])(\\p{Lu}[\\p{L}.'-]{0,40}) )?(?<![\\p{L}\\d.,/-])(?!(?:19|20)\\d\\d )\\d{1,5}(?:[ -]?(?:[a-zA-Z]|[IV]{1,4}|\\d{1,3}|bis|hs))?(?:[,;]? {1,2}\\(?|[,;]?[ \\t]*\\\\?\\n[ \\t]*(?:[\\p{L}_]{1,20}: ?)?| - | te | in )${postcode}`,
  'gu',
);
const numberAfter = new RegExp(
  `(?<![\\p{L}\\d.,/-])${postcode}(?: ?, ?| |,? nr\\.? |,? huisnummer |,? (?:\\p{Lu}[\\p{L}.'-]{0,30} ?){1,3}, ?(?:\\p{Lu}[\\p{L}.'-]{0,30} ){1,4})\\d{1,5}(?:-?[a-zA-Z])?(?![\\p{L}\\d]|[.,/-]\\d)`,
  'gu',
);

/** Dutch home addresses: a postcode (never SA, SD or SS) with a house number, the street with it where it stands there. */
export function addressesIn(text: string): Datum[] {
  const isPostBox = (match: RegExpExecArray): boolean =>
    /^(?:Postbus|Box|Antwoordnummer)$/.test(match[1] ?? '');
  return [...text.matchAll(numberBefore), ...text.matchAll(numberAfter)]
    .filter(match => !isPostBox(match))
    .map(match => datumAt(match, 'address', 'about-people'));
}
