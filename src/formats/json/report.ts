import { type Said, stepText } from '../../core/doing/step.ts';
import { jsonText } from '../../core/output/json-text.ts';
import type { ReportResult, Row } from '../../core/reporting/report.ts';
import { isStep } from '../../core/reporting/steps-for.ts';
import { stepJson } from './step.ts';

/** A report as the contract of `schemas/output/`: English names, `null` for what is absent. */
export function reportJson(result: ReportResult): string {
  return jsonText({
    schemaVersion: 1,
    kind: 'report',
    report: result.report,
    today: result.today,
    at: result.at ?? null,
    language: result.language,
    for: result.onlyPartner ? `partner/${result.onlyPartner.id}` : result.audience,
    initiative: result.initiative,
    figures: result.figures,
    sections: result.sections.map(
      ({ id, title, about = null, paragraphs = [], columns, rows, empty, next }) => ({
        id,
        title,
        about,
        paragraphs: paragraphs.map(stepText),
        columns: columns.map(({ key, title, type = 'text' }) => ({ key, title, type })),
        rows: rows.map(rowJson),
        empty: textOf(empty),
        next: textOf(next),
        step: stepJson(next),
      }),
    ),
  });
}

/** A step in a cell is its text, as it is in other formats. */
function rowJson(row: Row): object {
  const cells = Object.entries(row).map(([key, cell]) => [key, isStep(cell) ? stepText(cell) : cell]);
  return Object.fromEntries(cells);
}

function textOf(said: Said | undefined): string | null {
  return said === undefined ? null : stepText(said);
}
