import type { Language } from '../../core/language.ts';
import { partsOf } from '../../core/record-key.ts';
import type { Report } from '../../core/report.ts';
import { UsageError } from '../../core/usage-error.ts';
import { visibleLine } from '../../core/visible.ts';

/**
 * The id of the partner that a report was asked about; nothing where none was named. Throws a UsageError for a
 * partner that is not there, and for a report about everything.
 */
export function partnerNamed(
  report: Report,
  typed: string | undefined,
  language: Language,
  named: (typed: string) => string,
): string | undefined {
  if (typed === undefined) return undefined;
  if (report.id === 'partner') return partsOf(named(typed)).id;
  const shown = visibleLine(typed);
  throw language === 'nl'
    ? new UsageError(
        `Achter "${report.nl.name}" staat "${shown}". Dit rapport gaat over alles, dus daar hoort niets.`,
        `Laat "${shown}" weg.`,
      )
    : new UsageError(
        `After "${report.en.name}" comes "${shown}". This report is about everything, so nothing goes there.`,
        `Leave out "${shown}".`,
      );
}
