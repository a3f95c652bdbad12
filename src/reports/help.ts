import { type Help, helpTable, type Match } from '../core/meaning/help.ts';
import { keyOf } from '../core/model/record-key.ts';
import { columnsOf, type ReportContext, type Row, report } from '../core/reporting/report.ts';
import { type Texts, texts } from './help/texts.ts';

/** How much help is asked and offered, and what meets. */
interface HelpFigures {
  needs: number;
  offers: number;
  /** Needs for which there is an offer that might fit. */
  matched: number;
  unanswered: number;
  /** Offers that fit no need. */
  unused: number;
  notAsked: number;
}

/** Help that is asked and offered, what might fit, and who was not asked yet. */
export const help = report<HelpFigures, Texts>({
  id: 'help',
  texts,
  figures({ register, today }) {
    const { needs, offers, unanswered, unused, notAsked } = helpTable(register, today);
    return {
      needs: needs.length,
      offers: offers.length,
      matched: needs.length - unanswered.length,
      unanswered: unanswered.length,
      unused: unused.length,
      notAsked: notAsked.length,
    };
  },
  sections(context, texts) {
    const { register, today, say, audience } = context;
    const { needs, matches, unanswered, unused, notAsked } = helpTable(register, today);
    const { nothing, unseen, ...stillOpen } = texts.unanswered;
    return [
      {
        id: 'matches',
        ...texts.matches,
        columns: columnsOf(
          texts.columns,
          'need',
          { key: 'asks', under: 'need' },
          'offer',
          { key: 'offers', under: 'offer' },
          { key: 'why', type: 'list' },
        ),
        rows: matches.map(match => matchRow(match, context, texts)),
      },
      {
        id: 'unanswered',
        ...stillOpen,
        paragraphs: audience === 'core' ? [] : [unseen],
        empty: needs.length > 0 ? stillOpen.empty : nothing,
        columns: columnsOf(texts.columns, 'need', 'asks', { key: 'tags', type: 'list' }),
        rows: unanswered.map(need => ({ ...rowOf(need), need: need.what, asks: need.by.data.name })),
      },
      {
        id: 'unused',
        ...texts.unused,
        columns: columnsOf(texts.columns, 'offer', 'offers', { key: 'tags', type: 'list' }),
        rows: unused.map(offer => ({ ...rowOf(offer), offer: offer.what, offers: offer.by.data.name })),
      },
      {
        id: 'not-asked',
        ...texts.notAsked,
        columns: columnsOf(texts.columns, 'who', 'kind'),
        rows: notAsked.map(record => ({
          id: keyOf(record),
          who: record.data.name,
          kind: say.kind(record.kind),
        })),
        coreOnly: true,
      },
    ];
  },
});

function rowOf({ by, tags }: Help): Row {
  return { id: keyOf(by), tags };
}

function matchRow({ need, offer, tags, words }: Match, { say }: ReportContext, texts: Texts): Row {
  const why = [
    ...(tags.length > 0 ? [texts.why.tags(tags, say.list(tags))] : []),
    ...(words.length > 0 ? [texts.why.words(words, say.list(words))] : []),
  ];
  return {
    id: keyOf(need.by),
    need: need.what,
    asks: need.by.data.name,
    offer: offer.what,
    offers: offer.by.data.name,
    offerId: keyOf(offer.by),
    why,
  };
}
