import { activeOf } from '../core/meaning/activity.ts';
import { helpToday } from '../core/meaning/names.ts';
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
import { attentionIn } from '../core/reporting/urgency.ts';
import { comingSection } from './overview/coming.ts';
import { helpSection } from './overview/help.ts';
import { messageLines } from './overview/message.ts';
import { partnersSection } from './overview/partners.ts';
import { rolesSection } from './overview/roles.ts';
import { type Texts, texts } from './overview/texts.ts';

interface Figures {
  partners: number;
  carrying: number;
  attention: number;
  dependencies: DependencyFigures;
  reflection: ReflectionFigures;
  agreements: AgreementFigures;
}

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
    rolesSection(context, texts, figures.dependencies),
    comingSection(context, texts),
    partnersSection(context, texts),
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
