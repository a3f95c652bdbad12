import { byText } from '../core/ground/order.ts';
import { absenceSentence } from '../core/meaning/absence-words.ts';
import { activeOf } from '../core/meaning/activity.ts';
import { helpToday } from '../core/meaning/names.ts';
import { inOneConversation, subjects } from '../core/meaning/reflection.ts';
import { staffing } from '../core/meaning/staffing.ts';
import { keyOf } from '../core/model/record-key.ts';
import { attentionAfter, attentionRows } from '../core/reporting/attention-rows.ts';
import {
  type AgreementFigures,
  agreementFigures,
  type DependencyFigures,
  dependencyFigures,
  type ReflectionFigures,
  reflectionFigures,
  withoutPeople,
} from '../core/reporting/figures.ts';
import { columnsOf, type ReportContext, type Row, report, type Section } from '../core/reporting/report.ts';
import { attentionIn, isIndispensable } from '../core/reporting/urgency.ts';
import { helpSection } from './overview/help.ts';
import { messageLines } from './overview/message.ts';
import { partnersSection } from './overview/partners.ts';
import { type Texts, texts } from './overview/texts.ts';

interface Figures {
  partners: number;
  carrying: number;
  attention: number;
  dependencies: DependencyFigures;
  reflection: ReflectionFigures;
  agreements: AgreementFigures;
}

/** More than this in a list and it is no longer one page. */
const mostShown = 5;
/** So many things one can do something about in an evening. */
const mostFirst = 3;

/** How the initiative stands, on one page, for an evening of the core group. */
export const overview = report<Figures, Texts>({
  id: 'overview',
  usesFindings: true,
  alsoAs: ['message', 'mermaid', 'dot', 'kumu'],
  texts,
  async figures({ register, today, findings }) {
    const partners = activeOf(register, 'partner', today);
    return {
      partners: partners.length,
      carrying: partners.filter(({ data }) => data.carrying).length,
      attention: attentionIn(findings),
      dependencies: await dependencyFigures(register, today),
      reflection: reflectionFigures(register, today),
      agreements: agreementFigures(register, today),
    };
  },
  figuresForOthers: figures => ({ ...figures, dependencies: withoutPeople(figures.dependencies) }),
  sections: (context, texts, figures) => [
    initiativeSection(context, texts),
    attentionSection(context, texts),
    partnersSection(context, texts),
    onePittersSection(context, texts, figures),
    reflectionSection(context, texts),
    helpSection(context, texts),
  ],
});

function initiativeSection({ register, today, say }: ReportContext, texts: Texts): Section {
  const { phase = 'startup', since, needs } = register.initiative.data;
  const asked = helpToday(needs, today);
  const shown = say.shown(phase);
  const rows: Row[] = [
    { fact: texts.phase, value: since ? texts.begun(shown, say.date(since.slice(0, 7))) : shown },
    ...(asked.length > 0 ? [{ fact: texts.needs, value: asked }] : []),
  ];
  const columns = [
    { key: 'fact', title: '' },
    { key: 'value', title: '' },
  ];
  return { id: 'initiative', ...texts.initiative, isOpening: true, form: 'facts', columns, rows };
}

function attentionSection(context: ReportContext, texts: Texts): Section {
  const { findings, audience } = context;
  const { say } = context;
  const rows = attentionRows(context, mostFirst);
  const more = attentionIn(findings) - rows.length;
  const rest = attentionAfter(context, mostFirst).map(step => texts.steps[step]);
  const { order, ...attention } = texts.attention;
  return {
    id: 'attention',
    ...attention,
    about: [order, ...(more > 0 ? [texts.more(say.list(rest))] : [])].join(' '),
    form: 'steps',
    columns: columnsOf(texts.columns, 'subject', 'message', 'next'),
    rows,
    message: messageLines(context, rows),
    next: more > 0 && audience === 'core' ? texts.allOfThem : undefined,
  };
}

function onePittersSection({ register, today, say }: ReportContext, texts: Texts, figures: Figures): Section {
  const { absenceFactor, roles, staffed } = figures.dependencies;
  const absence = absenceSentence(absenceFactor, say.language);
  // Where nobody does anything yet, that nothing rests on one person is no good news.
  const nobody = roles > 0 && staffed === 0;
  const { title, about, empty, noRoles, next } = texts.onePitters;
  const all = staffing(register, today).filter(({ isOnePitter }) => isOnePitter);
  // What can bring us to a halt first, as above.
  const first = all.filter(({ role }) => isIndispensable(role));
  const ordered = [...first, ...all.filter(one => !first.includes(one))];
  const rows = ordered.slice(0, mostShown).map(({ role, holders }) => ({
    id: keyOf(role),
    role: role.data.name,
    who: holders.map(({ person }) => person.data.name),
  }));
  return {
    id: 'one-pitters',
    title,
    about: rows.length < all.length ? `${about} ${texts.firstOf(rows.length)}` : about,
    empty: nobody ? absence : roles > 0 ? empty : noRoles,
    paragraphs: staffed > 0 ? [absence] : [],
    form: 'facts',
    columns: columnsOf(texts.columns, 'role', { key: 'who', type: 'list' }),
    rows,
    next,
  };
}

function reflectionSection({ register, today, say }: ReportContext, texts: Texts): Section {
  const { title, about, next, empty, noStart } = texts.reflection;
  const all = subjects(register, today);
  const unknown = all.filter(({ start }) => start === undefined).map(({ record }) => record.data.name);
  const wanted = subjects(register, today)
    .filter(({ state, planned }) => state === 'overdue' || state === 'soon' || planned)
    .sort((a, b) => byText(a.due ?? '9999', b.due ?? '9999'));
  const rows = wanted.slice(0, mostShown).map(({ record, state, due, planned }) => ({
    id: keyOf(record),
    subject: record.data.name,
    when: texts.states[state],
    due: due ?? null,
    planned: planned?.data.planned_on ?? null,
  }));
  const together = inOneConversation(register, today);
  const columns = columnsOf(
    texts.columns,
    'subject',
    { key: 'when', under: 'subject' },
    { key: 'due', type: 'date' },
    { key: 'planned', type: 'date' },
  );
  return {
    id: 'reflection',
    title,
    about: rows.length < wanted.length ? `${about} ${texts.firstOf(rows.length)}` : about,
    empty: unknown.length > 0 ? noStart(say.field('since'), unknown, all.length > unknown.length) : empty,
    form: 'entries',
    columns,
    rows,
    next:
      together.length > 0
        ? texts.together(
            together.map(({ record }) => record.data.name),
            together.map(({ record }) => keyOf(record)),
          )
        : wanted.some(({ state }) => state === 'overdue')
          ? next
          : undefined,
  };
}
