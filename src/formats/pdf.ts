import type { FilesFormat } from '../core/output/format.ts';

/** What is passed round and printed: the page of a report, as a browser prints it. */
export const pdf: FilesFormat = {
  id: 'pdf',
  endings: ['pdf'],
  audience: 'partners',
  goesRound: true,
  isBinary: true,
  isPrinted: true,
  insteadOf: {
    endings: ['doc', 'docx', 'odt', 'rtf'],
    help: {
      nl: 'Om te printen of door te sturen: .pdf.',
      en: 'To print or to pass on: .pdf.',
    },
  },
  forReports: {
    nl: 'dezelfde bladzijde als pdf, om te printen of door te sturen; een browser op je computer maakt hem',
    en: 'the same page as a pdf, to print or to pass on; a browser on your computer makes it',
  },
  async files(result, style) {
    return (await import('./pdf/printed-page.ts')).printedPage(result, style);
  },
};
