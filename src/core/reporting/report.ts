import type { Audience } from '../audiences/readers.ts';
import type { Rule, RuleWords } from '../checking/rule.ts';
import type { Proposal } from '../doing/proposal.ts';
import type { Day } from '../ground/calendar.ts';
import type { Language } from '../ground/language.ts';
import { namesOf } from '../ground/named.ts';
import type { Finding } from '../model/finding.ts';
import type { History, Moment, PastState } from '../register/history.ts';
import type { Register } from '../register/register.ts';
import type { Say } from '../words/say.ts';
import type { Column, Section } from './section.ts';

export type {
  CalendarEvent,
  Cell,
  Column,
  ContactCard,
  Graph,
  GraphEdge,
  GraphNode,
  Picture,
  Row,
  Section,
} from './section.ts';

/** The figures of a report: the part that programs read. Counted from what the audience sees. */
export type Figures = Readonly<Record<string, unknown>>;

/** What figures are counted in, and sections are made from: only what the audience may see. */
export interface FiguresContext {
  /** Without what the audience may not see, and with other names for people where it may not know who they are. */
  register: Register;
  today: Day;
  /** The earlier states that the report asked for and that git knows, the oldest first; hidden in the same way. */
  past: readonly PastState[];
  /** How far back git knows the records. */
  history: History;
  /**
   * What the people, partnership and calendar rules find in that register. For figures at their own severity: a rule
   * that is off, or a finding that is accepted, changes none.
   */
  findings: readonly Finding[];
  /** The rule that found it. */
  ruleOf(finding: Finding): Rule;
  options: ReportOptions;
}

/** Who reads a report that is not for the core group. */
export interface OtherReaders {
  audience: Exclude<Audience, 'core'>;
  /** The one partner that reads it, by its id: how it does itself it may know. */
  onlyPartner?: string;
}

/** What the sections of a report are made from. */
export interface ReportContext extends FiguresContext {
  audience: Audience;
  /** The one partner that reads it, by its id: how it does itself it may know. */
  onlyPartner?: string;
  /** What a finding says, in the language of the report. */
  words(finding: Finding): RuleWords;
  /** The same in a few words, for behind the name of the record. */
  inShort(finding: Finding): RuleWords;
  /** An action as somebody types it: for a text about typing itself. A step has its action beside it. */
  typed(action: Proposal): string;
  say: Say;
}

export interface ReportOptions {
  since?: Day;
  /** Whose things are handed over, as `person/fatima`. */
  person?: string;
  /** The people and partners of whom we pretend that they stop, as `person/fatima`. */
  without?: readonly string[];
  /** The id of the partner that the report is about. */
  partner?: string;
  /** The id of the agreement that the report is about. */
  agreement?: string;
  /** The year that the report is about, as `2026`. */
  year?: string;
  /** Contact details were asked for. */
  withDetails?: boolean;
}

export interface ReportTexts {
  /** The name people may type in this language; the id in English. */
  name: string;
  title: string;
  /** What question it answers: one sentence. */
  summary: string;
}

/**
 * A report: its texts in both languages, and how it is made. It gives data; a format makes text of it.
 * Figures hold numbers, and both are made of what the audience may see.
 */
export interface ReportDefinition<F extends object, T> {
  id: string;
  /** The formats it has beside those that every report has. */
  alsoAs?: readonly string[];
  /** The options it takes beside those that every report takes, by their key. */
  takes?: readonly (keyof ReportOptions)[];
  /** It tells who changed the records lately, so git is asked for that. */
  countsMakers?: boolean;
  /** The last audience to which it tells something, where that is not everyone: others read that it is not for them. */
  widest?: Exclude<Audience, 'everyone'>;
  /** Others than the core group read no names of people in it, whoever consented. */
  namesNobody?: boolean;
  /** It uses what the rules find; for other reports no rule is asked, and `findings` is empty. */
  usesFindings?: boolean;
  /** The days whose state it puts beside that of today; where the records tell which, those of today do. */
  looksBack?(today: Day, options: ReportOptions, register: Register): readonly Day[];
  /** It compares records with those of then, so those that have another id by now need to be known again. */
  comparesRecords?: boolean;
  /** Who it is for where nobody says so, whatever its format; where it does not tell, the format says. */
  audience?: Audience;
  /** Where nobody says for whom, it is for the one partner that it is about. */
  forItsSubject?: true;
  /** The person that it is about reads it too, beside the core group. */
  isGivenToPerson?: true;
  texts: Record<Language, ReportTexts & T>;
  figures(context: FiguresContext): F | Promise<F>;
  /** The figures as others than the core group get them, where they name people. */
  figuresForOthers?(figures: F, readers: OtherReaders): F;
  sections(context: ReportContext, texts: T, figures: F): Section[];
}

/** A report as commands and formats see it. */
export type Report = ReportDefinition<Figures, unknown>;

/** Defines a report. The texts beside the usual three are its own. */
export function report<F extends object, T>(definition: ReportDefinition<F, T>): Report {
  return definition as unknown as Report;
}

/** The columns of a table, with the titles that the texts of a report give them: by their keys, or with what more they say. */
export function columnsOf<Key extends string>(
  titles: Readonly<Record<Key, string>>,
  ...columns: readonly (Key | (Omit<Column, 'title'> & { key: Key; under?: Key }))[]
): Column[] {
  return columns.map(given => {
    const column = typeof given === 'string' ? { key: given } : given;
    return { ...column, title: titles[column.key] };
  });
}

/** Every name a report answers to (its id, and its name in each language) with its id. */
export function reportNames(reports: readonly Report[]): Map<string, string> {
  return new Map(reports.flatMap(report => namesOf(report).map(name => [name, report.id] as const)));
}

/** A report that was made: what every format draws. */
export interface ReportResult {
  report: string;
  /** What people type for it. */
  name: string;
  title: string;
  summary: string;
  today: Day;
  /** The earlier state that it is about. */
  at?: Moment;
  language: Language;
  audience: Audience;
  /** The one partner for whom it is made, where it is not for all of them. */
  onlyPartner?: { id: string; name: string };
  /** The person that it is about and is given to, where it is made for the core group. */
  givenTo?: string;
  initiative: string;
  /** How to tell that something is not right, in the words of the initiative. */
  contactPoint?: string;
  /** The names of people that this audience may read: those of all, also of who is not in it. Not for the core group. */
  people?: readonly string[];
  figures: Figures;
  sections: readonly Section[];
  /** The name and file of a record of now, as this audience knows it, by its id as in `role/treasurer`. */
  recordOf?(id: string): { name: string; file: string } | undefined;
}
