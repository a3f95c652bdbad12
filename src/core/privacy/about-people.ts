import { type Datum, datumAt } from './datum.ts';

const month = '(?:jan|feb|maa|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\\p{L}{0,6}\\.?';
const yearOrNot = '(?:[ ,./-]{1,2}(?:\\d{4}|\\d{2}))?';
const birthDate = new RegExp(
  `(?<!\\p{L})(?:geboortedatum|geboortedag|geboren|geb\\.? ?dat(?:um)?|geb|verjaardag|birth[ _]?date|date[ _]of[ _]birth|birthday|bday|d\\.?o\\.?b\\.?|born)(?!\\p{L})[^\\d\\n]{0,20}?(\\d{4}-\\d{1,2}-\\d{1,2}|(?:19|20)\\d{6}|\\d{1,2}(?:st|nd|rd|th)?(?:[ ./-]{1,2}| of )(?:\\d{1,2}|${month})${yearOrNot}|${month} \\d{1,2}(?:st|nd|rd|th)?${yearOrNot})(?!\\d)`,
  'giu',
);

/** Dates beside a word for being born. A year alone tells little, and is none. */
export function birthDatesIn(text: string): Datum[] {
  return [...text.matchAll(birthDate)].map(match =>
    datumAt(match, 'birth-date', 'about-people', match[0].length - (match[1] ?? '').length),
  );
}

/** Never SA, SD or SS. In small letters two letters can also be a word or a measure: `12, 1500 kg`. */
const postcode =
  '[1-9]\\d{3} ?(?:(?!SA|SD|SS)[A-Z]{2}|(?!sa|sd|ss|kg|km|cm|mm|dm|ml|cl|dl|gr|mg|pk|pp|mb|gb|kb|kw|am|pm|st|m2|nd|rd|th|en|de|in|is|op|te|we|ze|om|of|al|er|nu|zo|ja|na|bv|tm|to|by|at|on|or|as|an|if|it|us|he|me|my|no|so|up|do|go|be)[a-zA-Z]{2})(?![\\p{L}\\d])';
/** Between a house number and a postcode: also as tables and cards of contacts have it. */
const between = `(?:[,;]? {1,2}\\(?|[,;]?[ \\t]*\\\\?\\n[ \\t]*(?:[\\p{L}_]{1,20}: ?)?| - | te | in |["']?[,;|\\t][ "']{0,2}(?:\\p{Lu}[\\p{L} .'-]{0,30}["']?[,;|\\t]{1,3}["' ]{0,2})?)`;
const numberBefore = new RegExp(
  `(?:(?<![\\p{L}\\d])(\\p{L}[\\p{L}.'-]{0,40})["']?[ ,;|\\t]["']?)?(?<![\\p{L}\\d.,/-])(?!(?:19|20)\\d\\d )\\d{1,5}(?:[ -]?(?:[a-zA-Z]|[IV]{1,4}|\\d{1,3}|bis|hs))?${between}${postcode}`,
  'gu',
);
const numberAfter = new RegExp(
  `(?<![\\p{L}\\d.,/-])${postcode}(?: ?, ?| |[-/]|["']? ?[;|\\t] ?["']?|,? nr\\.? |,? huisnummer |,? (?:\\p{Lu}[\\p{L}.'-]{0,30} ?){1,3}, ?(?:\\p{Lu}[\\p{L}.'-]{0,30} ){1,4})\\d{1,5}(?:-?[a-zA-Z])?(?![\\p{L}\\d]|[.,/-]\\d)`,
  'gu',
);

/** Dutch home addresses: a postcode with a house number, the street with it where it stands there. */
export function addressesIn(text: string): Datum[] {
  const isPostBox = (match: RegExpExecArray): boolean =>
    /^(?:Postbus|Box|Antwoordnummer)$/i.test(match[1] ?? '');
  return [...text.matchAll(numberBefore), ...text.matchAll(numberAfter)]
    .filter(match => !isPostBox(match))
    .map(match => datumAt(match, 'address', 'about-people'));
}
