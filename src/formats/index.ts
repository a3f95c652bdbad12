import type { FilesFormat, FindingsFormat, Format, ReportFormat } from '../core/output/format.ts';
import { csv } from './csv.ts';
import { dot } from './dot.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { html } from './html.ts';
import { ics } from './ics.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { kumu } from './kumu.ts';
import { markdown } from './markdown.ts';
import { mermaid } from './mermaid.ts';
import { message } from './message.ts';
import { pdf } from './pdf.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';
import { vcf } from './vcf.ts';
import { vcf3 } from './vcf3.ts';
import { xlsx } from './xlsx.ts';

/** Every format, in the order in which help and docs tell them. What draws is loaded when it is asked to. */
export const formats: readonly Format[] = [
  text,
  json,
  markdown,
  message,
  html,
  pdf,
  csv,
  xlsx,
  ics,
  vcf,
  vcf3,
  mermaid,
  dot,
  kumu,
  github,
  gitlab,
  sarif,
  junit,
];

/** The formats that findings can have. */
export const findingsFormats: readonly FindingsFormat[] = formats.filter(format => 'findings' in format);

/** The formats that some report can have. */
export const reportFormats: readonly (ReportFormat | FilesFormat)[] = formats.filter(
  format => 'report' in format || 'files' in format,
);

/** The formats that findings and lists alike can have. */
export const commonFormats: readonly (FindingsFormat & ReportFormat)[] = formats.filter(
  (format): format is FindingsFormat & ReportFormat => 'findings' in format && 'report' in format,
);

/** The one of these formats with this id. Throws a RangeError where there is none. */
export function formatNamed<F extends Format>(id: string, among: readonly F[]): F {
  const found = among.find(format => format.id === id);
  if (found === undefined) throw new RangeError(`no format ${id}`);
  return found;
}

/** The ids of formats, as people type them. */
export function idsOf(among: readonly Format[]): string[] {
  return among.map(({ id }) => id);
}
