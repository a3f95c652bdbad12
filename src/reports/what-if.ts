import { showing } from '../core/doing/proposal.ts';
import { absenceSentence } from '../core/meaning/absence-words.ts';
import { nameOfKey, partyName } from '../core/meaning/names.ts';
import type { CurrentHolder, Staffing } from '../core/meaning/staffing.ts';
import { type Losses, leavingOf, lossesOf, withoutThem } from '../core/meaning/what-if.ts';
import { keyOf } from '../core/model/record-key.ts';
import { type DependencyFigures, dependencyFigures, withoutPeople } from '../core/reporting/figures.ts';
import {
  type Column,
  columnsOf,
  type ReportContext,
  type Row,
  report,
  type Section,
} from '../core/reporting/report.ts';
import { type Texts, texts } from './what-if/texts.ts';

type ColumnKey = keyof Texts['columns'];

/** How things stand, how they would stand without these people and partners, and what would be lost. */
interface WhatIfFigures {
  /** Who stops, as `person/fatima`. */
  without: readonly string[];
  before: DependencyFigures;
  /** Nothing where nobody was named, and for others than the core group. */
  after: DependencyFigures | null;
  losses: Record<keyof Losses, number> | null;
}

/** What falls empty, comes to rest on one person, or loses its lead, contact or knowledge when some stop. */
export const whatIf = report<WhatIfFigures, Texts>({
  id: 'what-if',
  widest: 'core',
  takes: ['without'],
  texts,
  async figures({ register, today, options: { without = [] } }) {
    const before = await dependencyFigures(register, today);
    if (without.length === 0) return { without, before, after: null, losses: null };
    const losses = Object.entries(lossesOf(register, without, today)).map(([key, { length }]) => [
      key,
      length,
    ]);
    return {
      without,
      before,
      after: await dependencyFigures(withoutThem(register, without, today), today),
      losses: Object.fromEntries(losses),
    };
  },
  figuresForOthers: ({ before }) => ({
    without: [],
    before: withoutPeople(before),
    after: null,
    losses: null,
  }),
  sections(context, texts, figures) {
    const { register, today, audience } = context;
    const { without, before, after } = figures;
    const summary: Section = { id: 'summary', title: texts.inShort, columns: [], rows: [] };
    if (audience !== 'core') return [{ ...summary, paragraphs: [texts.coreOnly] }];
    if (!after) return [{ ...summary, paragraphs: [texts.ask(context.typed(showing('what-if')))] }];

    const losses = lossesOf(register, without, today);
    const section = (part: keyof Losses, columns: readonly ColumnKey[], rows: Row[]): Section => ({
      id: ids[part],
      ...texts[part],
      columns: columnsOf(texts.columns, ...columns.map(columnFor)),
      rows,
    });
    const { emptied, onOnePerson, withoutLead } = losses;
    const shown: Section[] = [
      { ...summary, paragraphs: inShort(context, texts, losses, figures) },
      {
        id: 'before-and-after',
        ...texts.comparison,
        picture: { kind: 'pairs', name: 'what', before: 'before', after: 'after' },
        columns: columnsOf(texts.columns, 'what', columnFor('before'), columnFor('after')),
        rows: comparisonRows(before, after, texts),
      },
      section('emptied', ['role', 'did', 'note'], emptied.map(roleRow('did', texts))),
      section('onOnePerson', ['role', 'left', 'note'], onOnePerson.map(roleRow('left', texts))),
      section('withoutLead', ['role', 'left'], withoutLead.map(roleRow('left', texts))),
      section('contacts', ['partner', 'left'], contactRows(losses)),
      section('talents', ['talent', 'roles', 'left'], talentRows(losses)),
      section('agreements', ['agreement', 'party', 'delivers', 'due'], agreementRows(losses, context)),
    ];
    return shown.map(each => ({ ...each, coreOnly: true }));
  },
});

const ids = {
  emptied: 'emptied',
  onOnePerson: 'on-one-person',
  withoutLead: 'without-lead',
  contacts: 'contacts',
  talents: 'knowledge',
  agreements: 'agreements',
} as const;

