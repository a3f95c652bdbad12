import type { FilesFormat, Format, ReportFormat } from '../core/format.ts';
import type { Endings } from '../core/output/asked.ts';

const forBoth: Record<string, () => Promise<Format & ReportFormat>> = {
  text: async () => (await import('./text.ts')).text,
  json: async () => (await import('./json.ts')).json,
  markdown: async () => (await import('./markdown.ts')).markdown,
};

const textLoaders: Record<string, () => Promise<ReportFormat>> = {
  ...forBoth,
  ics: async () => (await import('./ics.ts')).ics,
  vcf: async () => (await import('./vcf.ts')).vcf,
  vcf3: async () => (await import('./vcf3.ts')).vcf3,
  mermaid: async () => (await import('./mermaid.ts')).mermaid,
  dot: async () => (await import('./dot.ts')).dot,
};

const filesLoaders: Record<string, () => Promise<FilesFormat>> = {
  csv: async () => (await import('./csv.ts')).csv,
  xlsx: async () => (await import('./xlsx.ts')).xlsx,
  kumu: async () => (await import('./kumu.ts')).kumu,
};

const loaders: Record<string, () => Promise<Format>> = {
  ...forBoth,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
};

/** What files of a format end in; the first is the one we propose. Of two formats with one ending the first has it. */
const endings: Endings = {
  text: ['txt'],
  markdown: ['md', 'markdown'],
  json: ['json'],
  csv: ['csv'],
  xlsx: ['xlsx'],
  ics: ['ics', 'ical'],
  vcf: ['vcf', 'vcard'],
  vcf3: ['vcf', 'vcard'],
  mermaid: ['mmd', 'mermaid'],
  dot: ['dot', 'gv'],
  kumu: [],
  gitlab: ['json'],
  sarif: ['sarif', 'json'],
  junit: ['xml'],
  github: [],
};

/** The endings of these formats, in the order in which they are proposed. */
export function endingsOf(ids: readonly string[]): Endings {
  return Object.fromEntries(Object.entries(endings).filter(([id]) => ids.includes(id)));
}

/** Every format for findings by name, and those that a report can have. */
export const formatIds: readonly string[] = Object.keys(loaders);
export const reportFormatIds: readonly string[] = [...Object.keys(textLoaders), ...Object.keys(filesLoaders)];

/** The format with this name, which must be one of `formatIds`. */
export function loadFormat(id: string): Promise<Format> {
  return loaded(id, loaders);
}

/** The format for reports with this name, which must be one of `reportFormatIds`. */
export function loadReportFormat(id: 'text' | 'json' | 'markdown'): Promise<ReportFormat>;
export function loadReportFormat(id: string): Promise<ReportFormat | FilesFormat>;
export function loadReportFormat(id: string): Promise<ReportFormat | FilesFormat> {
  return loaded<ReportFormat | FilesFormat>(id, { ...textLoaders, ...filesLoaders });
}

function loaded<F>(id: string, from: Record<string, () => Promise<F>>): Promise<F> {
  const load = from[id];
  if (load === undefined) throw new RangeError(`no format ${id}`);
  return load();
}
