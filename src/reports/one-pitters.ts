import { absenceSentence } from '../core/meaning/absence-words.ts';
import { activeOf } from '../core/meaning/activity.ts';
import { reasonWords } from '../core/meaning/candidate-words.ts';
import { candidatesFor } from '../core/meaning/candidates.ts';
import { activeContacts } from '../core/meaning/contacts.ts';
import { restsAlone } from '../core/meaning/rests-alone.ts';
import { type CurrentHolder, type Staffing, staffing } from '../core/meaning/staffing.ts';
import { neededTalents } from '../core/meaning/talents.ts';
import { wayOut } from '../core/meaning/way-out.ts';
import { keyOf } from '../core/model/record-key.ts';
import { dependencyFigures, withoutPeople } from '../core/reporting/figures.ts';
import { whoHoldsWhat } from '../core/reporting/network.ts';
import {
  type Column,
  columnsOf,
  type ReportContext,
  type Row,
  report,
  type Section,
} from '../core/reporting/report.ts';
import { wayOutFigures, withoutSteps } from '../core/reporting/way-out.ts';
import { type Texts, texts } from './one-pitters/texts.ts';
import { type OnePitterFigures, wayOutSection } from './one-pitters/way-out.ts';

type Part = keyof typeof ids;
type ColumnKey = keyof Texts['columns'];

/** What rests on one person, and who could stand beside them. */
export const onePitters = report<OnePitterFigures, Texts>({
  id: 'one-pitters',
  alsoAs: ['mermaid', 'dot', 'kumu'],
  texts,
  figures: async ({ register, today }) => ({
    ...(await dependencyFigures(register, today)),
    wayOut: wayOutFigures(await wayOut(register, today)),
  }),
  figuresForOthers: figures => ({
    ...figures,
    ...withoutPeople(figures),
    wayOut: withoutSteps(figures.wayOut),
  }),
  sections(context, texts, figures) {
    const { register, today, say, audience } = context;
    const roles = staffing(register, today);
    const section = (part: Part, columns: readonly ColumnKey[], rows: Row[]): Section => ({
      id: ids[part],
      ...texts[part],
      columns: columnsOf(texts.columns, ...columns.map(key => ({ key, type: types[key] }))),
      rows,
    });
    const { onePitters: few, roles: all, staffed, absenceFactor } = figures;
    const nobody = all > 0 && staffed === 0;
    const paragraphs = [
      ...(nobody ? [] : [texts.resting(few, all)]),
      ...(all > 0 ? [absenceSentence(absenceFactor, say.language)] : []),
      ...(all > 0 && audience !== 'core' ? [texts.withoutAccess] : []),
    ];
    const wanted = roles.filter(one => one.isVacant || one.isThin);
    // All that one person does is for the core group alone to see; others see what the table tells them.
    const drawn = audience === 'core' ? roles : roles.filter(one => one.isOnePitter);
    const onePitterRows = roles.filter(one => one.isOnePitter).map(one => onePitterRow(one, texts));
    // Where nobody does anything yet, that nothing rests on one person is no good news.
    const resting = section('onePitters', ['role', 'who', 'note'], onePitterRows);
    if (nobody) resting.empty = absenceSentence(absenceFactor, say.language);
    const room = section('wanted', ['role', 'people', 'minimum', 'who'], wanted.map(wantedRow));
    if (onePitterRows.length > 0) room.empty = texts.wanted.emptyBeside;
    const aboutRoles = [
      { ...resting, graph: whoHoldsWhat(drawn, say) },
      room,
      section('covered', ['role', 'who', 'backup'], roles.filter(one => one.isCovered).map(coveredRow)),
      section('byDesign', ['role', 'who', 'because'], roles.filter(one => one.isByDesign).map(byDesignRow)),
      section('knowledge', ['talent', 'roles', 'who'], knowledgeRows(context)),
    ];
    const contacts = section('contacts', ['partner', 'contact'], contactRows(context));
    const alone = section('alone', ['who', 'roles', 'partners', 'talents'], aloneRows(context));
    const candidates = section('candidates', ['role', 'person', 'reasons'], candidateRows(roles, context));
    return [
      { id: 'summary', title: texts.inShort, paragraphs, columns: [], rows: [] },
      ...(all > 0 ? aboutRoles : []),
      ...(figures.partners > 0 ? [contacts] : []),
      ...(staffed > 0 || alone.rows.length > 0 ? [{ ...alone, coreOnly: true }] : []),
      ...(onePitterRows.length + wanted.length > 0 ? [{ ...candidates, coreOnly: true }] : []),
      ...(onePitterRows.length > 0 ? [wayOutSection(roles, context, texts, figures.wayOut)] : []),
    ];
  },
});

