import type { Input } from '../../core/asking/command.ts';
import type { Report, ReportOptions } from '../../core/reporting/report.ts';
import { GitFolder } from '../../io/git-folder.ts';
import type { Session } from '../../io/session.ts';
import { type About, type Before, lookBack as lookBackIn } from '../../library/look-back.ts';
import { dateTyped, stillToCome } from './date-typed.ts';

/**
 * The earlier states that a report puts beside the one it is about, as far as git knows them; or why it knows none.
 * Throws a UsageError where somebody asked what changed since a state or a day, and git cannot tell.
 */
export function lookBack(
  report: Report,
  about: About,
  options: ReportOptions,
  session: Session,
  input: Input,
): Promise<Before> {
  const { root, io, language } = session;
  const typed = report.comparesRecords ? input.text('since') : undefined;
  const asked =
    typed === undefined ? undefined : { typed, revision: () => revisionIn(typed, about, session) };
  return lookBackIn(() => GitFolder.at(root, io, language), report, about, options, language, asked);
}

/** The text where that is the name of a state and no day. */
function revisionIn(typed: string, { today }: About, session: Session): string | undefined {
  const date = dateTyped(typed, session);
  if (date !== undefined && date > today) throw stillToCome(typed, session);
  return date === undefined ? typed : undefined;
}
