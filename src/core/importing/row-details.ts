import type { Language } from '../ground/language.ts';
import { addressFrom, emailIn, phoneIn } from './cells.ts';
import type { ListedDetails } from './listed.ts';

type Detail = 'phone' | 'email';

/** The contact details of so many people in one row, and which of them cannot be read. */
export function detailsFor(
  count: number,
  cells: (field: Detail | 'address') => readonly string[],
  language: Language,
): { details: ListedDetails[]; misread: Detail[] } {
  const misread: Detail[] = [];
  const parts = (field: Detail, between: RegExp, read: (cell: string) => string | undefined): string[] => {
    const written = cells(field);
    if (written.length === 0) return [];
    const all = written.flatMap(cell => cell.split(between));
    const found = all.filter(part => part !== '').map(read);
    if (found.includes(undefined)) misread.push(field);
    return [...new Set(found.filter(part => part !== undefined))];
  };
  const phones = parts('phone', /\s*[\n;/,]\s*/, cell => phoneIn(cell, language));
  const emails = parts('email', /\s*[;,\n]\s*|\s+(?=\S+@[^>]*$)/, emailIn);
  const address = addressFrom(cells('address'));
  const of = (all: readonly string[], index: number): string =>
    all.length === count ? (all[index] ?? '') : all.join(', ');
  const details = Array.from({ length: count }, (_, index) => {
    const own = { phone: of(phones, index), email: of(emails, index), address };
    return Object.fromEntries(Object.entries(own).filter(([, text]) => text !== ''));
  });
  return { details, misread };
}
