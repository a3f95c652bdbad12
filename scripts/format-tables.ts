import { type Language, listed } from '../src/core/ground/language.ts';
import type { FilesFormat, FindingsFormat, ReportFormat } from '../src/core/output/format.ts';
import { findingsFormats, reportFormats } from '../src/formats/index.ts';
import { reports } from '../src/reports/index.ts';

const texts = {
  nl: { heads: '| `--vorm` | Waarvoor |', at: (names: string) => `; bij ${names}` },
  en: { heads: '| `--format` | What for |', at: (names: string) => `; for ${names}` },
} as const;

/** A page with the formats that findings can have, and what each is good for, between its two marks. */
export function withFindingsFormats(page: string, language: Language): string {
  return withTable(page, language, findingsFormats, ({ forFindings }) => forFindings[language]);
}

/** The same with the formats of reports; of what only some reports have, it says which. */
export function withReportFormats(page: string, language: Language): string {
  return withTable(page, language, reportFormats, ({ id, forReports }) => {
    const owners = reports.filter(({ alsoAs }) => alsoAs?.includes(id));
    const names = owners.map(one => `\`${one.texts[language].name}\``);
    const where = owners.length > 0 ? texts[language].at(listed(names, language)) : '';
    return forReports[language] + where;
  });
}

function withTable<F extends FindingsFormat | ReportFormat | FilesFormat>(
  page: string,
  language: Language,
  formats: readonly F[],
  useOf: (format: F) => string,
): string {
  const rows = formats.map(format => `| \`${format.id}\` | ${useOf(format)} |\n`);
  return page.replace(
    /(<!-- formats -->\n)[\s\S]*?(<!-- \/formats -->)/,
    (_, before: string, after: string) =>
      `${before}${texts[language].heads}\n| --- | --- |\n${rows.join('')}${after}`,
  );
}
