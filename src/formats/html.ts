import type { ReportFormat } from '../core/output/format.ts';

/** A page for a browser: one file, that asks nothing of a network. */
export const html: ReportFormat = {
  id: 'html',
  endings: ['html', 'htm'],
  audience: 'partners',
  goesRound: true,
  forReports: {
    nl: 'een bladzijde om in de browser te lezen, op de telefoon of op papier',
    en: 'a page to read in a browser, on a phone or on paper',
  },
  async report(result, style) {
    return (await import('./html/page.ts')).pageOf(result, style);
  },
};
