import { type Audience, audiences, type KnownNames } from '../core/audiences/readers.ts';
import type { Day } from '../core/ground/calendar.ts';
import type { Language } from '../core/ground/language.ts';
import { partsOf } from '../core/model/record-key.ts';
import type { History, Moment, PastState } from '../core/register/history.ts';
import type { Register } from '../core/register/register.ts';
import { makeReport } from '../core/reporting/make-report.ts';
import { type Report, type ReportOptions, type ReportResult, reportNames } from '../core/reporting/report.ts';
import { reports } from '../reports/index.ts';
import { rules } from '../rules/index.ts';
import { dayIn, sayIn } from './asked.ts';

/** What a report is asked for. */
export interface ReportAsked extends ReportOptions {
  /** The day it is, as `2026-09-01`: no clock is looked at. */
  today: Day;
  /** Who is going to read it. What they may not see is in no figure, row or name of it. */
  audience: Audience;
  /** Of the partners this one alone, by its id: what concerns it, and not how others are doing. */
  onlyPartner?: string;
  /** The language it is in; without it that of the records. */
  language?: Language;
  /** The earlier states that the report looks back on, the oldest first, and how far back they go (`InGit.before`). */
  past?: readonly PastState[];
  history?: History;
  /** The earlier state that the register is, and the records as they are now. */
  at?: Moment;
  now?: Register;
  /**
   * For everyone: the names that people had over time, also of those who have no file by now (`InGit.names`). `null` where
   * nothing keeps those; a text that names somebody who left then still does.
   */
  known?: KnownNames | null;
}

/**
 * Makes a report: its figures, and its sections with their texts, for `format` or a page of your own. `name` is its id or
 * its name in any language. What is in the records makes it throw in one case: a UsageError names the file of somebody whose
 * name cannot be seen, so that nothing can hide it from everyone. A RangeError tells of a report, audience, day, person,
 * partner, agreement or year that is none, and of names of before that everyone may not hear and that are not handed in.
 */
export async function report(register: Register, name: string, asked: ReportAsked): Promise<ReportResult> {
  const {
    audience,
    onlyPartner,
    language,
    person,
    partner,
    agreement,
    without = [],
    withDetails,
    known,
  } = asked;
  const today = dayIn(asked.today);
  if (!audiences.includes(audience)) throw new RangeError(`no audience ${String(audience)}`);
  if (onlyPartner !== undefined && audience !== 'partners')
    throw new RangeError('one partner alone is for the audience partners');
  if (audience === 'everyone' && withDetails) throw new RangeError('contact details are not for everyone');
  if (audience === 'everyone' && known === undefined)
    throw new RangeError('for everyone, known has the names of before (InGit.names), or is null');
  const partners = [partner, onlyPartner].flatMap(id => (id === undefined ? [] : `partner/${id}`));
  const agreements = agreement === undefined ? [] : [`agreement/${agreement}`];
  for (const key of [person ?? [], without, partners, agreements].flat()) {
    const { kind, id } = partsOf(key);
    if (!register.get(kind, id)) throw new RangeError(`no record ${key}`);
  }
  if (asked.year !== undefined && !/^\d{4}$/.test(asked.year)) throw new RangeError(`no year ${asked.year}`);
  const say = sayIn(language, register);
  const whole = { ...asked, register, today, audience, rules, reports, say };
  return makeReport(reportCalled(name), { ...whole, known: known ?? undefined });
}

/** The report with this id or name. Throws a RangeError where there is none. */
export function reportCalled(name: string): Report {
  const id = reportNames(reports).get(name);
  const found = reports.find(one => one.id === id);
  if (!found) throw new RangeError(`no report ${name}`);
  return found;
}
