import type { FilesFormat } from '../core/output/format.ts';

/** For a spreadsheet: each table a file. */
export const csv: FilesFormat = {
  id: 'csv',
  endings: ['csv'],
  isPerSection: true,
  audience: 'partners',
  forReports: {
    nl: 'elke tabel een eigen bestand',
    en: 'each table a file of its own',
  },
  async files(result, style) {
    return (await import('./csv/tables.ts')).tableFiles(result, style);
  },
};
