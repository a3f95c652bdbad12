import { type Language, listed } from '../ground/language.ts';
import { UsageError } from '../ground/usage-error.ts';
import { nearest } from '../words/nearest.ts';
import { type Report, reportNames } from './report.ts';

/** The report with this name, in any language. Throws a UsageError that names the nearest one. */
export function reportNamed(typed: string, reports: readonly Report[], language: Language): Report {
  const id = reportNames(reports).get(typed.toLowerCase());
  const found = reports.find(report => report.id === id);
  if (found) return found;
  const own = reports.flatMap(report => {
    const { name } = report.texts[language];
    return [[report.id, name] as const, [name, name] as const, [report.texts.nl.name, name] as const];
  });
  const near = nearest(typed, own);
  const all = listed(
    reports.map(report => report.texts[language].name),
    language,
    true,
  );
  throw {
    nl: new UsageError(
      `Het rapport "${typed}" ken ik niet.`,
      near ? `Bedoel je ${near}?` : `Kies uit ${all}.`,
    ),
    en: new UsageError(
      `I do not know the report "${typed}".`,
      near ? `Do you mean ${near}?` : `Choose from ${all}.`,
    ),
  }[language];
}
