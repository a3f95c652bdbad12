import { type Datum, datumAt } from './datum.ts';

const bsn =
  /(?:(?<=bsn[-=:./]?)|(?<![\p{L}\d./=+€$_-]|[€+]\s|\+\d{2}[ -]|\d[.,]))(?:\d{9}|\d{4}([. ])\d{2}\1\d{3}|\d{3}([. -])\d{3}\2\d{3})(?![\p{L}\d_]|[.,-]\d)/giu;

/** The numbers of organisations that have nine digits as well; else what a BSN is called. */
const namedNumber = /(rsin|btw|\bvat|fiscaa?l|\btax|kvk)|\bbsn|burgerservice|citizen service/gi;

/**
 * Citizen service numbers: nine digits that pass the eleven test (the weights 9 to 2 and -1), unless a word
 * beside them says that they are another number.
 */
export function bsnsIn(text: string): Datum[] {
  return [...text.matchAll(bsn)]
    .filter(match => passesElevenTest(match[0].replace(/\D/g, '')) && !isOtherNumber(text, match))
    .map(match => datumAt(match, 'bsn', 'secret'));
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
  return /^[ \t]*\(?(?:is )?(?:het |ons |the |our )?(?:rsin|btw|vat|fiscaa?l|tax|kvk)/i.test(
    text.slice(end, end + 20),
  );
}

const numberAfterWord =
  /(?<![\p{L}\d_-])(?:pin(?:[ -]?(?:code|nummer|number))?|alarm(?:[ -]?code)?|(?:pin|alarm)_?code|(?:sleutel|kluis|slot|deur|poort|toegangs|access|entry|door|gate)[ -]?code|(sleutelkluis(?:je)?|cijferslot|key[ -]?safe))(?![\p{L}\d])([^\d\n.;!?€]{0,30})(\d{4,8})#?(?![\p{L}\d]|[ .,-]?\d|[ ]?(?:euro|uur)\b)/giu;
const numberBeforeWord =
  /(?<![\p{L}\d€,.-]|€ )\d{4,8}[ \t(=]*(?:(?:is|als|as)[ ](?:de |het |the |onze |our )?)?(?:pin|alarm)[ -]?code/giu;
const wifi =
  /(?<![\p{L}\d])wi-?fi(?:[ _-]?(?:code|wachtwoord|password|key|netwerk|network))?(?![\p{L}\d])(?:[^:=\n]{0,30}[:=]|[^:=\n]{0,30}\bis\b)[ \t]*["'`]?(?=[^\s"'`]{0,40}\d)(?![^\s]*:\/\/)([^\s"'`]{6,63})/giu;

const wifiPassword =
  /(?<![\p{L}\d])wi-?fi[^\n]{0,40}(?:\n[^\n]{0,8})?(?:wachtwoord|password)[ \t]*[:=]?[ \t]*["'`]?(?=[^\s"'`]{0,40}\d)(?=[^\s"'`]{0,40}\p{L})(?![^\s]*:\/\/)([^\s"'`]{6,63})/giu;

/** What stands between a lock and its code; other words between them mean another number. */
const ofLock = /^(?:[^:=]*\b(?:code|is))?[ \t]*[:=(]?[ \t]*$/i;

/** Codes of a PIN, alarm, lock or wifi beside such a word. A year is only one where it says so: `pin: 2019`. */
export function codesIn(text: string): Datum[] {
  const found: Datum[] = [];
  for (const match of text.matchAll(numberAfterWord)) {
    const [, lock, between = '', code = ''] = match;
    if (lock && !ofLock.test(between)) continue;
    if (/^(?:19|20)\d\d$/.test(code) && !/^[ \t]*(?:[:=]|is\b)/i.test(between)) continue;
    const skip = match[0].lastIndexOf(code);
    found.push({
      type: 'code',
      delicacy: 'secret',
      from: match.index + skip,
      to: match.index + skip + code.length,
    });
  }
  for (const match of text.matchAll(numberBeforeWord)) {
    const length = /^\d+/.exec(match[0])?.[0].length ?? 0;
    found.push({ type: 'code', delicacy: 'secret', from: match.index, to: match.index + length });
  }
  for (const { 0: whole, 1: code = '', index } of [...text.matchAll(wifi), ...text.matchAll(wifiPassword)]) {
    const from = index + whole.length - code.length;
    found.push({ type: 'code', delicacy: 'secret', from, to: from + code.replace(/[.,;:)]+$/, '').length });
  }
  return found;
}
