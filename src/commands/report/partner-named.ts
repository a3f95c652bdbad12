import type { Language } from '../../core/language.ts';
import { partsOf } from '../../core/record-key.ts';
import { recordNamed } from '../../core/record-named.ts';
import type { Register } from '../../core/register.ts';
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
  register: Register,
  language: Language,
): string | undefined {
  if (typed === undefined) return undefined;
  if (report.id === 'partner') return partsOf(recordNamed(typed, ['partner'], register, language)).id;
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
