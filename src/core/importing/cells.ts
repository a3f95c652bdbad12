import { addInterval, type Day, isDay, type PartialDate } from '../ground/calendar.ts';
import type { Language } from '../ground/language.ts';
import { isWordForNothing } from '../reading/nothing.ts';
import { readBoolean } from '../reading/values.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { readSpokenPartialDate } from '../writing/spoken-date.ts';

/** What a cell says; nothing where it has a word for nothing. */
export function cellText(cell: string | undefined): string {
  const text = (cell ?? '').replace(/[\u00a0\u2007\u202f]/g, ' ').trim();
  return text === '' || isWordForNothing(text) ? '' : text;
}

/** How many digits a number has that lost its zero. */
const withoutZero: Record<Language, number> = { nl: 9, en: 10 };

/** A telephone number with the zero that a spreadsheet took from it; nothing where it is none. */
export function phoneIn(cell: string, language: Language): string | undefined {
  const text = cell.replace(/\s+/g, ' ');
  const digits = text.replace(/\D/g, '');
  if (digits.length < 8 || digits.length > 40 || /\d[.,]\d+E\+?\d/i.test(text)) return undefined;
  if (!/^[\d\s().+-]+$/.test(text)) return text;
  if (/^31[1-9]\d{8}$/.test(text)) return `+${text}`;
  const isBare = digits.length === withoutZero[language] && !/^[\s(]*[0+]/.test(text);
  return isBare ? `0${text}` : text;
}

/** As numbers are compared: the same one with and without the code of the country. */
export function phoneKey(phone: string): string {
  return phone.replace(/\D/g, '').slice(-9);
}

/** An address for e-mail, as it is typed; nothing where it is none. */
export function emailIn(cell: string): string | undefined {
  const text = cell.replace(/^mailto:/i, '');
  const inside = /<([^<>\s]+@[^<>\s]+)>/.exec(text)?.[1] ?? text;
  return /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/.test(inside) ? inside : undefined;
}

/** A day as people and spreadsheets write it, or why it is none. */
export function dayIn(
  cell: string,
  vocabularies: readonly Vocabulary[],
  today: Day,
): { day: PartialDate } | { reason: 'no-date' | 'long-ago' } {
  const day = dateIn(cell, vocabularies, today);
  if (day === undefined) return { reason: 'no-date' };
  return day < '1900' ? { reason: 'long-ago' } : { day };
}

/** May somebody's name be public: with a yes, or since a day? `null` for a no; nothing where it is neither. */
export function consentIn(
  cell: string,
  vocabularies: readonly Vocabulary[],
  today: Day,
): { for: string[]; given_on?: Day } | null | undefined {
  const isGiven = readBoolean(cell);
  if (isGiven !== undefined) return isGiven ? { for: ['name'] } : null;
  const read = dayIn(cell, vocabularies, today);
  return 'day' in read && isDay(read.day) ? { for: ['name'], given_on: read.day } : undefined;
}

function dateIn(cell: string, vocabularies: readonly Vocabulary[], today: Day): PartialDate | undefined {
  // Days counted since 1900, as a spreadsheet keeps them.
  if (/^[2-6]\d{4}$/.test(cell)) return addInterval('1899-12-30', `P${cell}D`);
  const [, start = '', year] = /^(\d{1,2}[-/.]\d{1,2}[-/.])['’]?(\d\d)$/.exec(cell) ?? [];
  const century = year !== undefined && Number(`20${year}`) > Number(today.slice(0, 4)) + 1 ? '19' : '20';
  const text = year === undefined ? cell : `${start}${century}${year}`;
  for (const vocabulary of vocabularies) {
    const date = readSpokenPartialDate(text, vocabulary, today, 'back');
    if (date !== undefined) return date;
  }
  return undefined;
}

/** The parts of an address, from as many columns, as one. */
export function addressFrom(parts: readonly string[]): string {
  return parts
    .map(part => part.replace(/\s*\n\s*/g, ', '))
    .reduce((text, part) => {
      if (text === '') return part;
      const isOneWith = /^\d+\s*-?\s*[a-z]?$/i.test(part) || /\d{4} ?[A-Z]{2}$/i.test(text);
      return isOneWith ? `${text} ${part}` : `${text}, ${part}`;
    }, '');
}

/** The items in one cell. */
export function itemsIn(cell: string): string[] {
  return [...new Set(cell.split(/\s*[,;\n]\s*/).map(cellText))].filter(item => item !== '');
}
