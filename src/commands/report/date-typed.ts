import type { Day, PartialDate } from '../../core/ground/calendar.ts';
import { UsageError } from '../../core/ground/usage-error.ts';
import { visibleLine } from '../../core/ground/visible.ts';
import { hasFormOfDate, readPartialDate } from '../../core/reading/values.ts';
import { sayWith } from '../../core/words/say.ts';
import { wordsOf } from '../../core/words/words.ts';
import type { Session } from '../../io/session.ts';

/**
 * The day, month or year that somebody typed where a name in git will do as well; nothing for such a name. Throws a
 * UsageError for a day that no calendar has.
 */
export function dateTyped(typed: string, session: Session): PartialDate | undefined {
  const vocabulary = session.vocabularies[session.language];
  const text = typed.trim();
  const date = readPartialDate(text, vocabulary);
  if (date !== undefined || !hasFormOfDate(text, vocabulary, true)) return date;
  const shown = visibleLine(text);
  throw {
    nl: new UsageError(`De datum "${shown}" bestaat niet.`, 'Schrijf het zo: 2026-03-01'),
    en: new UsageError(`The date "${shown}" does not exist.`, 'Write it like this: 2026-03-01'),
  }[session.language];
}

/** What is said of a day that is still to come, where a day in the past is asked. */
export function stillToCome(date: string, session: Session): UsageError {
  return {
    nl: new UsageError(`"${date}" moet nog komen.`, 'Kies een dag die al geweest is.'),
    en: new UsageError(`"${date}" is still to come.`, 'Choose a date in the past.'),
  }[session.language];
}

/** A day as it is said in the language that is printed. */
export function spokenDay(day: Day, { language, vocabularies }: Session): string {
  const spoken = vocabularies[language];
  return sayWith(wordsOf(spoken), spoken).date(day);
}
