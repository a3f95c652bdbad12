import { showing } from '../core/doing/proposal.ts';
import { type Account, accountOf } from '../core/meaning/account.ts';
import { statusOf } from '../core/meaning/agreements.ts';
import { nameOf, partyName } from '../core/meaning/names.ts';
import { goalId } from '../core/model/goal-id.ts';
import { keyOf } from '../core/model/record-key.ts';
import { columnsOf, type ReportContext, type Row, report, type Section } from '../core/reporting/report.ts';
import { type Texts, texts } from './account/texts.ts';

/** What there is on record of the agreement; nothing where none was named. */
interface Figures {
  agreement: string | null;
  status: string | null;
  parties: number;
  /** How many of those confirmed it. */
  confirmed: number;
  reflections: number;
  lessons: number;
  documents: number;
}

/** One agreement, such as a grant: what was promised, what was done and when, and what it brought. */
export const account = report<Figures, Texts>({
  id: 'account',
  takes: ['agreement'],
  namesNobody: true,
  texts,
  figures({ register, today, options }) {
    const found = register.get('agreement', options.agreement);
    const nothing = { agreement: null, status: null, parties: 0, confirmed: 0 };
    if (!found) return { ...nothing, reflections: 0, lessons: 0, documents: 0 };
    const { reflections, lessons, documents } = accountOf(found, register, today);
    const parties = found.data.parties ?? [];
    return {
      agreement: keyOf(found),
      status: statusOf(found),
      parties: parties.length,
      confirmed: parties.filter(({ confirmed_on }) => confirmed_on !== undefined).length,
      reflections: reflections.length,
      lessons: lessons.length,
      documents: documents.length,
    };
  },
  sections(context, texts) {
    const { register, today, options, audience } = context;
    if (options.agreement === undefined) return [chooseSection(context, texts)];
    const found = register.get('agreement', options.agreement);
    if (!found) return [{ id: 'facts', ...texts.facts, columns: [], rows: [], paragraphs: [texts.unknown] }];
    const all = accountOf(found, register, today);
    const brought = found.data.brought?.trim();
    return [
      factsSection(all, context, texts),
      promisedSection(all, context, texts),
      ...(brought || audience !== 'everyone' ? [broughtSection(brought, texts)] : []),
      reflectionsSection(all, context, texts),
      lessonsSection(all, texts),
      documentsSection(all, texts),
    ];
  },
});

function chooseSection({ register, typed }: ReportContext, texts: Texts): Section {
  const columns = columnsOf(texts.columns, 'agreement', 'type');
  const rows = register.all('agreement').map(record => ({
    id: keyOf(record),
    agreement: record.data.name,
    type: typed(showing('account', keyOf(record))),
  }));
  return { id: 'choose', ...texts.choose, columns, rows };
}

function factsSection({ agreement }: Account, { register, say }: ReportContext, texts: Texts): Section {
  const { name, reference, made_on, made_in, due, done_on, goal } = agreement.data;
  const forGoal = (register.initiative.data.goals ?? []).find(one => goalId(one) === goal);
  const facts: readonly (readonly [string, string | undefined])[] = [
    [texts.fact.agreement, name],
    [texts.fact.reference, reference],
    [texts.fact.status, say.shown(statusOf(agreement))],
    [texts.fact.made, made_on && say.date(made_on)],
    [texts.fact.minutes, made_in && nameOf(register, 'meeting', made_in)],
    [texts.fact.due, due && say.date(due)],
    [texts.fact.done, done_on && say.date(done_on)],
    [texts.fact.goal, forGoal?.name],
  ];
  return {
    id: 'facts',
    ...texts.facts,
    form: 'facts',
    columns: columnsOf(texts.columns, 'fact', 'value'),
    rows: facts.flatMap(([fact, value]) => (value ? [{ id: keyOf(agreement), fact, value }] : [])),
  };
}

function promisedSection({ agreement }: Account, { register }: ReportContext, texts: Texts): Section {
  return {
    id: 'promised',
    ...texts.promised,
    columns: columnsOf(
      texts.columns,
      'party',
      { key: 'delivers', type: 'list' },
      { key: 'amount', under: 'delivers' },
      { key: 'due', type: 'date' },
      { key: 'confirmed', type: 'date' },
    ),
    rows: (agreement.data.parties ?? []).map(party => ({
      id: keyOf(agreement),
      party: partyName(party, register),
      delivers: [...party.delivers],
      amount: party.amount ?? null,
      due: party.due ?? agreement.data.due ?? null,
      confirmed: party.confirmed_on ?? null,
    })),
  };
}

/** In its own words. Everyone does not get those, so for them there is no such section. */
function broughtSection(said: string | undefined, { brought }: Texts): Section {
  return { id: 'brought', title: brought.title, paragraphs: [said || brought.empty], columns: [], rows: [] };
}

function reflectionsSection({ reflections }: Account, { say }: ReportContext, texts: Texts): Section {
  return {
    id: 'reflections',
    ...texts.reflections,
    columns: columnsOf(texts.columns, 'evaluation', { key: 'on', type: 'date' }, 'outcome'),
    rows: reflections.map(evaluation => ({
      id: keyOf(evaluation),
      evaluation: evaluation.data.name,
      on: evaluation.data.held_on ?? null,
      outcome: evaluation.data.outcome ? say.shown(evaluation.data.outcome) : null,
    })),
  };
}

function lessonsSection({ lessons }: Account, texts: Texts): Section {
  const rows = lessons.map(
    ({ lesson, record }): Row => ({
      id: keyOf(record),
      lesson: lesson.text,
      kind: texts.kind[lesson.kind],
      where: record.data.name,
    }),
  );
  const columns = columnsOf(texts.columns, 'lesson', { key: 'kind', under: 'lesson' }, 'where');
  return { id: 'lessons', ...texts.lessons, columns, rows };
}

function documentsSection({ documents }: Account, texts: Texts): Section {
  const rows = documents.map(({ link, record }) => ({
    id: keyOf(record),
    document: link,
    record: record.data.name,
  }));
  return {
    id: 'documents',
    ...texts.documents,
    columns: columnsOf(texts.columns, 'document', 'record'),
    rows,
  };
}
