import { countsOf, type Told } from '../core/finding.ts';
import type { Format, ReportFormat } from '../core/format.ts';
import { jsonText } from '../core/output/json-text.ts';

/** For programs: the contract of `schemas/output/`. English names, relative paths, `null` for what is absent. */
export const json: Format & ReportFormat = {
  id: 'json',
  findings({ findings, accepted, files }) {
    return jsonText({
      schemaVersion: 1,
      kind: 'check',
      records: files.length,
      summary: { ...countsOf(findings), accepted },
      findings: findings.map(toJson),
    });
  },
  report(result) {
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
  },
};

function toJson({
  rule,
  group,
  severity,
  at,
  range,
  message,
  help,
  facts,
  fixable = false,
  more = 0,
  related,
  relatedRanges,
}: Told): object {
  return {
    rule,
    group,
    severity,
    file: at.file,
    ...range,
    path: at.path,
    message,
    help: help ?? null,
    facts,
    fixable,
    more,
    related: related.map(({ at: place }, index) => ({
      file: place.file,
      ...relatedRanges[index],
      path: place.path,
    })),
  };
}
