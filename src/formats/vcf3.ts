import type { ReportFormat } from '../core/format.ts';
import { cardsOf } from '../core/output/cards.ts';

/** For an address book that does not know vCard 4.0, such as that of Outlook: vCard 3.0. */
export const vcf3: ReportFormat = { id: 'vcf3', report: result => cardsOf(result, '3.0') };
