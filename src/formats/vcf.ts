import type { ReportFormat } from '../core/format.ts';
import { cardsOf } from '../core/output/cards.ts';

/** For an address book: vCard 4.0. */
export const vcf: ReportFormat = { id: 'vcf', report: result => cardsOf(result, '4.0') };
