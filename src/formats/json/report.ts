import { jsonText } from '../../core/output/json-text.ts';
import type { ReportResult } from '../../core/reporting/report.ts';

/** A report as the contract of `schemas/output/`: English names, `null` for what is absent. */
export function reportJson(result: ReportResult): string {
  return jsonText({
    schemaVersion: 1,
    kind: 'report',
    report: result.report,
    today: result.today,
    at: result.at ?? null,
    language: result.language,
    for: result.audience,
    initiative: result.initiative,
    figures: result.figures,
    sections: result.sections.map(
      ({ id, title, about = null, paragraphs = [], columns, rows, empty = null, next = null }) => ({
        id,
        title,
        about,
        paragraphs,
        columns: columns.map(({ key, title, type = 'text' }) => ({ key, title, type })),
        rows,
        empty,
        next,
      }),
    ),
  });
}
