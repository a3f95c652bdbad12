import type { FilesFormat } from '../core/output/format.ts';

/** For a spreadsheet: a workbook with a sheet for each table. */
export const xlsx: FilesFormat = {
  id: 'xlsx',
  endings: ['xlsx'],
  audience: 'partners',
  isBinary: true,
  forReports: {
    nl: 'één spreadsheet, met een blad voor elk deel',
    en: 'one spreadsheet, with a sheet for each section',
  },
  async files(result, style) {
    return (await import('./xlsx/workbook.ts')).workbook(result, style);
  },
};
