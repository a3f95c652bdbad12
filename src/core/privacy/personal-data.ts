import type { RecordFile } from '../model/record.ts';
import type { Settings } from '../register/register.ts';
import { addressesIn, birthDatesIn } from './about-people.ts';
import { bsnsIn } from './bsn.ts';
import { chatsIn } from './chats.ts';
import { codesIn } from './codes.ts';
import type { Datum, Delicacy } from './datum.ts';
import { emailsIn } from './emails.ts';
import { flatText } from './flat-text.ts';
import { keysIn } from './keys.ts';
import { passwordsIn } from './passwords.ts';
import { careFor, chatSign, emailSign, hasIbanSign, hasPhoneSign, hasSecretSign, hasSign } from './signs.ts';

/** Which data may not stand in a file: those that are at least this delicate. */
const asked: Record<Delicacy, readonly Delicacy[]> = {
  secret: ['secret'],
  personal: ['secret', 'personal'],
  'about-people': ['secret', 'personal', 'about-people'],
};

/** The personal data in a text that may not stand there, from first to last. Loads what tells phones and bank accounts. */
export function dataIn(written: string, care: Delicacy): Promise<readonly Datum[]> {
  if (written.length > longestKept) return lookIn(written, care);
  const key = `${care} ${written}`;
  const known = kept.get(key) ?? lookIn(written, care);
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, known);
  return known;
}

/** What was found in short texts: in a report the same stands in many rows, and beside many others. */
const kept = new Map<string, Promise<readonly Datum[]>>();
const mostKept = 2000;
const longestKept = 300;

async function lookIn(written: string, care: Delicacy): Promise<Datum[]> {
  const flat = flatText(written);
  const { text } = flat;
  if (!hasSign(text, care)) return [];
  const found: Datum[][] = [];
  if (hasSecretSign(text)) found.push(bsnsIn(text), codesIn(text), passwordsIn(text), keysIn(text));
  if (care !== 'secret') {
    if (emailSign.test(text)) found.push(emailsIn(text));
    if (chatSign.test(text)) found.push(chatsIn(text));
    found.push(birthDatesIn(text), addressesIn(text));
    const hasPhone = hasPhoneSign(text);
    // A part of a bank account can look like a telephone number, so it is looked for wherever that may be.
    if ((hasPhone || care === 'about-people') && hasIbanSign(text))
      found.push((await import('./ibans.ts')).ibansIn(text));
    if (hasPhone) found.push((await import('./phones.ts')).phonesIn(text));
  }
  return apart(found.flat())
    .filter(({ delicacy }) => asked[care].includes(delicacy))
    .map(datum => {
      const [from, to] = flat.written(datum.from, datum.to);
      return { ...datum, from, to };
    });
}

/** The data of a record: in its text, and every contact detail that is filled in where everybody can read it. */
export async function dataOf(file: RecordFile, settings: Settings): Promise<readonly Datum[]> {
  const care = careFor(settings, file);
  const found = await dataIn(file.text, care);
  return care === 'about-people' ? apart([...detailsIn(file, settings), ...found]) : found;
}

/** Of the data in the text of a record those that are not among the contact details of a person. */
export function withoutDetails(data: readonly Datum[], file: RecordFile, settings: Settings): Datum[] {
  const details = detailsIn(file, settings);
  return data.filter(({ from, to }) => !details.some(detail => detail.from < to && from < detail.to));
}

/** Where the contact details of a person stand in the text of its record. */
function detailsIn(file: RecordFile, { words }: Settings): Datum[] {
  const details = file.kind === 'person' ? file.data.contact_details : undefined;
  const head = file.text.slice(0, file.text.length - file.body.length);
  const start = head.indexOf(words.field('contact_details'));
  return Object.values(details ?? {}).flatMap((detail): Datum[] => {
    const from = head.indexOf(detail, start);
    const to = from + detail.length;
    return from < 0 ? [] : [{ type: 'contact-details', delicacy: 'personal', from, to }];
  });
}

/** From first to last; of two that overlap the one that starts first stays, or is longest. */
export function apart(data: readonly Datum[]): Datum[] {
  const sorted = [...data].sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return sorted.filter(({ from, to }) => {
    const isFree = from >= end;
    if (isFree) end = to;
    return isFree;
  });
}
