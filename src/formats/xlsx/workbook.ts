import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type Sheet } from 'write-excel-file/node';
import type { FilesByName, Style } from '../../core/output/format.ts';
import { hasTable } from '../../core/output/plain-table.ts';
import type { ReportResult } from '../../core/reporting/report.ts';
import { aboutSheet } from './about.ts';
import { withMaker } from './maker.ts';
import { type NamedSheet, printing } from './printing.ts';
import { sheetNames } from './sheet-names.ts';
import { tableSheet } from './table.ts';

/** Without a name, each program takes another font, and LibreOffice two. */
const font = { fontFamily: 'Calibri', fontSize: 11 };

/** A workbook: what the report is and says on the first sheet, and each table on one of its own. */
export async function workbook(result: ReportResult, { say }: Style): Promise<FilesByName> {
  const tables = result.sections.filter(hasTable);
  const about = aboutSheet(result, say);
  const names = sheetNames([about.title, ...tables.map(({ title }) => title)]);
  const sheets = [about, ...tables.map(section => tableSheet(section, say))].map(
    (sheet, index): NamedSheet => ({ ...sheet, name: names[index] as string }),
  );
  const written = sheets.map(
    (sheet): Sheet<Buffer> => ({
      sheet: sheet.name,
      data: sheet.data,
      columns: sheet.columns,
      stickyRowsCount: sheet.stickyRowsCount,
    }),
  );
  const bytes = await writeExcelFile(written, { ...font, features: [printing(sheets)] }).toBuffer();
  return new Map([[`${result.name}.xlsx`, dateless(bytes)]]);
}

/** The same with the name of the program in it, and without the hour at which it was made, so that the same report is the same file. */
function dateless(bytes: Uint8Array): Uint8Array {
  return zipSync(withMaker(unzipSync(bytes)), { mtime: new Date(1980, 0, 1) });
}
