import type { Input } from '../../core/asking/command.ts';
import { flagOf } from '../../core/asking/option-words.ts';
import type { Language } from '../../core/ground/language.ts';
import { UsageError } from '../../core/ground/usage-error.ts';
import type { ReportResult } from '../../core/reporting/report.ts';
import type { Say } from '../../core/words/say.ts';
import { html } from '../../formats/html.ts';
import type { Session } from '../../io/session.ts';

/** What says for whom or where it is to be, which `--open` says already. */
const others = ['for', 'format', 'output', 'browser'] as const;

/** Is the report to be shown in a browser? Throws a UsageError where it is to go elsewhere as well. */
export function isToOpen(input: Input, language: Language): boolean {
  if (!input.flag('open')) return false;
  const other = others.find(key => input.text(key) !== undefined);
  if (other === undefined || (other === 'for' && input.text('for') === 'core')) return true;
  const flag = flagOf(other, language);
  throw {
    nl: new UsageError(
      `Met --open zie je de bladzijde voor de kerngroep, in je eigen browser. Daar past ${flag} niet bij.`,
      'Laat een van beide weg. Een bladzijde voor anderen bewaar je, zoals: --voor partners --naar overzicht.html',
    ),
    en: new UsageError(
      `With --open you see the page for the core group, in your own browser. That does not go with ${flag}.`,
      'Leave out one of them. Save a page for others, such as: --for partners --output overview.html',
    ),
  }[language];
}

/** Shows a report as a page in the browser of the system, and says where it is. */
export async function openPage(
  session: Session,
  result: ReportResult,
  say: Say,
  name: string,
): Promise<void> {
  const { io, folder, language } = session;
  const { showPage } = await import('../../io/browser/show.ts');
  const page = await html.report(result, session.style(say, true));
  await session.note(await showPage(page, name, io, folder, language));
}
