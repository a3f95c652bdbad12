import type { FilesFormat } from '../core/output/format.ts';

/** For a spreadsheet: a workbook with a sheet for each table. */
export const xlsx: FilesFormat = {
  id: 'xlsx',
  endings: ['xlsx'],
  audience: 'partners',
  insteadOf: {
    endings: ['pdf', 'htm', 'html', 'doc', 'docx', 'odt', 'rtf'],
    help: {
      nl: 'Om te printen: .xlsx. Die open je in Excel of LibreOffice, en daar maak je er een pdf van.',
      en: 'To print: .xlsx. It opens in Excel or LibreOffice, and there you can make a pdf of it.',
    },
  },
  forReports: {
    nl: 'één spreadsheet, met een blad voor elk deel',
    en: 'one spreadsheet, with a sheet for each section',
  },
  async files(result, style) {
    return (await import('./xlsx/workbook.ts')).workbook(result, style);
  },
};
