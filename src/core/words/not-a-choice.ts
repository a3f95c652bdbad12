import { type Language, listed } from '../ground/language.ts';
import { UsageError } from '../ground/usage-error.ts';
import { visibleLine } from '../ground/visible.ts';
import { nearestName } from './nearest.ts';

/** What is said of a value that an option or argument does not take: the nearest that it does, else all of them. */
export function notAChoice(
  typed: string,
  place: string,
  choices: readonly string[],
  language: Language,
  near = nearestName(typed, choices),
): UsageError {
  const shown = visibleLine(typed);
  const list = listed(choices, language, true);
  return {
    nl: new UsageError(
      `"${shown}" ken ik niet bij ${place}.`,
      near ? `Bedoel je ${near}?` : `Kies uit ${list}.`,
    ),
    en: new UsageError(
      `I do not know "${shown}" for ${place}.`,
      near ? `Do you mean ${near}?` : `Choose from ${list}.`,
    ),
  }[language];
}
