import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { type Datum, isInAddress } from './datum.ts';

const ways =
  'tel|telefoon(?:nummer|nr)?|mobiel(?:nummer)?|mobile|mob|gsm|bel|bellen|belt|app|appen|whatsapp|sms|fax|phone|cell|call|ring|text';
const digits = (count: string): string => `(?:[ .()/-]{0,3}\\d){${count}}`;
/** A number can stand right behind a word for it, and behind a day as names of files begin. */
const before = `(?:(?<![\\p{L}\\d_+]|\\d[.,-])|(?<=(?<!\\p{L})(?:${ways}|m|t))|(?<=\\b\\d{4}-\\d\\d-\\d\\d-))`;

/** Ten digits from a 0, as Dutch numbers are written; and what starts with the code of a country. */
const national = new RegExp(`${before}\\(?0[1-9]${digits('8')}(?!\\d)`, 'giu');
const international = new RegExp(
  `${before}(?:(?:\\+|00)[1-9]${digits('7,14')}|31[ .-]?(?:\\(0\\)[ .-]?)?6${digits('8')})(?!\\d)`,
  'giu',
);
/** A number without the 0 or the code of the country, beside a word for it. */
const beside = new RegExp(
  `(?<!\\p{L})(?:${ways})(?!\\p{L})[^\\d\\n+]{0,15}?(\\(?[1-9]${digits('8')})(?!\\d)`,
  'giu',
);
/** A link with which a telephone starts a conversation. */
const link =
  /(?<=\bwa\.me\/|[?&]phone=|\b(?:tel|sms|callto|facetime|smsto|whatsapp):|signal\.me\/#p\/)\+?([1-9]\d{7,14})(?!\d)/gi;

/** What looks like a number and is dates or times: `01-02-2026 10`, `09.30-10.30 11`. */
const moments = /\d[-./ ]\d{1,2}[-./ ](?:19|20)\d\d|\d\d[.:]\d\d ?- ?\d\d/;
const wayBefore = new RegExp(`(?<!\\p{L})(?:${ways})(?!\\p{L})[^\\p{L}\\d\\n]{0,6}$`, 'iu');

/** Numbers that nobody has at home: free, or at a tariff of their own. */
const services: ReadonlySet<string | undefined> = new Set(['TOLL_FREE', 'PREMIUM_RATE', 'SHARED_COST']);

/** As numbers of a network or a mobile telephone are written: `071-1234567`, `06 12345678`. */
const likeNumber = /^\(?0(?!800|90[069])(?:[1-5]\d|[1-5]\d\d|6|7\d|8[58])\)?[ -]{1,3}\d[\d ]{5,10}$/;

/** Telephone numbers that exist by the plan of their country, or are written as one; Dutch ones also without its code. */
export function phonesIn(text: string): Datum[] {
  const found: Datum[] = [];
  const kinds = new Kinds();
  const add = (written: string, from: number, asDialled = written): void => {
    const kind = kinds.of(asDialled);
    if (kind === undefined || services.has(kind.type)) return;
    const isPersonal = kind.type !== 'FIXED_LINE' && kind.type !== 'UAN' && kind.type !== 'VOIP';
    const length = Math.min(written.length, kind.length + written.length - asDialled.length);
    found.push({
      type: 'phone',
      delicacy: isPersonal ? 'personal' : 'about-people',
      from,
      to: from + length,
    });
  };
  for (const pattern of [international, national]) {
    const next = new RegExp(pattern);
    for (let match = next.exec(text); match !== null; match = next.exec(text)) {
      const { 0: written, index } = match;
      if (moments.test(written) && !wayBefore.test(text.slice(Math.max(index - 24, 0), index))) {
        // A number can follow on a date.
        next.lastIndex = index + 1;
        continue;
      }
      if (isPartOfCode(text, index, index + written.length)) continue;
      add(written, index, /^31/.test(written) ? `+${written}` : written);
    }
  }
  for (const { 0: whole, 1: written = '', index } of text.matchAll(beside))
    add(written, index + whole.length - written.length, `0${written}`);
  for (const { 0: whole, 1: written = '', index } of text.matchAll(link))
    add(written, index + whole.length - written.length, `+${written}`);
  return found;
}

/** In the address of a page what says that a telephone number comes: `?tel=`. */
const named = new RegExp(`[?&#](?:${ways})=$`, 'i');

/** In the path of one a step that says the same, `/call/`; and one that says that the number of a thing comes: `/isbn/`. */
const stepNamed = new RegExp(`(?<!\\p{L})(?:${ways})/$`, 'iu');
const stepOfThing =
  /\/(?:isbn|dp|commits?|ids?|nr|nummers?|numbers?|docs?|documente?n?s?|files?|bestand(?:en)?|artikel(?:en)?|articles?|items?|products?|zaak|zaken|dossiers?|orders?|factu(?:ur|ren)|records?|objects?|nodes?|posts?|fotos?|photos?|videos?|tickets?|issues?|melding(?:en)?)\/$/i;
/** A mobile number, or one with the code of its country: what else begins so is seldom a whole step of a path. */
const mobile = /^(?:\+|00316|06[-. ]?\d)[^/]+$/;

/** The number of an article in the address of a page, or a part of a long code of letters and digits. */
function isPartOfCode(text: string, from: number, to: number): boolean {
  const before = text[from - 1] ?? '';
  const led = text.slice(Math.max(from - 24, 0), from);
  const isNamed = before === '=' ? named.test(led) : isWholeStep(led, text.slice(from, to), text[to] ?? '');
  return (
    (/[=/]/.test(before) && !isNamed && isInAddress(text, from)) ||
    (/[-\p{L}]/u.test(before) && /\p{L}/u.test(text[to] ?? ''))
  );
}

/** Is it all of a step in the path of a page, and is a telephone number meant? */
function isWholeStep(led: string, written: string, next: string): boolean {
  if (/[\p{L}\d_-]/u.test(next)) return false;
  return stepNamed.test(led) || (mobile.test(written) && !stepOfThing.test(led));
}

/** No record holds more real numbers; a file full of digits must not take minutes. The rest counts by its form. */
const mostLooks = 2_000;

class Kinds {
  #looks = 0;

  /** The type of number and how much of the text it takes: figures that follow after a space are no part of it. */
  of(written: string): { type: string | undefined; length: number } | undefined {
    if (++this.#looks > mostLooks) return { type: undefined, length: written.length };
    let text = written;
    for (let look = 0; look < 3 && text.length > 8; look += 1) {
      const parsed = parsePhoneNumberFromString(text.replace(/^00/, '+').replace(/^\(0/, '0'), 'NL');
      if (parsed?.isValid()) return { type: parsed.getType(), length: text.length };
      text = text.replace(/[ .()/-]+\d+$/, '');
    }
    return likeNumber.test(written) ? { type: 'FIXED_LINE', length: written.length } : undefined;
  }
}
