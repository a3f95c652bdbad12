import { showing } from '../core/doing/proposal.ts';
import { partyName } from '../core/meaning/names.ts';
import { mattersOf, type PartnerMatters } from '../core/meaning/partner-matters.ts';
import type { RecordOf } from '../core/model/record.ts';
import { keyOf } from '../core/model/record-key.ts';
import { columnsOf, type ReportContext, report, type Section } from '../core/reporting/report.ts';
import { ruled } from '../core/reporting/ruled.ts';
import { aboutSections } from './partner/about.ts';
import { type Texts, texts } from './partner/texts.ts';

/** What there is between the partner and us; nothing where no partner was named. */
interface PartnerFigures {
  partner: string | null;
  agreements: number;
  kept: number;
  open: number;
}

/** One page to take along to a conversation with a partner. */
export const partner = report<PartnerFigures, Texts>({
  id: 'partner',
  takes: ['partner', 'withDetails'],
  forItsSubject: true,
  texts,
  figures({ register, today, options }) {
    const found = register.get('partner', options.partner);
    if (!found) return { partner: null, agreements: 0, kept: 0, open: 0 };
    const { agreements, kept, open } = mattersOf(found, register, today);
    return { partner: keyOf(found), agreements: agreements.length, kept: kept.length, open: open.length };
  },
  sections(context, texts) {
    const { register, today, options } = context;
    if (options.partner === undefined) return [chooseSection(context, texts)];
    const found = register.get('partner', options.partner);
    if (!found)
      return [{ id: 'partner', ...texts.partner, columns: [], rows: [], paragraphs: [texts.unknown] }];
    const matters = mattersOf(found, register, today);
    return [
      ...aboutSections(found, context, texts),
      agreementsSection(matters, found, context, texts),
      openSection(matters, texts),
      ...(matters.kept.length > 0 ? [keptSection(matters, texts)] : []),
      roomSection(texts),
    ];
  },
});

function chooseSection({ register, typed }: ReportContext, texts: Texts): Section {
  const columns = columnsOf(texts.columns, 'partner', 'type');
  const rows = register.all('partner').map(record => ({
    id: keyOf(record),
    partner: record.data.name,
    type: typed(showing('partner', keyOf(record))),
  }));
  return { id: 'choose', ...texts.choose, columns, rows };
}

/** What each party delivers; the partner itself on top. */
function agreementsSection(
  { agreements }: PartnerMatters,
  { id }: RecordOf<'partner'>,
  { register }: ReportContext,
  texts: Texts,
): Section {
  const rows = agreements.flatMap(agreement =>
    [...(agreement.data.parties ?? [])]
      .sort((a, b) => Number(b.partner === id) - Number(a.partner === id))
      .map(party => ({
        id: keyOf(agreement),
        agreement: agreement.data.name,
        party: partyName(party, register),
        delivers: party.delivers,
        due: party.due ?? agreement.data.due ?? null,
      })),
  );
  const columns = columnsOf(
    texts.columns,
    'agreement',
    { key: 'party', under: 'agreement' },
    { key: 'delivers', type: 'list' },
    { key: 'due', type: 'date' },
  );
  return { id: 'agreements', ...texts.agreements, form: 'entries', columns, rows };
}

function openSection({ open }: PartnerMatters, texts: Texts): Section {
  const rows = open.map(({ why, record, since }) => ({
    id: keyOf(record),
    what: record.data.name,
    why: texts.why[why],
    since: since ?? null,
  }));
  const columns = columnsOf(texts.columns, 'what', 'why', { key: 'since', type: 'date' });
  return { id: 'open', ...texts.open, form: 'entries', columns, rows };
}

function keptSection({ kept }: PartnerMatters, texts: Texts): Section {
  const rows = kept.map(agreement => ({
    id: keyOf(agreement),
    agreement: agreement.data.name,
    on: agreement.data.done_on ?? null,
  }));
  const columns = columnsOf(texts.columns, 'agreement', { key: 'on', type: 'date' });
  return { id: 'kept', ...texts.kept, form: 'entries', columns, rows };
}

function roomSection({ room }: Texts): Section {
  const paragraphs = room.questions.flatMap(question => [question, ruled, ruled]).slice(0, -1);
  return { id: 'room', title: room.title, paragraphs, columns: [], rows: [] };
}
