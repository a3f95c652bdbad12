import { getCountrySpecifications, isValidIBAN } from 'ibantools';
import type { Datum } from './datum.ts';

const specifications = getCountrySpecifications();
const start = /(?<![\p{L}\d])[a-z]{2}[ .-]{0,2}\d{2}(?=[ ./-]{0,3}[a-z0-9])/giu;
/** What people put between groups. */
const between = /[ ./\t-]/;

/**
 * Bank accounts (ISO 13616): as long as their country says, with check digits that are right. A Dutch one is known
 * by its form alone: a slip of the pen leaves it somebody's.
 */
export function ibansIn(text: string): Datum[] {
  const found: Datum[] = [];
  for (const { 0: head, index: from } of text.matchAll(start)) {
    const length = specifications[head.slice(0, 2).toUpperCase()]?.chars ?? 0;
    const to = endOf(text, from, length);
    if (to === undefined) continue;
    const account = text
      .slice(from, to)
      .replace(/[^a-z0-9]/gi, '')
      .toUpperCase();
    if (/^NL\d\d[A-Z]{4}\d{10}$/.test(account) || isValidIBAN(account))
      found.push({ type: 'iban', delicacy: 'about-people', from, to });
  }
  return found;
}

/** Where so many letters and digits end, with at most three signs between two of them and none right behind. */
function endOf(text: string, from: number, length: number): number | undefined {
  let left = length;
  let gap = 0;
  for (let at = from; at < text.length && left > 0; at += 1) {
    const sign = text[at] as string;
    if (/[a-z0-9]/i.test(sign)) {
      left -= 1;
      gap = 0;
      if (left === 0) return /^[\p{L}\d]/u.test(text.slice(at + 1, at + 3)) ? undefined : at + 1;
    } else if (!between.test(sign) || ++gap > 3) return undefined;
  }
  return undefined;
}
