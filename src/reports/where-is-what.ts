import type { Staffing } from '../core/meaning/staffing.ts';
import { accessToday, papers, toReturn } from '../core/meaning/where-is-what.ts';
import { keyOf } from '../core/model/record-key.ts';
import { columnsOf, type ReportContext, type Row, report, type Section } from '../core/reporting/report.ts';
import { fold } from '../core/words/words.ts';
import { type Texts, texts } from './where-is-what/texts.ts';

/** How much there is, and who can reach it; nothing for others than the core group. */
interface Figures {
  /** The active roles that give access; of those that nobody, or one person, can reach. */
  access: number | null;
  nobody: number | null;
  onePerson: number | null;
  /** What those who stopped still have, and what those who stop will give back. */
  toReturn: number | null;
  stopping: number | null;
  documents: number | null;
}

/** Where keys, accounts, documents and these files are, who can reach them, and how they come back. */
export const whereIsWhat = report<Figures, Texts>({
  id: 'where-is-what',
  widest: 'core',
  texts,
  figures({ register, today }) {
    const access = accessToday(register, today);
    const returns = toReturn(register, today);
    return {
      access: access.length,
      nobody: access.filter(({ holders }) => holders.length === 0).length,
      onePerson: access.filter(({ holders }) => holders.length === 1).length,
      toReturn: returns.filter(({ stopped }) => stopped !== 'nobody').length,
      stopping: returns.filter(({ stopped }) => stopped === 'nobody').length,
      documents: papers(register).length,
    };
  },
  figuresForOthers: () => ({
    access: null,
    nobody: null,
    onePerson: null,
    toReturn: null,
    stopping: null,
    documents: null,
  }),
  sections(context, texts, figures) {
    const { register, today, audience } = context;
    const summary: Section = { id: 'summary', title: texts.inShort, columns: [], rows: [] };
    if (audience !== 'core') return [{ ...summary, paragraphs: [texts.coreOnly] }];
    const access = accessToday(register, today);
    const { access: all, nobody, onePerson, toReturn: back, stopping } = figures;
    const few = Number(nobody) + Number(onePerson);
    return [
      {
        ...summary,
        paragraphs: [
          texts.reached(Number(all), few),
          ...(all === 0 ? [] : [texts.returning(Number(back) + Number(stopping))]),
        ],
      },
      accessSection(access, few, texts),
      returnsSection(context, texts),
      documentsSection(context, texts),
      filesSection(access, texts),
    ].map(section => ({ ...section, coreOnly: true }));
  },
});

function accessSection(access: readonly Staffing[], few: number, texts: Texts): Section {
  const notesOf = ({ role, holders, neededTogether }: Staffing): string[] => [
    ...(role.data.critical ? [texts.notes.critical] : []),
    ...(holders.length === 0 ? [texts.notes.nobody] : []),
    ...(holders.length === 1 ? [texts.notes.one] : []),
    ...(neededTogether > 1 ? [texts.together(neededTogether)] : []),
  ];
  return {
    id: 'access',
    ...texts.access,
    next: few > 0 ? texts.access.next : undefined,
    form: 'entries',
    columns: columnsOf(
      texts.columns,
      'what',
      { key: 'who', type: 'list', isNamed: true },
      { key: 'note', type: 'list' },
      { key: 'where', isNamed: true },
    ),
    rows: access.map(one => ({
      id: keyOf(one.role),
      what: one.role.data.name,
      who: one.holders.map(({ person }) => person.data.name),
      note: notesOf(one),
      where: whereOf(one),
    })),
  };
}

/** What the record says of it in its own words: below its fields, and what it is for. */
function whereOf({ role }: Staffing): string | null {
  const said = [role.data.purpose, role.body].flatMap(text => text?.trim() || []);
  return said.join(' ').replace(/\s+/g, ' ') || null;
}

function returnsSection({ register, today }: ReportContext, texts: Texts): Section {
  return {
    id: 'to-return',
    ...texts.returns,
    columns: columnsOf(texts.columns, 'what', 'person', 'state', { key: 'date', type: 'date' }),
    rows: toReturn(register, today).map(
      ({ role, person, date, stopped }): Row => ({
        id: keyOf(role),
        what: role.data.name,
        person: person.data.name,
        state: texts.state[stopped],
        date: date ?? null,
      }),
    ),
  };
}

function documentsSection({ register }: ReportContext, texts: Texts): Section {
  return {
    id: 'documents',
    ...texts.documents,
    columns: columnsOf(texts.columns, 'document', 'record', { key: 'review', type: 'date' }),
    rows: papers(register).map(({ link, record, review }) => ({
      id: keyOf(record),
      document: link,
      record: record.data.name,
      review: review ?? null,
    })),
  };
}

/** The files of the initiative: who keeps them is the access role whose name tells of them. */
function filesSection(access: readonly Staffing[], { files, columns }: Texts): Section {
  const isOfFiles = ({ role }: Staffing): boolean => {
    const words = fold(role.data.name).split(/[^a-z]+/);
    return files.words.some(word => words.includes(word));
  };
  const people = new Set(
    access.filter(isOfFiles).flatMap(({ holders }) => holders.map(({ person }) => person.data.name)),
  );
  return {
    id: 'files',
    title: files.title,
    form: 'facts',
    columns: columnsOf(columns, 'fact', { key: 'value', type: 'list' }),
    rows: [
      { fact: files.facts.where, value: [files.place] },
      { fact: files.facts.who, value: people.size > 0 ? [...people] : [files.nobody] },
      { fact: files.facts.back, value: [files.back] },
    ],
    next: people.size === 0 ? files.next : people.size === 1 ? files.second : undefined,
  };
}