const ids = {
  onePitters: 'one-pitters',
  wanted: 'vacant-and-thin',
  covered: 'covered',
  byDesign: 'by-design',
  contacts: 'contacts',
  knowledge: 'knowledge',
  alone: 'rests-on-one',
  candidates: 'candidates',
} as const;

const types: Partial<Record<ColumnKey, Column['type']>> = {
  who: 'list',
  note: 'list',
  people: 'number',
  minimum: 'number',
  backup: 'list',
  roles: 'list',
  partners: 'list',
  talents: 'list',
  reasons: 'list',
};

function namesOf(holders: readonly CurrentHolder[]): string[] {
  return holders.map(({ person }) => person.data.name);
}

function onePitterRow({ role, holders, neededTogether }: Staffing, texts: Texts): Row {
  const note = [
    ...(role.data.critical ? [texts.critical] : []),
    ...(role.data.kind === 'access' ? [texts.access] : []),
    ...(neededTogether > 1 ? [texts.together(neededTogether)] : []),
  ];
  return { id: keyOf(role), role: role.data.name, who: namesOf(holders), note };
}

function wantedRow({ role, holders, minimum }: Staffing): Row {
  return { id: keyOf(role), role: role.data.name, people: holders.length, minimum, who: namesOf(holders) };
}

function coveredRow({ role, holders, backups }: Staffing): Row {
  const others = holders.filter(holder => !backups.includes(holder));
  return { id: keyOf(role), role: role.data.name, who: namesOf(others), backup: namesOf(backups) };
}

function byDesignRow({ role, holders }: Staffing): Row {
  return {
    id: keyOf(role),
    role: role.data.name,
    who: namesOf(holders),
    because: role.data.minimum_because ?? null,
  };
}

function contactRows({ register, today }: ReportContext): Row[] {
  return activeOf(register, 'partner', today).flatMap((partner): Row[] => {
    const [contact, ...others] = activeContacts(partner, register, today);
    if (others.length > 0) return [];
    return [{ id: keyOf(partner), partner: partner.data.name, contact: contact?.data.name ?? null }];
  });
}

function knowledgeRows({ register, today }: ReportContext): Row[] {
  return neededTalents(register, today).flatMap(({ talent, places, people }): Row[] => {
    const [person, ...others] = people;
    if (!person || others.length > 0) return [];
    return [{ talent, roles: places.map(({ role }) => role.data.name), who: [person.data.name] }];
  });
}

function aloneRows({ register, today }: ReportContext): Row[] {
  return restsAlone(register, today).map(({ person, roles, partners, talents }) => ({
    id: keyOf(person),
    who: [person.data.name],
    roles: roles.map(({ data }) => data.name),
    partners: partners.map(({ data }) => data.name),
    talents: [...talents],
  }));
}

function candidateRows(roles: readonly Staffing[], { register, today, say }: ReportContext): Row[] {
  const candidates = candidatesFor(roles, register, today);
  return roles.flatMap(({ role }) =>
    (candidates.get(role.id) ?? []).map(({ person, reasons }) => ({
      id: keyOf(role),
      role: role.data.name,
      personId: keyOf(person),
      person: person.data.name,
      reasons: reasons.map(reason => reasonWords(reason, say)),
    })),
  );
}
