import type { Input } from '../../core/asking/command.ts';
import { type Audience, audiences } from '../../core/audiences/readers.ts';
import type { Language } from '../../core/ground/language.ts';
import type { FilesFormat, ReportFormat } from '../../core/output/format.ts';
import type { Report } from '../../core/reporting/report.ts';

/** The words for who a report is for. */
export const audienceNames: Record<Language, readonly string[]> = {
  nl: ['kerngroep', 'partners', 'iedereen'],
  en: audiences,
};

/** Who a report is for, and whether somebody said so. */
export interface Meant {
  audience: Audience;
  isAsked: boolean;
}

/** Who a report is for: as was asked, else as it says itself, else as its format says: what goes round is for partners. */
export function meantFor(input: Input, report: Report, format: ReportFormat | FilesFormat): Meant {
  const asked = audiences.find(audience => audience === input.text('for'));
  return { audience: asked ?? report.audience ?? format.audience ?? 'core', isAsked: asked !== undefined };
}

/** Says that files are for partners where nobody said for whom. */
export function madeForPartners(language: Language): string {
  return {
    nl: 'Dit is gemaakt voor partners. Willen jullie zelf alles zien? Zet erachter: --voor kerngroep\n',
    en: 'This is made for partners. Do you want to see everything yourselves? Add: --for core\n',
  }[language];
}
