import type { Language } from '../../core/ground/language.ts';
import { UsageError } from '../../core/ground/usage-error.ts';
import { visibleLine } from '../../core/ground/visible.ts';
import type { ReportResult } from '../../core/reporting/report.ts';
import { nearest } from '../../core/words/nearest.ts';
import { fold } from '../../core/words/words.ts';
import { sectionList } from './output-texts.ts';

/**
 * The report with only the section of this id or title; all of it where none was named. Throws a UsageError for
 * one that is not in it: also for one that this audience does not get.
 */
export function onlySection(
  result: ReportResult,
  typed: string | undefined,
  language: Language,
): ReportResult {
  if (typed === undefined) return result;
  const { sections } = result;
  const wanted = fold(typed);
  const found = sections.filter(({ id, title }) => id === wanted || fold(title) === wanted);
  if (found.length > 0) return { ...result, sections: found };
  const near = nearest(
    typed,
    sections.flatMap(({ id, title }) => [[id, id] as const, [title, id] as const]),
  );
  const shown = visibleLine(typed);
  const list = sectionList(sections);
  throw {
    nl: new UsageError(
      `Het deel "${shown}" zit niet in dit rapport.`,
      `${near ? `Bedoel je ${near}?` : 'Kies een van deze:'}\n${list}`,
    ),
    en: new UsageError(
      `The section "${shown}" is not in this report.`,
      `${near ? `Do you mean ${near}?` : 'Choose one of these:'}\n${list}`,
    ),
  }[language];
}
