import { activeOf, partnersInSight } from '../core/meaning/activity.ts';
import { activeContacts, lastPersonalContacts } from '../core/meaning/contacts.ts';
import {
  daysToAnswer,
  type Lines,
  linesWith,
  meetingsByPartner,
  spokenAndWritten,
  waitingForAnswer,
} from '../core/meaning/lines.ts';
import { nameOf } from '../core/meaning/names.ts';
import { initiativeId } from '../core/model/kinds.ts';
import type { RecordOf } from '../core/model/record.ts';
import { keyOf } from '../core/model/record-key.ts';
import { cardOf } from '../core/reporting/card.ts';
import { partnerStanding } from '../core/reporting/partner-standing.ts';
import { columnsOf, type ReportContext, report, type Section } from '../core/reporting/report.ts';
import { detailsSection, peopleOf } from './contacts/details.ts';
import { type Texts, texts } from './contacts/texts.ts';

type Person = RecordOf<'person'>;

/** How short the lines with our partners are. */
interface ContactFigures {
  partners: number;
  withoutContact: number;
  /** Partners where somebody else can be called when the first is away. */
  withSecondLine: number;
  /** Partners with whom no meeting, visit or call is on record. */
  neverSpoken: number;
  waiting: number;
  /** The median days from question to answer, by partner, where there are enough answers. For the core group alone. */
  daysToAnswer: Readonly<Record<string, number>> | null;
}

/** Whom to reach at each partner and how, when we last spoke, and what waits for an answer. */
export const contacts = report<ContactFigures, Texts>({
  id: 'contacts',
  alsoAs: ['vcf', 'vcf3'],
  takes: ['withDetails'],
  texts,
  figures({ register, today }) {
    const partners = activeOf(register, 'partner', today);
    const lines = [...linesWith(partners, register, today).values()];
    const spoken = lastPersonalContacts(register, today);
    return {
      partners: partners.length,
      withoutContact: partners.filter(partner => activeContacts(partner, register, today).length === 0)
        .length,
      withSecondLine: lines.filter(({ second }) => second.length > 0).length,
      neverSpoken: partners.filter(({ id }) => !spoken.has(id)).length,
      waiting: waitingForAnswer(register, today).length,
      daysToAnswer: Object.fromEntries(
        [...daysToAnswer(register, today)].map(([id, days]) => [`partner/${id}`, days]),
      ),
    };
  },
  figuresForOthers: (figures, { onlyPartner: own }) => ({
    ...figures,
    daysToAnswer: own === undefined ? null : onlyOf(own, figures.daysToAnswer),
  }),
  sections(context, texts, { withoutContact, withSecondLine, partners }) {
    const { register, today, options } = context;
    const lines = linesWith(partnersInSight(register, today), register, today);
    const next = [
      ...(withoutContact > 0 ? [texts.partners.next] : []),
      ...(withoutContact === 0 && withSecondLine < partners ? [texts.partners.noSecond] : []),
    ];
    return [
      { ...partnersSection(context, texts, lines), next: next[0] },
      channelsSection(context, texts),
      waitingSection(context, texts),
      ...(options.withDetails ? [detailsSection(context, texts, lines)] : []),
    ];
  },
});

function partnersSection(context: ReportContext, texts: Texts, lines: Map<string, Lines>): Section {
  const { register, today, say } = context;
  const spoken = lastPersonalContacts(register, today);
  const told = ({ data: { name, function: does, department, reach_by } }: Person): string => {
    const more = [does, department, reach_by && say.shown(reach_by)].filter(Boolean);
    return more.length > 0 ? `${name} (${more.join(', ')})` : name;
  };
  const partners = partnersInSight(register, today);
  return {
    id: 'partners',
    ...texts.partners,
    columns: columnsOf(
      texts.columns,
      'partner',
      { key: 'status', under: 'partner' },
      { key: 'lastContact', type: 'date', under: 'partner' },
      { key: 'first', type: 'list' },
      { key: 'second', type: 'list' },
      { key: 'ours', type: 'list' },
    ),
    rows: partners.map(partner => {
      const { first, second = [], ours = [] } = lines.get(partner.id) ?? {};
      const isContact = ({ id }: Person): boolean => partner.data.contacts?.includes(id) ?? false;
      return {
        id: keyOf(partner),
        partner: partner.data.name,
        status: partnerStanding(partner, context),
        lastContact: spoken.get(partner.id)?.data.held_on ?? null,
        first: first ? [isContact(first) ? told(first) : texts.notYetContact(told(first))] : [],
        second: second.map(told),
        ours: ours.map(({ data }) => data.name),
      };
    }),
    cards: peopleOf(lines).map(person => cardOf(person, register)),
  };
}

/** How quick one partner is. */
function onlyOf(partner: string, days: ContactFigures['daysToAnswer']): ContactFigures['daysToAnswer'] {
  const key = `partner/${partner}`;
  return Object.fromEntries(Object.entries(days ?? {}).filter(([id]) => id === key));
}

function channelsSection({ register, today, audience, onlyPartner }: ReportContext, texts: Texts): Section {
  const meetings = meetingsByPartner(register, today);
  // How quick somebody is, is between that partner and us.
  const days = audience === 'core' || onlyPartner !== undefined ? daysToAnswer(register, today) : undefined;
  const rows = activeOf(register, 'partner', today).flatMap(partner => {
    const held = meetings.get(partner.id) ?? [];
    const answer = days?.get(partner.id) ?? null;
    if (held.length === 0 && answer === null) return [];
    return [{ id: keyOf(partner), partner: partner.data.name, ...spokenAndWritten(held), answer }];
  });
  const writesMore = rows.some(({ spoken, written }) => written > spoken);
  const columns = columnsOf(
    texts.columns,
    'partner',
    { key: 'spoken', type: 'number' },
    { key: 'written', type: 'number' },
    ...(days && days.size > 0 ? [{ key: 'answer', type: 'number' } as const] : []),
  );
  return {
    id: 'channels',
    ...texts.channels,
    columns,
    rows,
    next: writesMore ? texts.channels.next : undefined,
  };
}

function waitingSection({ register, today, say, onlyPartner }: ReportContext, texts: Texts): Section {
  const rows = waitingForAnswer(register, today).map(meeting => {
    const asked = meeting.data.waiting_for ?? '';
    const partner = asked === initiativeId ? undefined : register.get('partner', asked);
    return {
      id: keyOf(meeting),
      what: meeting.data.name,
      partner: nameOf(register, 'partner', asked),
      since: meeting.data.held_on ?? null,
      call: partner ? activeContacts(partner, register, today).map(({ data }) => data.name) : [],
    };
  });
  const columns = columnsOf(
    texts.columns,
    'what',
    'partner',
    { key: 'since', type: 'date' },
    { key: 'call', type: 'list' },
  );
  return {
    id: 'waiting',
    ...texts.waiting,
    // Who still owes an answer is between that partner and us.
    coreOnly: onlyPartner === undefined,
    columns,
    rows,
    next: texts.waiting.next(say.field('answered_on')),
  };
}
