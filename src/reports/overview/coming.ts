import type { Said } from '../../core/doing/step.ts';
import { addInterval } from '../../core/ground/calendar.ts';
import { agendaOf } from '../../core/meaning/agenda.ts';
import { inOneConversation, subjects } from '../../core/meaning/reflection.ts';
import { keyOf } from '../../core/model/record-key.ts';
import { comingRows, comingUntil } from '../../core/reporting/coming-rows.ts';
import { columnsOf, type ReportContext, type Section } from '../../core/reporting/report.ts';
import type { Texts } from './texts.ts';

const ahead = 'P3M';
/** So much in all, and of that what is late; of more one looks at the agenda. */
const most = { shown: 6, late: 3 };

/** What it is high time for, and the first days that are written down for three months. */
export function comingSection(context: ReportContext, texts: Texts): Section {
  const { register, today, say } = context;
  const late = agendaOf(register, today).filter(({ type, isPast }) => type === 'reflection-due' && isPast);
  const coming = comingUntil(register, today, addInterval(today, ahead) ?? today);
  const shown = [...late.slice(0, most.late), ...coming].slice(0, most.shown);
  const isMore = shown.length < late.length + coming.length;
  const { title, about, aboutLate, next, lookBack } = texts.coming;
  return {
    id: 'coming',
    title,
    about: late.length > 0 ? aboutLate : about,
    paragraphs: [],
    form: 'facts',
    columns: columnsOf(texts.columns, { key: 'on', type: 'date' }, 'what', { key: 'label', under: 'what' }),
    rows: comingRows(shown, say),
    picture: { kind: 'timeline', day: 'on', name: 'what', what: 'label' },
    empty: emptyText(context, texts),
    next: together(context, texts) ?? (late.length > 0 ? lookBack : isMore ? next : undefined),
  };
}

/** Where nothing is to come, that may be because nobody knows when something began. */
function emptyText({ register, today, say }: ReportContext, { coming }: Texts): Said {
  const all = subjects(register, today);
  const unknown = all.filter(({ start }) => start === undefined).map(({ record }) => record.data.name);
  if (unknown.length === 0) return coming.empty;
  return coming.noStart(say.field('since'), unknown, all.length > unknown.length);
}

/** What can be one conversation. */
function together({ register, today }: ReportContext, texts: Texts): Section['next'] {
  const all = inOneConversation(register, today);
  if (all.length === 0) return undefined;
  return texts.together(
    all.map(({ record }) => record.data.name),
    all.map(({ record }) => keyOf(record)),
  );
}
