import manifest from '../../../package.json' with { type: 'json' };
import type { FilesByName, Style } from '../../core/output/format.ts';
import type { ReportResult } from '../../core/reporting/report.ts';
import { reportPage } from '../../pages/report-page.tsx';

/** A report as its page, printed. Throws a RangeError where there is nothing to print with. */
export async function printedPage(result: ReportResult, { say, print }: Style): Promise<FilesByName> {
  if (print === undefined) throw new RangeError('a pdf is printed by a browser; hand in print');
  const page = await reportPage(result, say, `${manifest.name} ${manifest.version}`);
  return new Map([[`${result.name}.pdf`, await print(page)]]);
}
