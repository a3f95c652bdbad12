import type { RecordFile } from '../model/record.ts';
import type { Settings } from '../register/register.ts';
import type { Delicacy } from './datum.ts';
import { flatText } from './flat-text.ts';
import { Glimpse, glance } from './glance.ts';

// All that a check without any finding needs of this folder: what looks closely is loaded when there is a sign.

/** How careful a repository asks to be with what stands in this file; for other than records as with partners. */
export function careFor({ initiative }: Settings, file: RecordFile | undefined): Delicacy {
  if (initiative.data.visibility !== 'public') return 'secret';
  const kind = file?.kind ?? 'partner';
  return kind === 'partner' || kind === 'initiative' || kind === 'role' ? 'personal' : 'about-people';
}

// Without the flag for Unicode, with which these take ten times as long.

/** What could be a BSN. */
export const bsnSign =
  /\d{9}|\d{3}[^\w\n]\d{2,3}[^\w\n]\d{3}|(?<!\d)(?:\d\d[ .-]\d{3}[ .-]\d{4}|\d\d[ .-]\d\d[ .-]\d\d[ .-]\d{3}|\d{3}[ .-]\d\d[ .-](?:\d{4}|\d\d[ .-]\d\d)|\d{4}[ .-]\d{5}|\d{5}[ .-]\d{4})(?!\d)/;
/** What stands beside a password. */
export const passwordWord =
  /wacht[wz]|pass(?:w|p|c)|log-?in|inlog|\bww\b|\bpwd?\b|\busername|\buser\b|gebruiker/i;
/** What stands beside a BSN or a code, with figures near it; or before a key of a program. */
export const otherWord =
  /(?:(?<![a-z\d])pin|alarm|(?<![a-z\d])wi-?fi|code|(?:cijfer|hang)slot|sleutelkluis|key[ -]?(?:safe|box)|lockbox|combination lock|bsn|burgerserv|sofi-?n|citizen serv)[\s\S]{0,110}?\d|\d[^\n]{0,40}(?:pin|alarm)|(?:key|sleutel|token|secret)["' ]{0,2}[:=]/i;
/** How a key of a program begins. */
export const keySign = /PRIVATE|PuTTY|\w[_-]\w{16}|(?:AKIA|ASIA|AIza|eyJ)\w{8}|:\/\/[^\s/@]{1,80}@|xox|SG\./;
export const phoneSign = /(?:\+|00?)[1-9](?:[^\w\n]{0,3}\d){7}|\bwa\.me\/|phone=/i;
export const nineDigits = /\d(?:[^\w\n]{0,3}\d){8}/;
const withoutZero =
  /\b31[ .-]?(?:\(0\)[ .-]?)?6[ .-]?\d|(?:tel|mob|bel|gsm|app|sms|phone|cell|call|fax|ring|text)[^\d\n]{0,22}\(?[1-9]/i;
export const ibanSign = /[a-z]{2}[^\w\n]{0,2}\d{2}[^\w\n]{0,3}[a-z0-9]{4}/i;
/** A link with which a conversation starts. */
export const chatSign = /\.(?:com|me|gg|group)\//i;
/** An `@`, also one that is written as a word, so that no machine sees it. */
export const emailSign =
  /@|[[({<] ?(?:at|a|ap(?:en)?staartje) ?[\])}>]|(?:\bat|staartje) \S+(?:\.| dot | punt | ?[[({<])[a-z]/i;
export const birthSign =
  /(?:\b|_)geb(?:\.|\b|oren|oorteda|[ _]?dat)|verjaarda|birth|born|bday|\bd\.?o\.?b\b/i;
export const postcodeSign =
  /[1-9]\d{3}[^\w\n]?(?!(?:en|de|is|in|op|te|om|al|er|of|we|ze|na|on|to|at|by|as|it|and)\b)[a-z]{2}(?!\w)/i;

/** Could there be personal data in this text? Quick, and wrong only in seeing too much. */
export function mayHoldData(written: string, care: Delicacy, seen = glance(written)): boolean {
  if (seen & Glimpse.odd) return hasSign(flatText(written).text, care);
  return isSecret(written, seen) || (care !== 'secret' && isOther(written, care, seen));
}

/** Could there be something that tells about one person, and that others need not see? */
export function mayHoldOthers(written: string, seen = glance(written)): boolean {
  if (seen & Glimpse.odd) return hasOtherSign(flatText(written).text, 'about-people');
  return isOther(written, 'about-people', seen);
}

const glances = new WeakMap<RecordFile, number>();

/** What the text of a record may hold, as bits of `Glimpse`: looked at once, whoever asks. */
export function glanceAt(file: RecordFile): number {
  const seen = glances.get(file) ?? glance(file.text);
  glances.set(file, seen);
  return seen;
}

/** The same for a text that is flat already. */
export function hasSign(text: string, care: Delicacy): boolean {
  return hasSecretSign(text) || (care !== 'secret' && hasOtherSign(text, care));
}

/** Could there be something in this text that may stand nowhere? */
export function hasSecretSign(text: string): boolean {
  return isSecret(text, glance(text));
}

/** Only the patterns are tried that what was seen gives a reason for. */
function isSecret(text: string, seen: number): boolean {
  return (
    ((seen & Glimpse.number) > 0 && bsnSign.test(text)) ||
    ((seen & Glimpse.password) > 0 && passwordWord.test(text)) ||
    ((seen & Glimpse.key) > 0 && keySign.test(text)) ||
    ((seen & Glimpse.code) > 0 && otherWord.test(text))
  );
}

/** Could there be a bank account in this text? */
export function hasIbanSign(text: string): boolean {
  return nineDigits.test(text) && ibanSign.test(text);
}

/** Could there be a telephone number in this text? */
export function hasPhoneSign(text: string): boolean {
  return phoneSign.test(text) || (nineDigits.test(text) && withoutZero.test(text));
}

function hasOtherSign(text: string, care: Delicacy): boolean {
  return isOther(text, care, glance(text));
}

function isOther(text: string, care: Delicacy, seen: number): boolean {
  return (
    ((seen & Glimpse.email) > 0 && emailSign.test(text)) ||
    ((seen & Glimpse.number) > 0 && hasPhoneSign(text)) ||
    ((seen & Glimpse.chat) > 0 && chatSign.test(text)) ||
    (care === 'about-people' &&
      (((seen & Glimpse.number) > 0 && hasIbanSign(text)) ||
        ((seen & Glimpse.birth) > 0 && birthSign.test(text)) ||
        ((seen & Glimpse.postcode) > 0 && postcodeSign.test(text))))
  );
}
