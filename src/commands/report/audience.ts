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

/** One of the partners, as somebody types it: `partner/` and its id or name. */
export function isOnePartner(typed: string): boolean {
  return /^partner\/\s*\S/i.test(typed);
}

/** Who a report is for, and whether somebody said so. */
export interface Meant {
  audience: Audience;
  isAsked: boolean;
  /** The one partner for whom it is, as that was typed; `subject`: the partner that the report is about. */
  partner?: { typed: string } | 'subject';
}

/** Who a report is for: as was asked, else as it says itself, else as its format says: what goes round is for partners. */
export function meantFor(input: Input, report: Report, format: ReportFormat | FilesFormat): Meant {
  const typed = input.text('for');
  if (typed !== undefined && isOnePartner(typed))
    return { audience: 'partners', isAsked: true, partner: { typed } };
  const asked = audiences.find(audience => audience === typed);
  if (asked === undefined && report.forItsSubject && input.arguments.length > 1)
    return { audience: 'partners', isAsked: false, partner: 'subject' };
  return { audience: asked ?? report.audience ?? format.audience ?? 'core', isAsked: asked !== undefined };
}

/** Says that files are for partners, or for one of them, where nobody said for whom. */
export function madeForPartners(language: Language, partner: string | undefined): string {
  return {
    nl: `Dit is gemaakt voor ${partner ?? 'partners'}. Willen jullie zelf alles zien? Zet erachter: --voor kerngroep\n`,
    en: `This is made for ${partner ?? 'partners'}. Do you want to see everything yourselves? Add: --for core\n`,
  }[language];
}
