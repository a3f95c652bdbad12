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

/** What could be a BSN or stand beside a code. */
export const secretSign = /\d{9}|\d{3}[. ]\d{2,3}[. ]\d{3}|pin|alarm|wi-?fi/i;
/** What could be a telephone number. */
export const phoneSign = /(?:\+|00?)[1-9](?:[ .()/-]{0,3}\d){7}/;
/** What could be a bank account. */
export const ibanSign = /[a-z]{2}\d{2}[ .-]?[a-z0-9]{4}/i;
const birthSign = /gebo|geb\.|jaardag|birth|born|d\.?o\.?b/i;
const postcodeSign = /[1-9]\d{3} ?[A-Z]{2}/;

/** Could there be personal data in this text? Quick, and wrong only in seeing too much. */
export function mayHoldData(text: string, care: Delicacy): boolean {
  if (secretSign.test(text)) return true;
  return (
    care !== 'secret' &&
    (text.includes('@') ||
      phoneSign.test(text) ||
      (care === 'about-people' && (ibanSign.test(text) || birthSign.test(text) || postcodeSign.test(text))))
  );
}
