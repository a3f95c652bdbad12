import type { FilesFormat, Format, ReportFormat } from '../core/format.ts';

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
