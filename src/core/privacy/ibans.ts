import { getCountrySpecifications, isValidIBAN } from 'ibantools';
import type { Datum } from './datum.ts';

const specifications = getCountrySpecifications();
const candidate = /(?<![\p{L}\d])[a-z]{2} ?\d{2}(?:[ .-]?[a-z0-9]){10,32}/giu;

/** Bank accounts (ISO 13616): as long as their country says, with check digits that are right. */
export function ibansIn(text: string): Datum[] {
  const found: Datum[] = [];
  for (const { 0: written, index: from } of text.matchAll(candidate)) {
    const length = specifications[written.slice(0, 2).toUpperCase()]?.chars ?? 0;
    const to = from + endOf(written, length);
    const account = written
      .slice(0, to - from)
      .replace(/[ .-]/g, '')
      .toUpperCase();
    const isWhole = !/^[\p{L}\d]/u.test(text.slice(to, to + 1));
    if (isWhole && isValidIBAN(account)) found.push({ type: 'iban', delicacy: 'about-people', from, to });
  }
  return found;
}

/** The offset after so many letters and digits. */
function endOf(written: string, length: number): number {
  let left = length;
  for (let at = 0; at < written.length; at += 1) {
    if (left === 0) return at;
    if (/[a-z0-9]/i.test(written[at] as string)) left -= 1;
  }
  return written.length;
}
