import type { ReportFormat } from '../core/output/format.ts';

/** For an address book that does not know vCard 4.0: vCard 3.0. */
export const vcf3: ReportFormat = {
  id: 'vcf3',
  endings: ['vcf', 'vcard'],
  audience: 'core',
  forReports: {
    nl: 'hetzelfde voor een ouder adresboek, zoals dat van Outlook',
    en: 'the same for an older address book, such as that of Outlook',
  },
  async report(result) {
    return (await import('../core/output/cards.ts')).cardsOf(result, '3.0');
  },
};
