import type { Told } from '../core/finding.ts';
import type { Format } from '../core/format.ts';

/** For programs: the contract of `schemas/output/`. English names, relative paths, `null` for what is absent. */
export const json: Format = {
  id: 'json',
  findings({ findings, records }) {
    const count = (severity: string): number =>
      findings.filter(finding => finding.severity === severity).length;
    return print({
      schemaVersion: 1,
      kind: 'check',
      records,
      summary: { error: count('error'), warning: count('warning'), info: count('info') },
      findings: findings.map(toJson),
    });
  },
  report(result) {
    return print({
      schemaVersion: 1,
      kind: 'report',
      report: result.report,
      today: result.today,
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
    related: related.map(({ at: place }, index) => ({
      file: place.file,
      ...relatedRanges[index],
      path: place.path,
    })),
  };
}

function print(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
