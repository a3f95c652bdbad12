import type { ReportFormat } from '../core/output/format.ts';

/** For an address book: vCard 4.0. */
export const vcf: ReportFormat = {
  id: 'vcf',
  endings: ['vcf', 'vcard'],
  audience: 'core',
  forReports: {
    nl: 'de contacten in je adresboek',
    en: 'the contacts in your address book',
  },
  async report(result) {
    return (await import('../core/output/cards.ts')).cardsOf(result, '4.0');
  },
};
