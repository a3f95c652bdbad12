import type { CheckResult } from '../core/checking/check-result.ts';
import type { Language } from '../core/ground/language.ts';
import type { FilesByName, FilesFormat, ReportFormat, Style } from '../core/output/format.ts';
import type { Register } from '../core/register/register.ts';
import type { Report, ReportResult } from '../core/reporting/report.ts';
import { findingsFormats, formatNamed, reportFormats } from '../formats/index.ts';
import { reports } from '../reports/index.ts';
import { sayIn } from './asked.ts';
import { reportCalled } from './report.ts';

/** How a text is going to be looked at. */
export interface FormatOptions {
  /** The language of what stands around findings; without it that of the records. A report is in its own. */
  language?: Language;
  /** In columns of a terminal; without it 80. */
  width?: number;
  /** With the colours of a terminal? */
  color?: boolean;
}

/**
 * Makes text of what was judged or reported, as `--format` does: `text`, `json`, `markdown` and more (`formats` tells
 * which). `register` is what was judged or reported. Throws a RangeError for a format that is none, or that this result
 * cannot have as one text.
 */
export async function format(
  result: CheckResult | ReportResult,
  name: string,
  register: Register,
  options: FormatOptions = {},
): Promise<string> {
  if ('findings' in result)
    return formatNamed(name, findingsFormats).findings(result, styleFor(register, options));
  const style = styleFor(register, { ...options, language: result.language });
  const drawn = formatNamed(name, formatsOf(reportCalled(result.report)));
  if ('report' in drawn) return drawn.report(result, style);
  throw new RangeError(`${name} is not one text; ask for formatFiles`);
}

/** What files are made with. */
export interface FilesOptions {
  /** Prints a page, given as HTML, as a pdf: the library starts no browser. */
  print?(html: string): Promise<Uint8Array>;
}

/**
 * The same for the formats of a report that are files (`csv`, `xlsx`, `pdf`, `ics` and more): their contents by name.
 * Throws a RangeError for a `pdf` without `print`.
 */
export async function formatFiles(
  result: ReportResult,
  name: string,
  register: Register,
  { print }: FilesOptions = {},
): Promise<FilesByName> {
  const drawn = formatNamed(name, formatsOf(reportCalled(result.report)));
  if ('files' in drawn)
    return drawn.files(result, { ...styleFor(register, { language: result.language }), print });
  throw new RangeError(`${name} is one text; ask for format`);
}

function styleFor(register: Register, { language, width = 80, color = false }: FormatOptions): Style {
  return { say: sayIn(language, register), width, color };
}

/** The formats that a report can have. */
export function formatsOf(report: Report): (ReportFormat | FilesFormat)[] {
  const ofOthers = reports.filter(other => other !== report).flatMap(({ alsoAs = [] }) => alsoAs);
  return reportFormats.filter(({ id }) => report.alsoAs?.includes(id) || !ofOthers.includes(id));
}
