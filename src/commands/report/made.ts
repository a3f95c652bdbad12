import type { Input } from '../../core/asking/command.ts';
import type { Audience } from '../../core/audiences/readers.ts';
import { partsOf } from '../../core/model/record-key.ts';
import type { PastState } from '../../core/register/history.ts';
import { recordNamed } from '../../core/register/record-named.ts';
import type { Register } from '../../core/register/register.ts';
import type { Report, ReportOptions, ReportResult } from '../../core/reporting/report.ts';
import type { Session } from '../../io/session.ts';
import type { About } from '../../library/look-back.ts';
import { report as makeReport, type ReportAsked } from '../../library/report.ts';
import type { Meant } from './audience.ts';
import { checkAudience, withPrivateContacts } from './contact-details.ts';
import type { lookBack } from './look-back.ts';
import { optionsFor } from './options.ts';

/** What somebody asked of a report. */
export interface Request {
  about: About;
  /** The records that it is about, with the contact details that were asked for. */
  register: Register;
  audience: Audience;
  /** The id of the one partner for whom it is. */
  onlyPartner?: string;
  options: ReportOptions;
}

/** Reads the records, and what was asked of them. Throws a UsageError for what cannot be asked. */
export async function requestFor(
  report: Report,
  { audience, partner }: Meant,
  session: Session,
  input: Input,
): Promise<Request> {
  const withDetails = input.flag('withDetails');
  if (withDetails) checkAudience(audience, session.language);
  const about = await recordsAsked(session, input);
  const { register: loaded } = about;
  const register = withDetails ? await withPrivateContacts(session, loaded, session.say(loaded)) : loaded;
  const options = optionsFor(report, input, register, session, audience);
  const onlyPartner =
    partner === 'subject'
      ? options.partner
      : partner && partsOf(recordNamed(partner.typed, ['partner'], register, session.language)).id;
  return { about, register, audience, onlyPartner, options };
}

/** The report as it was asked for, before any format draws it, and the earlier states that it looked back on. */
export async function made(
  report: Report,
  { about, register, audience, onlyPartner, options }: Request,
  session: Session,
  input: Input,
): Promise<{ result: ReportResult; past: readonly PastState[] }> {
  const before = report.looksBack && (await beforeThat(report, about, options, session, input));
  const isNameless = audience === 'everyone' || (audience === 'partners' && report.namesNobody);
  const names = isNameless ? await namesOfBefore(session, about) : {};
  const asked = {
    ...options,
    ...about,
    ...before,
    ...names,
    audience,
    onlyPartner,
    language: session.language,
  };
  return { result: await makeReport(register, report.id, asked), past: before?.past ?? [] };
}

/** The records as they are now, or as they were when `--at` says. */
async function recordsAsked(session: Session, input: Input): Promise<About> {
  const at = input.text('at');
  if (at === undefined) return { register: await session.load(), today: session.today };
  const { recordsAt } = await import('./earlier.ts');
  return recordsAt(at, session, input);
}

/** The names of before, which others may not hear. */
async function namesOfBefore(
  session: Session,
  { now, register }: About,
): Promise<Pick<ReportAsked, 'known'>> {
  return (await import('./known-people.ts')).namesInGit(session, now ?? register);
}

/** What git knows of before. */
async function beforeThat(...asked: Parameters<typeof lookBack>): ReturnType<typeof lookBack> {
  return (await import('./look-back.ts')).lookBack(...asked);
}
