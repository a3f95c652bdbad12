import { type Day, lastDay, type PartialDate } from '../core/ground/calendar.ts';
import { byText } from '../core/ground/order.ts';
import {
  type Agreement,
  dueDates,
  openAgreements,
  type Party,
  passedDueDates,
  statusOf,
} from '../core/meaning/agreements.ts';
import { whoToCall } from '../core/meaning/contacts.ts';
import { partyName } from '../core/meaning/names.ts';
import { initiativeId } from '../core/model/kinds.ts';
import { keyOf } from '../core/model/record-key.ts';
import { type AgreementFigures, agreementFigures } from '../core/reporting/figures.ts';
import { columnsOf, type ReportContext, type Row, report } from '../core/reporting/report.ts';
import { fold } from '../core/words/words.ts';
import { type MadeFigures, madeFigures, madeSection } from './agreements/made.ts';
import { type Texts, texts } from './agreements/texts.ts';

/** What parties promised each other, and what came of it. */
export const agreements = report<AgreementFigures & MadeFigures, Texts>({
  id: 'agreements',
  takes: ['since'],
  texts,
  figures: ({ register, today }) => ({ ...agreementFigures(register, today), ...madeFigures(register) }),
  sections(context, texts) {
    const { register, say, options } = context;
    const all = register.all('agreement');
    const drafts = all.filter(agreement => statusOf(agreement) === 'draft');
    const done = all.filter(agreement => isSettled(agreement, options.since, register));
    const since = options.since && texts.since(say.date(options.since));
    // Where nothing was agreed, that nothing is late is no news.
    const none = all.length === 0 ? { empty: texts.none } : {};
    return [
      {
        id: 'overdue',
        ...texts.overdue,
        ...none,
        columns: columnsOf(
          texts.columns,
          'agreement',
          { key: 'due', type: 'date' },
          { key: 'parties', type: 'list' },
          { key: 'call', type: 'list' },
        ),
        rows: overdueRows(context),
      },
      {
        id: 'open',
        ...texts.open,
        columns: columnsOf(
          texts.columns,
          'party',
          { key: 'delivers', type: 'list' },
          { key: 'amount', under: 'delivers' },
          'agreement',
          { key: 'due', type: 'date', under: 'agreement' },
          { key: 'call', type: 'list' },
        ),
        rows: openRows(context),
      },
      madeSection(context, texts),
      {
        id: 'draft',
        ...texts.draft,
        ...none,
        columns: columnsOf(texts.columns, 'agreement', { key: 'parties', type: 'list' }),
        rows: drafts.map(agreement => agreementRow(agreement, context)),
      },
      {
        id: 'settled',
        ...texts.settled,
        ...none,
        title: [texts.settled.title, since].filter(Boolean).join(' '),
        columns: columnsOf(
          texts.columns,
          'agreement',
          'outcome',
          { key: 'on', type: 'date' },
          { key: 'parties', type: 'list' },
        ),
        rows: done.map(agreement => ({
          ...agreementRow(agreement, context),
          outcome: say.shown(statusOf(agreement)),
          on: settledOn(agreement, register) ?? null,
        })),
      },
    ];
  },
});

function agreementRow(agreement: Agreement, { register }: ReportContext): Row {
  const parties = (agreement.data.parties ?? []).map(party => partyName(party, register));
  return { id: keyOf(agreement), agreement: agreement.data.name, parties };
}

/** The parties whose day has passed; all parties where that of the agreement has, and for others than the core group. */
function overdueRows(context: ReportContext): Row[] {
  const { register, today, audience } = context;
  return openAgreements(register)
    .flatMap(agreement => {
      const passed = passedDueDates(agreement, today);
      if (!passed[0]) return [];
      const lines = passed.map(({ path }) => path[1]);
      const whole = audience !== 'core' || passed.some(({ path }) => path.length === 1);
      const parties = (agreement.data.parties ?? []).filter((_, index) => whole || lines.includes(index));
      return [{ agreement, due: passed[0].due, parties }];
    })
    .sort((a, b) => compareDays(a.due, b.due))
    .map(({ agreement, due, parties }) => ({
      id: keyOf(agreement),
      agreement: agreement.data.name,
      due,
      parties: parties.map(party => partyName(party, register)),
      call: [...new Set(parties.flatMap(party => namesToCall(party, context)))],
    }));
}

/** A line for each party, ours first; of a party what is due first on top. */
function openRows(context: ReportContext): Row[] {
  const { register } = context;
  return openAgreements(register)
    .flatMap(agreement => (agreement.data.parties ?? []).map((party, index) => ({ agreement, party, index })))
    .map(({ agreement, party, index }) => ({
      isOurs: party.partner === initiativeId,
      row: {
        id: keyOf(agreement),
        party: partyName(party, register),
        delivers: party.delivers,
        amount: party.amount ?? null,
        agreement: agreement.data.name,
        due: dueOf(agreement, index) ?? null,
        call: namesToCall(party, context),
      },
    }))
    .sort(
      (a, b) =>
        Number(b.isOurs) - Number(a.isOurs) ||
        byText(fold(a.row.party), fold(b.row.party)) ||
        compareDays(a.row.due, b.row.due),
    )
    .map(({ row }) => row);
}

/** The day by which this party has to deliver: its own, else that of the agreement. */
function dueOf(agreement: Agreement, party: number): PartialDate | undefined {
  const all = dueDates(agreement);
  return (all.find(({ path }) => path[1] === party) ?? all.find(({ path }) => path.length === 1))?.due;
}

function namesToCall(party: Party, { register, today }: ReportContext): string[] {
  return whoToCall(party, register, today).map(({ data }) => data.name);
}

function isSettled(
  agreement: Agreement,
  since: Day | undefined,
  register: ReportContext['register'],
): boolean {
  if (!['kept', 'broken', 'withdrawn', 'replaced'].includes(statusOf(agreement))) return false;
  const day = settledOn(agreement, register);
  return since === undefined || (day !== undefined && day >= since);
}

/** The day it was done or ended; for one that was replaced the day its successor was made. */
function settledOn(agreement: Agreement, register: ReportContext['register']): Day | undefined {
  const { done_on, until } = agreement.data;
  const successor = register.all('agreement').find(({ data }) => data.replaces === agreement.id);
  return done_on ?? successor?.data.made_on ?? (until && lastDay(until));
}

function compareDays(a: PartialDate | null, b: PartialDate | null): number {
  const [first, second] = [a, b].map(day => (day === null ? '9999' : lastDay(day))) as [string, string];
  return byText(first, second);
}
