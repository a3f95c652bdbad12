import type { RecordFile } from '../record.ts';
import type { Settings } from '../register.ts';
import type { Delicacy } from './datum.ts';

// All that a check without any finding needs of this folder: what looks closely is loaded when there is a sign.

/** How careful a repository asks to be with what stands in this file; for other than records as with partners. */
export function careFor({ initiative }: Settings, file: RecordFile | undefined): Delicacy {
  if (initiative.data.visibility !== 'public') return 'secret';
  const kind = file?.kind ?? 'partner';
  return kind === 'partner' || kind === 'initiative' || kind === 'role' ? 'personal' : 'about-people';
}

/** What could be a BSN. */
export const bsnSign = /\d{3}(?:\d{6}|[^\p{L}\d\n]\d{2,3}[^\p{L}\d\n]\d{3})/u;
/** What could stand beside a code. */
export const codeSign = /pin|alarm|wi-?fi|kluis|rslot|code|key.?safe/i;
/** What could be a telephone number. */
export const phoneSign = /(?:\+|00?)[1-9](?:[^\p{L}\d\n]{0,3}\d){7}|wa\.me\/\d/u;
/** What could be a bank account. */
export const ibanSign = /[a-z]{2}[^\p{L}\d\n]?\d{2}[^\p{L}\d\n]?[a-z0-9]{4}/iu;
/** An `@` that is written as a word, so that no machine sees it. */
const bracketSign = /[[(](?:at|apenstaartje)[\])]/i;
const birthSign = /geb|jaardag|birth|born|d\.?o\.?b/i;
const postcodeSign = /[1-9]\d{3}[^\p{L}\d\n]?[A-Z]{2}/u;

/** Could there be personal data in this text? Quick, and wrong only in seeing too much. */
export function mayHoldData(text: string, care: Delicacy): boolean {
  if (bsnSign.test(text) || codeSign.test(text)) return true;
  return (
    care !== 'secret' &&
    (text.includes('@') ||
      bracketSign.test(text) ||
      phoneSign.test(text) ||
      (care === 'about-people' && (ibanSign.test(text) || birthSign.test(text) || postcodeSign.test(text))))
  );
}
