import type { Language } from '../../core/ground/language.ts';
import { UsageError } from '../../core/ground/usage-error.ts';
import type { FilesFormat, ReportFormat } from '../../core/output/format.ts';
import { wordOf } from '../../core/output/format-option.ts';
import { type Report, reportNames } from '../../core/reporting/report.ts';
import { formatNamed, reportFormats } from '../../formats/index.ts';
import { formatsOf } from '../../library/format.ts';
import { reports } from '../../reports/index.ts';

/** The format with this name for this report. Throws a UsageError where only other reports have that format. */
export function formatFor(report: Report, format: string, language: Language): ReportFormat | FilesFormat {
  const owners = reports.filter(({ alsoAs }) => alsoAs?.includes(format));
  if (owners.length === 0 || owners.includes(report)) return formatNamed(format, reportFormats);
  const wanted = wordOf(formatNamed(format, reportFormats), language);
  const names = owners.map(owner => owner.texts[language].name).join(', ');
  throw {
    nl: new UsageError(
      `Het rapport "${report.texts.nl.name}" kan ik niet als ${wanted} maken.`,
      `Dat kan met: ${names}. Neem voor dit rapport: --vorm text.`,
    ),
    en: new UsageError(
      `I cannot make the report "${report.texts.en.name}" as ${wanted}.`,
      `You can with: ${names}. For this report take: --format text.`,
    ),
  }[language];
}

/** Those of the report that was typed; all where none was, since its name can still follow. */
export function formatsBehind([typed = '']: readonly string[]): readonly (ReportFormat | FilesFormat)[] {
  const id = reportNames(reports).get(typed.toLowerCase());
  const chosen = reports.find(report => report.id === id);
  return chosen ? formatsOf(chosen) : reportFormats;
}
