import type { Audience } from '../../core/audiences/audience.ts';
import type { Input } from '../../core/command.ts';
import type { FilesFormat, ReportFormat } from '../../core/format.ts';
import type { Language } from '../../core/language.ts';

/** The words for who a report is for, in both languages. */
export const audienceNames: Record<string, Audience> = {
  core: 'core',
  partners: 'partners',
  everyone: 'everyone',
  kerngroep: 'core',
  iedereen: 'everyone',
};

/** The same for the Dutch option, the Dutch words first. */
export const audiencesInDutch: string[] = ['kerngroep', 'partners', 'iedereen', 'core', 'everyone'];

/** Who a report is for, and whether somebody said so. */
export interface Meant {
  audience: Audience;
  isAsked: boolean;
}

/** Who a report is for: as was asked, else partners where files are made, since those go round, else the core group. */
export function meantFor(input: Input, format: ReportFormat | FilesFormat): Meant {
  const asked = audienceNames[input.text('for') ?? input.text('voor') ?? ''];
  return { audience: asked ?? ('files' in format ? 'partners' : 'core'), isAsked: asked !== undefined };
}

/** Says that files are for partners where nobody said for whom. */
export function madeForPartners(language: Language): string {
  return language === 'nl'
    ? 'Dit is gemaakt voor partners. Willen jullie zelf alles zien? Zet erachter: --voor kerngroep\n'
    : 'This is made for partners. Do you want to see everything yourselves? Add: --for core\n';
}
