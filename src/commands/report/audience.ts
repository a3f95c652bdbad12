import type { Input } from '../../core/asking/command.ts';
import { type Audience, audiences } from '../../core/audiences/readers.ts';
import type { Language } from '../../core/ground/language.ts';
import { UsageError } from '../../core/ground/usage-error.ts';
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

/**
 * Who a report is for: as was asked, else as it says itself, else as its format says: what goes round is for partners.
 * Throws a UsageError for what goes round of a report for the core group alone, where nobody said that it is for them.
 */
export function meantFor(
  input: Input,
  report: Report,
  format: ReportFormat | FilesFormat,
  language: Language,
): Meant {
  const typed = input.text('for');
  if (typed !== undefined && isOnePartner(typed))
    return { audience: 'partners', isAsked: true, partner: { typed } };
  const asked = audiences.find(audience => audience === typed);
  if (asked === undefined && report.forItsSubject && input.arguments.length > 1)
    return { audience: 'partners', isAsked: false, partner: 'subject' };
  if (asked === undefined && report.widest === 'core' && format.goesRound)
    throw forCoreAlone(report.texts[language].name, language);
  return { audience: asked ?? report.audience ?? format.audience, isAsked: asked !== undefined };
}

function forCoreAlone(report: string, language: Language): UsageError {
  return {
    nl: new UsageError(
      `Het rapport "${report}" is alleen voor de kerngroep, en een bladzijde gaat al gauw rond.`,
      'Is hij voor jullie zelf? Zet achter de opdracht: --voor kerngroep',
    ),
    en: new UsageError(
      `The report "${report}" is for the core group alone, and a page is soon passed on.`,
      'Is it for yourselves? Add to the command: --for core',
    ),
  }[language];
}

/** Says that files are for partners, or for one of them, where nobody said for whom. */
export function madeForPartners(language: Language, partner: string | undefined): string {
  return {
    nl: `Dit is gemaakt voor ${partner ?? 'partners'}. Willen jullie zelf alles zien? Zet achter de opdracht: --voor kerngroep\n`,
    en: `This is made for ${partner ?? 'partners'}. Do you want to see everything yourselves? Add to the command: --for core\n`,
  }[language];
}
