import { type Language, listed } from '../../core/ground/language.ts';
import type { PastState } from '../../core/register/history.ts';
import type { Register } from '../../core/register/register.ts';
import type { Session } from '../../io/session.ts';
import type { About } from '../../library/look-back.ts';
import { spokenDay } from './date-typed.ts';

/** A report works on what can be read, and says how much that was not: in what it is about, and in what was before. */
export async function tellUnreadable(
  session: Session,
  { register, at }: About,
  past: readonly PastState[],
): Promise<void> {
  const { language } = session;
  const number = numberIn(register);
  if (number > 0) await session.note(`${now(number, language)}${at ? '' : ` ${remedy[language]}`}\n`);
  const days = past.filter(state => numberIn(state.register) > 0).map(({ day }) => spokenDay(day, session));
  if (days.length > 0) await session.note(`${before(listed(days, language), language)}\n`);
}

function numberIn({ files }: Register): number {
  return files.filter(({ readable }) => !readable).length;
}

function now(number: number, language: Language): string {
  return {
    nl: `${number === 1 ? 'Eén bestand' : `${number} bestanden`} kan ik niet lezen. Het rapport gaat over de rest.`,
    en: `${number === 1 ? 'One file' : `${number} files`} could not be read. The report is about the rest.`,
  }[language];
}

const remedy: Record<Language, string> = {
  nl: 'Wat eraan scheelt, zie je met: initiatief controleer',
  en: 'See what is wrong with: initiatief check',
};

function before(days: string, language: Language): string {
  return {
    nl: `Van ${days} kan ik niet elk bestand lezen. Wat ik niet lees, telt daar niet mee.`,
    en: `Not every file of ${days} could be read. What could not be read does not count there.`,
  }[language];
}
