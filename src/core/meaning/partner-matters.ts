import { type Day, lastDay, type PartialDate } from '../ground/calendar.ts';
import { byText } from '../ground/order.ts';
import type { RecordFile, RecordOf } from '../model/record.ts';
import { keyOf } from '../model/record-key.ts';
import type { Register } from '../register/register.ts';
import { type Agreement, agreementsBySide, passedDueDates, statusOf } from './agreements.ts';
import { isNotHeld } from './evaluation.ts';
import { waitingForAnswer } from './lines.ts';
import { subjects } from './reflection.ts';

/** Something between a partner and us that is still open. */
export interface OpenMatter {
  why: 'due' | 'answer' | 'reflect' | 'not-held' | 'draft';
  record: RecordFile;
  /** Since when, or from when on. */
  since: PartialDate | undefined;
}

/** What there is between a partner and us. */
export interface PartnerMatters {
  agreements: readonly Agreement[];
  kept: readonly Agreement[];
  /** What waits, the longest first. */
  open: readonly OpenMatter[];
}

/** The open and the kept agreements with a partner, and what is open: days that passed, answers, looking back, drafts. */
export function mattersOf(partner: RecordOf<'partner'>, register: Register, today: Day): PartnerMatters {
  const all = agreementsBySide(register.all('agreement'), register).get(partner.id) ?? [];
  const ofStatus = (status: string): Agreement[] => all.filter(agreement => statusOf(agreement) === status);
  const own = new Set([partner, ...all].map(keyOf));
  const overdue = ofStatus('open').flatMap((record): OpenMatter[] => {
    const [first] = passedDueDates(record, today);
    return first ? [{ why: 'due', record, since: first.due }] : [];
  });
  const answers = waitingForAnswer(register, today)
    .filter(({ data }) => data.waiting_for === partner.id)
    .map((record): OpenMatter => ({ why: 'answer', record, since: record.data.held_on }));
  const reflections = subjects(register, today)
    .filter(({ record, state }) => state === 'overdue' && own.has(keyOf(record)))
    .map(({ record, due }): OpenMatter => ({ why: 'reflect', record, since: due }));
  const notHeld = register
    .all('evaluation')
    .filter(
      evaluation => isNotHeld(evaluation, today) && evaluation.data.about?.some(about => own.has(about)),
    )
    .map((record): OpenMatter => ({ why: 'not-held', record, since: record.data.planned_on }));
  const drafts = ofStatus('draft').map(
    (record): OpenMatter => ({ why: 'draft', record, since: record.data.made_on }),
  );
  const day = ({ since }: OpenMatter): string => (since ? lastDay(since) : '9999');
  const open = [...overdue, ...answers, ...reflections, ...notHeld, ...drafts];
  return {
    agreements: ofStatus('open'),
    kept: ofStatus('kept'),
    open: open.sort((a, b) => byText(day(a), day(b))),
  };
}
