import type { FilesFormat } from '../core/output/format.ts';

/** The network of a report as the two sheets that Kumu imports. */
export const kumu: FilesFormat = {
  id: 'kumu',
  endings: [],
  audience: 'partners',
  forReports: {
    nl: 'het netwerk voor Kumu, waarin je het kunt verschuiven en kleuren',
    en: 'the network for Kumu, where you can move and colour it',
  },
  async files(result) {
    return (await import('./kumu/sheets.ts')).networkSheets(result);
  },
};
