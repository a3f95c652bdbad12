import type { RecordFile } from '../record.ts';
import type { Settings } from '../register.ts';
import { addressesIn, birthDatesIn } from './about-people.ts';
import type { Datum, Delicacy } from './datum.ts';
import { emailsIn } from './emails.ts';
import { bsnsIn, codesIn } from './secrets.ts';
import { bsnSign, careFor, codeSign, ibanSign, mayHoldData, phoneSign } from './signs.ts';

/** Which data may not stand in a file: those that are at least this delicate. */
const asked: Record<Delicacy, readonly Delicacy[]> = {
  secret: ['secret'],
  personal: ['secret', 'personal'],
  'about-people': ['secret', 'personal', 'about-people'],
};

/** The text with plain spaces and hyphens, as long as it was: a word processor puts others in a number. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u2007\u2009\u202f]/g, ' ').replace(/[\u2010-\u2013\u2212]/g, '-');
}

/** The personal data in a text that may not stand there, from first to last. Loads what tells phones and bank accounts. */
export async function dataIn(written: string, care: Delicacy): Promise<Datum[]> {
  const text = plain(written);
  if (!mayHoldData(text, care)) return [];
  const found: Datum[][] = [];
  if (bsnSign.test(text)) found.push(bsnsIn(text));
  if (codeSign.test(text)) found.push(codesIn(text));
  if (care !== 'secret') {
    found.push(emailsIn(text), birthDatesIn(text), addressesIn(text));
    const hasPhone = phoneSign.test(text);
    // A part of a bank account can look like a telephone number, so it is looked for wherever that may be.
    if ((hasPhone || care === 'about-people') && ibanSign.test(text))
      found.push((await import('./ibans.ts')).ibansIn(text));
    if (hasPhone) found.push((await import('./phones.ts')).phonesIn(text));
  }
  return apart(found.flat()).filter(({ delicacy }) => asked[care].includes(delicacy));
}

/** The data of a record: in its text, and every contact detail that is filled in where everybody can read it. */
export async function dataOf(file: RecordFile, settings: Settings): Promise<Datum[]> {
  const care = careFor(settings, file);
  const found = await dataIn(file.text, care);
  const details = care === 'about-people' && file.kind === 'person' ? file.data.contact_details : undefined;
  if (details === undefined) return found;
  const filledIn: Datum[] = [];
  const head = file.text.slice(0, file.text.length - file.body.length);
  const start = head.indexOf(settings.words.field('contact_details'));
  for (const detail of Object.values(details)) {
    const from = head.indexOf(detail, start);
    if (from >= 0)
      filledIn.push({ type: 'contact-details', delicacy: 'personal', from, to: from + detail.length });
  }
  return apart([...filledIn, ...found]);
}

/** From first to last; of two that overlap the one that starts first stays, or is longest. */
function apart(data: readonly Datum[]): Datum[] {
  const sorted = [...data].sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return sorted.filter(({ from, to }) => {
    const isFree = from >= end;
    if (isFree) end = to;
    return isFree;
  });
}
