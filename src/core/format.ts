import type { Told } from './finding.ts';
import type { ReportResult } from './report.ts';
import type { Say } from './say.ts';

/** What `check` found. */
export interface CheckResult {
  findings: readonly Told[];
  /** How many files were judged, readable or not. */
  records: number;
  /** Were the people, partnership and calendar rules asked as well? */
  attention: boolean;
}

/** How the text is going to be looked at. */
export interface Style {
  say: Say;
  /** In columns of the terminal. */
  width: number;
  color: boolean;
}

/** Makes text of what was found or reported. Never writes; always ends with a line end. */
export interface Format {
  id: string;
  findings(result: CheckResult, style: Style): string | Promise<string>;
  report(result: ReportResult, style: Style): string | Promise<string>;
}
