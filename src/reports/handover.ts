import { showing } from '../core/doing/proposal.ts';
import { type Held, heldBy } from '../core/meaning/handover.ts';
import { handoverWords, heldInWords } from '../core/meaning/handover-words.ts';
import { nameOfKey } from '../core/meaning/names.ts';
import { keyOf, partsOf } from '../core/model/record-key.ts';
import { columnsOf, type ReportContext, report, type Section } from '../core/reporting/report.ts';
import { type Texts, texts } from './handover/texts.ts';

interface HandoverFigures {
  /** Whose it is, as `person/fatima`; nothing where nobody was named, and for others than the core group. */
  person: string | null;
  /** How many there are of each thing to hand over. */
  held: Record<keyof Held, number> | null;
}

/** All that one person holds, as a checklist to hand over. */
export const handover = report<HandoverFigures, Texts>({
  id: 'handover',
  widest: 'core',
  takes: ['person'],
  texts,
  figures({ register, today, options: { person } }) {
    if (person === undefined) return { person: null, held: null };
    const held = Object.entries(heldBy(register, partsOf(person).id, today));
    const counts = Object.fromEntries(held.map(([part, { length }]) => [part, length]));
    return { person, held: counts as Record<keyof Held, number> };
  },
  figuresForOthers: () => ({ person: null, held: null }),
  sections(context, texts, { person }) {
    const { register, today, audience } = context;
    const summary: Section = {
      id: 'summary',
      title: handoverWords[context.say.language].inShort,
      columns: [],
      rows: [],
    };
    if (audience !== 'core') return [{ ...summary, paragraphs: [texts.coreOnly] }];
    if (person === null) return [chooseSection(context, texts)];

    const held = heldBy(register, partsOf(person).id, today);
    const name = nameOfKey(register, person);
    const isNothing = Object.values(held).every(({ length }) => length === 0);
    if (isNothing) return [{ ...summary, paragraphs: [texts.nothing(name)], coreOnly: true }];
    const rows = heldInWords(held, partsOf(person).id, context.say);
    const words = handoverWords[context.say.language];
    const parts = Object.keys(rows) as (keyof Held)[];
    return [
      { ...summary, paragraphs: [words.about(name), words.thanks], coreOnly: true },
      ...parts.map(
        (part): Section => ({
          id: part,
          ...texts[part],
          form: 'tasks',
          columns: columnsOf(texts.columns, 'what', { key: 'detail', type: 'list' }),
          rows: rows[part].map(row => ({ ...row })),
          coreOnly: true,
        }),
      ),
    ];
  },
});

/** Who can be named, and how. */
function chooseSection({ register, typed }: ReportContext, texts: Texts): Section {
  return {
    id: 'choose',
    ...texts.choose,
    columns: columnsOf(texts.columns, 'person', 'type'),
    rows: register.all('person').map(record => ({
      id: keyOf(record),
      person: record.data.name,
      type: typed(showing('handover', keyOf(record))),
    })),
    coreOnly: true,
  };
}
