import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { type Datum, datumAt } from './datum.ts';

/** Ten digits from a 0, as Dutch numbers are written; and what starts with the code of a country. */
const national = /(?<![\p{L}\d=_+]|\d[.,-]|[\p{L}.-]\/)\(?0[1-9](?:[ .()/-]{0,3}\d){8}(?![\p{L}\d])/gu;
const international = /(?<![\p{L}\d=_+])(?:\+|00)[1-9](?:[ .()/-]{0,3}\d){7,14}(?![\p{L}\d])/gu;

/** A link with which a telephone starts a conversation. */
const link = /(?<=\bwa\.me\/)[1-9]\d{7,14}(?!\d)/g;

/** What looks like a number and is dates or times: `01-02-2026 10`, `09.30-10.30 11`. */
const moments = /\d[-./ ]\d{1,2}[-./ ](?:19|20)\d\d|\d\d[.:]\d\d ?- ?\d\d/;

/** Numbers that nobody has at home: free, or at a tariff of their own. */
const services: ReadonlySet<string | undefined> = new Set(['TOLL_FREE', 'PREMIUM_RATE', 'SHARED_COST']);

/** No record holds more real numbers; a file full of digits must not take minutes. */
const mostLooks = 2_000;

/** Telephone numbers that exist by the plan of their country; Dutch ones also without its code. */
export function phonesIn(text: string): Datum[] {
  const found: Datum[] = [];
  let looks = 0;
  for (const pattern of [international, national, link]) {
    const next = new RegExp(pattern);
    for (let match = next.exec(text); match !== null; match = next.exec(text)) {
      if (moments.test(match[0])) {
        // A number can follow on a date.
        next.lastIndex = match.index + 1;
        continue;
      }
      if (++looks > mostLooks) return found;
      const kind = kindOf(pattern === link ? `+${match[0]}` : match[0]);
      if (kind === undefined || services.has(kind.type)) continue;
      const isPersonal = kind.type === 'MOBILE' || kind.type === 'FIXED_LINE_OR_MOBILE';
      const datum = datumAt(match, 'phone', isPersonal ? 'personal' : 'about-people');
      found.push({ ...datum, to: Math.min(datum.from + kind.length, datum.to) });
    }
  }
  return found;
}

/** The type of number and how much of the text it takes: figures that follow after a space are no part of it. */
function kindOf(written: string): { type: string | undefined; length: number } | undefined {
  let text = written;
  for (let look = 0; look < 3 && text.length > 8; look += 1) {
    const parsed = parsePhoneNumberFromString(text.replace(/^00/, '+'), 'NL');
    if (parsed?.isValid()) return { type: parsed.getType(), length: text.length };
    text = text.replace(/[ .()/-]+\d+$/, '');
  }
  return undefined;
}
