import { showing } from '../core/doing/proposal.ts';
import { lastDay, type PartialDate } from '../core/ground/calendar.ts';
import { nameOf } from '../core/meaning/names.ts';
import { type PersonMatters, personMatters } from '../core/meaning/person-matters.ts';
import { keyOf, partsOf } from '../core/model/record-key.ts';
import { openColumns, openInWords, openRows } from '../core/reporting/action-rows.ts';
import { datedWords } from '../core/reporting/dated-words.ts';
import { messageItems } from '../core/reporting/message-items.ts';
import { columnsOf, type ReportContext, report, type Section } from '../core/reporting/report.ts';
import { type Texts, texts } from './person/texts.ts';

/** How much there is of each; nothing where nobody was named, and for others than the core group. */
interface PersonFigures {
  person: string | null;
  roles: number | null;
  actions: number | null;
  promises: number | null;
  dates: number | null;
  calls: number | null;
}

const nobody: PersonFigures = {
  person: null,
  roles: null,
  actions: null,
  promises: null,
  dates: null,
  calls: null,
};

/** One page for one person: my roles, action points, promises and dates, and whom I call. */
export const person = report<PersonFigures, Texts>({
  id: 'person',
  widest: 'partners',
  alsoAs: ['message'],
  takes: ['person'],
  audience: 'core',
  isGivenToPerson: true,
  texts,
  figures({ register, today, options: { person } }) {
    if (person === undefined) return nobody;
    const matters = personMatters(register, partsOf(person).id, today);
    const counts = Object.entries(matters).map(([part, { length }]) => [part, length]);
    return { person, ...Object.fromEntries(counts) };
  },
  figuresForOthers: () => nobody,
  sections(context, texts) {
    const { register, today, audience, options } = context;
    if (audience === 'everyone') return [nothingSection(texts)];
    if (options.person === undefined) return [chooseSection(context, texts)];
    const { id } = partsOf(options.person);
    const matters = personMatters(register, id, today);
    return [
      personSection(id, matters, context, texts),
      rolesSection(matters, context, texts),
      actionsSection(matters, context, texts),
      promisesSection(matters, context, texts),
      datesSection(matters, context, texts),
      callsSection(matters, texts),
    ];
  },
});

function nothingSection({ title, notForYou }: Texts): Section {
  return { id: 'person', title, paragraphs: [notForYou], message: [notForYou], columns: [], rows: [] };
}

/** Who can be named, and how. */
function chooseSection({ register, typed }: ReportContext, texts: Texts): Section {
  const rows = register.all('person').map(record => ({
    id: keyOf(record),
    person: record.data.name,
    type: typed(showing('person', keyOf(record))),
  }));
  const message = [texts.inMessage.who];
  return {
    id: 'choose',
    ...texts.choose,
    message,
    columns: columnsOf(texts.columns, 'person', 'type'),
    rows,
  };
}

function personSection(id: string, matters: PersonMatters, context: ReportContext, texts: Texts): Section {
  const { register } = context;
  const { about } = texts;
  const partner = register.get('person', id)?.data.partner;
  return {
    id: 'person',
    title: nameOf(register, 'person', id),
    paragraphs: [partner ? about.partner(nameOf(register, 'partner', partner)) : about.ours],
    message: messageLines(nameOf(register, 'person', id), matters, context, texts),
    columns: [],
    rows: [],
  };
}

/** The page in a message: what this person does, the first date, and whom to call. */
function messageLines(
  name: string,
  { actions, dates, calls }: PersonMatters,
  context: ReportContext,
  { inMessage }: Texts,
): string[] {
  const { say } = context;
  const items = openRows(actions, context).map(row => openInWords(row, say, false));
  const [date] = dates;
  const [call] = calls;
  const called = call?.people[0]?.data.name;
  return [
    ...(items.length > 0
      ? [inMessage.hello(name), ...messageItems(items, 2, say.language)]
      : [inMessage.nothing(name)]),
    ...(date ? [inMessage.date(say.date(date.date), datedWords(date, say).what)] : []),
    ...(call && called ? [inMessage.call(called, call.partner.data.name)] : []),
    inMessage.step,
  ];
}

function rolesSection({ roles }: PersonMatters, { say }: ReportContext, texts: Texts): Section {
  return {
    id: 'roles',
    ...texts.roles,
    form: 'entries',
    columns: columnsOf(
      texts.columns,
      'what',
      { key: 'part', under: 'what' },
      { key: 'others', type: 'list' },
    ),
    rows: roles.map(({ role, part, others }) => ({
      id: keyOf(role),
      what: role.data.name,
      part: say.shown(part),
      others: others.length > 0 ? [texts.together(others.map(one => one.person.data.name))] : [],
    })),
  };
}

function actionsSection({ actions }: PersonMatters, context: ReportContext, texts: Texts): Section {
  const columns = openColumns(context.say).filter(({ key }) => key === 'what' || key === 'due');
  const rows = openRows(actions, context).map(({ id = null, what = null, due = null }) => ({
    id,
    what,
    due,
  }));
  return { id: 'actions', ...texts.actions, form: 'tasks', columns, rows };
}

function promisesSection({ promises }: PersonMatters, context: ReportContext, texts: Texts): Section {
  return {
    id: 'promises',
    ...texts.promises,
    form: 'entries',
    columns: columnsOf(
      texts.columns,
      'agreement',
      { key: 'delivers', type: 'list' },
      { key: 'due', type: 'date' },
    ),
    rows: promises.map(({ agreement, party }) => ({
      id: keyOf(agreement),
      agreement: agreement.data.name,
      delivers: party.delivers,
      due: dayFor(party.due ?? agreement.data.due, context),
    })),
  };
}

/** A day as the reader sees it: that one has passed is for the core group alone. */
function dayFor(due: PartialDate | undefined, { audience, today }: ReportContext): PartialDate | null {
  if (due === undefined) return null;
  return audience === 'core' || lastDay(due) >= today ? due : null;
}

function datesSection({ dates }: PersonMatters, { say }: ReportContext, texts: Texts): Section {
  return {
    id: 'dates',
    ...texts.dates,
    form: 'facts',
    columns: columnsOf(texts.columns, { key: 'on', type: 'date' }, 'what', { key: 'label', under: 'what' }),
    rows: dates.map(item => ({ id: keyOf(item.record), ...datedWords(item, say), on: item.date })),
  };
}

function callsSection({ calls }: PersonMatters, texts: Texts): Section {
  return {
    id: 'calls',
    ...texts.calls,
    form: 'entries',
    columns: columnsOf(texts.columns, 'partner', { key: 'call', type: 'list' }),
    rows: calls.map(({ partner, people }) => ({
      id: keyOf(partner),
      partner: partner.data.name,
      call: people.map(({ data }) => data.name),
    })),
  };
}
