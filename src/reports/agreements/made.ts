import { byText } from '../../core/ground/order.ts';
import {
  type Agreement,
  isConfirmed,
  minutesOfAgreements,
  openAgreements,
  statusOf,
} from '../../core/meaning/agreements.ts';
import type { Meeting } from '../../core/meaning/meetings.ts';
import { partyName } from '../../core/meaning/names.ts';
import { keyOf } from '../../core/model/record-key.ts';
import type { Register } from '../../core/register/register.ts';
import { columnsOf, type ReportContext, type Row, type Section } from '../../core/reporting/report.ts';
import type { Texts } from './texts.ts';

/** Of the open agreements: those that every party confirmed, and those that stand in minutes. */
export interface MadeFigures {
  confirmed: number;
  inMinutes: number;
}

/** Of the open agreements: those that every party confirmed, and those that stand in minutes. */
export function madeFigures(register: Register): MadeFigures {
  const open = openAgreements(register);
  const minutes = minutesOfAgreements(register);
  return {
    confirmed: open.filter(isConfirmed).length,
    inMinutes: open.filter(({ id }) => minutes.has(id)).length,
  };
}

const confirmation = [
  { key: 'confirmed', type: 'list' },
  { key: 'unconfirmed', type: 'list', under: 'confirmed', isNamed: true },
] as const;

/** When each agreement that goes on, or is about to, was made, in which minutes, and who confirmed it. */
export function madeSection(context: ReportContext, { made, ...texts }: Texts): Section {
  const { register } = context;
  const agreements = register
    .all('agreement')
    .filter(agreement => ['open', 'draft'].includes(statusOf(agreement)))
    .sort((a, b) => byText(b.data.made_on ?? '', a.data.made_on ?? ''));
  const minutes = minutesOfAgreements(register);
  const rows = agreements.map(agreement => madeRow(agreement, minutes.get(agreement.id), context));
  const isUnwritten = rows.some(({ minutes }) => (minutes as string[]).length === 0);
  return {
    id: 'made',
    ...made,
    columns: columnsOf(
      texts.columns,
      'agreement',
      { key: 'made', type: 'date' },
      { key: 'minutes', type: 'list' },
      ...(rows.some(({ confirmed }) => (confirmed as string[]).length > 0) ? confirmation : []),
    ),
    rows,
    next: isUnwritten ? made.next : undefined,
  };
}

/** Who did not confirm yet is told where somebody did, and to the core group alone: for others nobody is behind. */
function madeRow(
  agreement: Agreement,
  minutes: readonly Meeting[] = [],
  { register, say, audience }: ReportContext,
): Row {
  const { parties = [], made_on: made } = agreement.data;
  const confirmed = parties.flatMap(party =>
    party.confirmed_on ? [`${partyName(party, register)} (${say.date(party.confirmed_on)})`] : [],
  );
  const others = parties.filter(({ confirmed_on }) => confirmed_on === undefined);
  return {
    id: keyOf(agreement),
    agreement: agreement.data.name,
    made: made ?? null,
    minutes: minutes.map(({ data }) => data.name),
    confirmed,
    unconfirmed:
      audience === 'core' && confirmed.length > 0 ? others.map(party => partyName(party, register)) : [],
  };
}