const types: Partial<Record<ColumnKey, Column['type']>> = {
  before: 'number',
  after: 'number',
  did: 'list',
  left: 'list',
  note: 'list',
  roles: 'list',
  delivers: 'list',
  due: 'date',
};

function columnFor(key: ColumnKey): Omit<Column, 'title'> & { key: ColumnKey; under?: ColumnKey } {
  return { key, type: types[key], ...(key === 'due' && { under: 'agreement' }) };
}

function inShort(
  { register, today, say }: ReportContext,
  texts: Texts,
  { emptied, onOnePerson, ...others }: Losses,
  { without, before, after }: WhatIfFigures,
): string[] {
  const { people, partners } = leavingOf(register, without, today);
  const leaving = new Set([...people, ...partners].map(keyOf));
  const named = (keys: readonly string[]): string => say.list(keys.map(key => nameOfKey(register, key)));
  const gone = without.filter(key => !leaving.has(key));
  const own = without.filter(key => leaving.has(key));
  const also = [...leaving].filter(key => !own.includes(key));
  const lost = others.contacts.filter(({ left }) => left.length === 0);
  const falls = [
    ...(emptied.length > 0 ? [texts.fallEmpty(emptied.length)] : []),
    ...(onOnePerson.length > 0 ? [texts.fallOnOne(onOnePerson.length)] : []),
    ...(lost.length > 0 ? [texts.loseContact(lost.length)] : []),
  ];
  const isSound = falls.length === 0 && Object.values(others).every(({ length }) => length === 0);
  const factor = after?.absenceFactor;
  return [
    ...(before.staffed > 0 ? [absenceSentence(before.absenceFactor, say.language)] : []),
    ...(own.length > 0 ? [texts.pretend(own.length, named(own))] : []),
    ...(also.length > 0 ? [texts.also(named(also))] : []),
    ...(gone.length > 0 ? [texts.alreadyGone(named(gone))] : []),
    ...(falls.length > 0 ? [texts.falls(falls, say.list)] : []),
    ...(isSound ? [texts.nothing] : []),
    ...(before.staffed > 0 && factor && own.length > 0
      ? [factor.size > 0 ? texts.absence(factor.size) : texts.nobodyLeft]
      : []),
  ];
}

function comparisonRows(before: DependencyFigures, after: DependencyFigures, texts: Texts): Row[] {
  const keys = Object.keys(texts.rowsOf) as (keyof Texts['rowsOf'])[];
  return keys.map(key => ({ what: texts.rowsOf[key], before: before[key], after: after[key] }));
}

function namesOf(holders: readonly CurrentHolder[]): string[] {
  return holders.map(({ person }) => person.data.name);
}

function roleRow(people: 'did' | 'left', texts: Texts): (staffing: Staffing) => Row {
  return ({ role, holders, neededTogether }) => ({
    id: keyOf(role),
    role: role.data.name,
    [people]: namesOf(holders),
    note: [
      ...(role.data.critical ? [texts.critical] : []),
      ...(role.data.kind === 'access' ? [texts.access] : []),
      ...(neededTogether > 1 ? [texts.together(neededTogether)] : []),
    ],
  });
}

function contactRows({ contacts }: Losses): Row[] {
  return contacts.map(({ partner, left }) => ({
    id: keyOf(partner),
    partner: partner.data.name,
    left: left.map(({ data }) => data.name),
  }));
}

function talentRows({ talents }: Losses): Row[] {
  return talents.map(({ talent, places, people }) => ({
    talent,
    roles: places.map(({ role }) => role.data.name),
    left: people.map(({ data }) => data.name),
  }));
}

function agreementRows({ agreements }: Losses, { register }: ReportContext): Row[] {
  return agreements.map(({ agreement, party }) => ({
    id: keyOf(agreement),
    agreement: agreement.data.name,
    party: partyName(party, register),
    delivers: [...party.delivers],
    due: party.due ?? agreement.data.due ?? null,
  }));
}
