import { showing } from '../core/doing/proposal.ts';
import { type Held, heldBy } from '../core/meaning/handover.ts';
import { nameOfKey } from '../core/meaning/names.ts';
import { keyOf, partsOf } from '../core/model/record-key.ts';
import { columnsOf, type ReportContext, type Row, report, type Section } from '../core/reporting/report.ts';
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
  takes: ['person', 'write'],
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
    const summary: Section = { id: 'summary', title: texts.inShort, columns: [], rows: [] };
    if (audience !== 'core') return [{ ...summary, paragraphs: [texts.coreOnly] }];
    if (person === null) return [chooseSection(context, texts)];

    const held = heldBy(register, partsOf(person).id, today);
    const name = nameOfKey(register, person);
    const isNothing = Object.values(held).every(({ length }) => length === 0);
    if (isNothing) return [{ ...summary, paragraphs: [texts.nothing(name)], coreOnly: true }];
    const rows = rowsOf(held, partsOf(person).id, context, texts);
    const parts = Object.keys(rows) as (keyof Held)[];
    return [
      { ...summary, paragraphs: [texts.about(name), texts.thanks], coreOnly: true },
      ...parts.map(
        (part): Section => ({
          id: part,
          ...texts[part],
          form: 'tasks',
          columns: columnsOf(texts.columns, 'what', { key: 'detail', type: 'list' }),
          rows: rows[part],
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

function rowsOf(held: Held, own: string, { say }: ReportContext, texts: Texts): Record<keyof Held, Row[]> {
  const withOthers = (
    others: readonly { data: { name: string } }[],
    words: (names: string) => string,
  ): string => (others.length === 0 ? texts.alone : words(say.list(others.map(({ data }) => data.name))));
  const roleRow = ({ role, part, others }: Held['roles'][number]): Row => ({
    id: keyOf(role),
    what: role.data.name,
    detail: [
      ...(part === 'member' ? [] : [texts[part]]),
      withOthers(
        others.map(({ person }) => person),
        texts.together,
      ),
    ],
  });
  return {
    roles: held.roles.map(roleRow),
    access: held.access.map(roleRow),
    agreements: held.agreements.map(({ agreement, party }) => {
      const due = party.due ?? agreement.data.due;
      const delivers = party.delivers.filter(Boolean);
      return {
        id: keyOf(agreement),
        what: agreement.data.name,
        detail: [...delivers, ...(due ? [texts.due(say.date(due))] : [])],
      };
    }),
    contacts: held.contacts.map(({ partner, side, others }) => ({
      id: keyOf(partner),
      what: partner.data.name,
      detail: [...(side === 'ours' ? [texts.ourSide] : []), withOthers(others, texts.together)],
    })),
    evaluations: held.evaluations.map(evaluation => ({
      id: keyOf(evaluation),
      what: evaluation.data.name,
      detail: [texts.on(say.date(evaluation.data.planned_on ?? ''))],
    })),
    knowledge: held.knowledge.map(({ talent, people }) => ({
      what: talent,
      detail: [
        withOthers(
          people.filter(({ id }) => id !== own),
          texts.alsoCan,
        ),
      ],
    })),
  };
}
