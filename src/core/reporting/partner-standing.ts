import { isActive } from '../meaning/activity.ts';
import type { RecordOf } from '../model/record.ts';
import type { ReportContext } from './report.ts';

/** How it is with a partner that does not simply take part today: its status, or from when on it does. */
export function partnerStanding(
  partner: RecordOf<'partner'>,
  { today, say }: Pick<ReportContext, 'today' | 'say'>,
): string | null {
  if (isActive(partner, today)) return null;
  const { status = 'active', since } = partner.data;
  if (status !== 'active' || since === undefined) return say.shown(status);
  return { nl: `vanaf ${say.date(since)}`, en: `from ${say.date(since)}` }[say.language];
}
