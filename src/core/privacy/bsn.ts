import { type Datum, datumAt, isInAddress } from './datum.ts';

/** Nine digits in the groups in which people write them. */
const grouped =
  /(?<![\p{L}\d.+€$_]|[^\p{L}]-|[€+] |(?:\+|00)\d{2}[ -]|\d,)(?:\d{9}|\d{4}([. -])\d{2}\1\d{3}|\d{3}([. -])\d{3}\2\d{3}|(?!(?:19|20)\d\d[ .-])(?:\d{4}[. -]\d{5}|\d{5}[. -]\d{4}|\d{2}([. -])\d{3}\3\d{4}|\d{2}([. -])\d{2}\4\d{2}\4\d{3}|\d{3}([. -])\d{2}\5(?:\d{4}|\d{2}\5\d{2})))(?![\p{L}\d_]|[.,-]\d)/giu;

/** The same in any groups, beside what they are called. */
const called =
  /(?:bsn|burgerservice-?num{1,2}er|sofi-?num{1,2}er|citizen service number)(?:(?: ?(?:-?num{1,2}er|nr\.?|no\.?))?[^\p{L}\d\n]{0,6}(?:(?:is|was|van|of)\b[^\d\n.;]{0,20})?)(\d(?:[ ./-]{0,2}\d){8})(?!\d)/giu;

/** The numbers of organisations and things that have nine digits as well; else what a BSN is called. */
const namedNumber =
  /(rsin|btw|\bvat|fiscaa?l|\btax|kvk|factuur|bestel|order|artikel|serie|kenmerk|isbn|invoice|serial)|\bbsn|burgerservice|citizen service|sofi/gi;

/**
 * Citizen service numbers: nine digits that pass the eleven test (the weights 9 to 2 and -1), unless a word beside
 * them says that they are another number; and whatever nine digits are called so.
 */
export function bsnsIn(text: string): Datum[] {
  const found: Datum[] = [];
  for (const match of text.matchAll(called)) {
    const number = match[1] as string;
    found.push(datumAt(match, 'bsn', 'secret', match[0].length - number.length));
  }
  for (const match of text.matchAll(grouped)) {
    if (!passesElevenTest(match[0].replace(/\D/g, '')) || isOtherNumber(text, match)) continue;
    found.push(datumAt(match, 'bsn', 'secret'));
  }
  return found;
}

function passesElevenTest(digits: string): boolean {
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (index < 8 ? 9 - index : -1),
    0,
  );
  return sum > 0 && sum % 11 === 0;
}

function isOtherNumber(text: string, { 0: found, index }: RegExpExecArray): boolean {
  const end = index + found.length;
  const before = text.slice(Math.max(index - 40, 0), index).replace(/^[\s\S]*\n/, '');
  const named = [...before.matchAll(namedNumber)].at(-1);
  if (named) return named[1] !== undefined;
  if (/[=/-]$/.test(before) && isInAddress(text, index)) return true;
  return /^[ \t]*\(?(?:is )?(?:het |ons |the |our )?(?:rsin|btw|vat|fiscaa?l|tax|kvk)/i.test(
    text.slice(end, end + 20),
  );
}
