import manifest from '../../../package.json' with { type: 'json' };
import type { Style } from '../../core/output/format.ts';
import type { ReportResult } from '../../core/reporting/report.ts';
import { reportPage } from '../../pages/report-page.tsx';

/** A report as one page. */
export function pageOf(result: ReportResult, { say }: Style): Promise<string> {
  return reportPage(result, say, `${manifest.name} ${manifest.version}`);
}
