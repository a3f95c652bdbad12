import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { formatNamed, idsOf, reportFormats } from '../../src/formats/index.ts';
import { reports } from '../../src/reports/index.ts';
import type { Repository } from './git.ts';

/** Every report with every format it has, also of the reports and formats that come later. */
export const everyReport = reports.map(({ id, alsoAs = [] }) => ({
  id,
  formats: idsOf(reportFormats).filter(
    format => alsoAs.includes(format) || !reports.some(other => other.alsoAs?.includes(format)),
  ),
}));

export interface Written {
  code: number;
  stderr: string;
  /** The text of each file that was written, by its name; of a workbook that of each of its parts. */
  files: Map<string, string>;
}

/** Makes a report in a file, or in a folder where the format gives files. */
export async function written(
  repository: Repository,
  format: string,
  argv: readonly string[],
): Promise<Written> {
  const folder = mkdtempSync(join(tmpdir(), 'initiatief-'));
  const isFolder = 'files' in formatNamed(format, reportFormats);
  const output = isFolder ? `${folder}/` : join(folder, `report.${format}`);
  try {
    const { code, stderr } = await repository.run([
      'report',
      ...argv,
      '--format',
      format,
      '--output',
      output,
    ]);
    const files = readdirSync(folder).flatMap(name => textsOf(name, readFileSync(join(folder, name))));
    return { code, stderr: stderr.replaceAll(folder, ''), files: new Map(files) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text of a file; of a workbook that of each of its parts. */
export function textsOf(name: string, bytes: Buffer): [name: string, text: string][] {
  if (!name.endsWith('.xlsx')) return [[name, bytes.toString('utf8')]];
  return Object.entries(unzipSync(bytes)).map(([part, content]) => [`${name}/${part}`, strFromU8(content)]);
}

/** The same text as a reader of it gets to see it: unfolded, and with signs in the place of their codes. */
export function asRead(text: string): string {
  return text
    .replace(/\r\n[ \t]/g, '')
    .replace(/<!-- -->/g, '')
    .replace(/&?#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&quot;|&apos;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\\([^\s\w])/g, '$1');
}
