import type { Audience } from './audiences/audience.ts';
import type { Day } from './calendar.ts';
import type { Finding } from './finding.ts';
import type { Language } from './language.ts';
import type { Register } from './register.ts';
import type { Say } from './say.ts';

/** A value in a table: text, a number, a day (`2026-03-12`, in a column of that type), several texts, or nothing. */
export type Cell = string | number | boolean | null | readonly string[];

export interface Column {
  key: string;
  title: string;
  type?: 'text' | 'date' | 'number' | 'boolean' | 'list';
  /** Where there is little room: drawn in small under the cell of this other column. */
  under?: string;
}

/** One row. `id` is the record it is about, as in `role/penningmeester`. */
export type Row = Readonly<Record<string, Cell>>;

/** A part of a report: what it shows, in a sentence; a table or a few sentences; and the one next step. */
export interface Section {
  id: string;
  title: string;
  about?: string;
  paragraphs?: readonly string[];
  /**
   * How rows are read. A `table` by default; `steps` is a numbered list of what (first column), why (second)
   * and what to do (third); `facts` are names (first column) with a value (second); `tasks` are things to tick
   * off (first column) with what belongs to them (second).
   */
  form?: 'table' | 'steps' | 'facts' | 'tasks';
  columns: readonly Column[];
  rows: readonly Row[];
  /** What is said when there are no rows. */
  empty?: string;
  next?: string;
  /** For the core group alone: nobody else gets this section. */
  coreOnly?: boolean;
  /** What a calendar can take over. */
  events?: readonly CalendarEvent[];
  /** What an address book can take over. */
  cards?: readonly ContactCard[];
  /** What can be drawn as a network. */
  graph?: Graph;
}

/** Things and the lines between them. Names are as people write them, so each format makes them safe. */
export interface Graph {
  nodes: readonly GraphNode[];
  edges: readonly GraphEdge[];
}

/** `id`: the record it is, as in `partner/gemeente`. `group`: what kind of thing, in words of the reader. */
export interface GraphNode {
  id: string;
  name: string;
  group: string;
}

/** A line between two nodes, by their ids, and what it says. */
export interface GraphEdge {
  from: string;
  to: string;
  name: string;
}

/** Something for a calendar that takes the whole day. */
export interface CalendarEvent {
  /** The same each time the report is made, also when the day or the title changed. */
  uid: string;
  day: Day;
  title: string;
  description?: string;
  /** Is there still something to be reminded of? */
  isToCome: boolean;
}

/** Somebody for an address book. */
export interface ContactCard {
  uid: string;
  name: string;
  organisation?: string;
  department?: string;
  function?: string;
  phone?: string;
  email?: string;
  address?: string;
}

/** The figures of a report: the part that programs read. The same for every audience. */
export type Figures = Readonly<Record<string, unknown>>;

/** The records as they were at the end of a day. */
export interface PastState {
  day: Day;
  register: Register;
}

/** What figures are counted in: all records and findings, whoever the report is for. */
export interface FiguresContext {
  register: Register;
  today: Day;
  /** The earlier states that the report asked for and that git knows, the oldest first. */
  past: readonly PastState[];
  /** What the people, partnership and calendar rules find, at their own severity. */
  findings: readonly Finding[];
  options: ReportOptions;
}

/** What the sections of a report are made from: only what the audience may see. */
export interface ReportContext {
  /** Without what the audience may not see, and with other names for people where it may not know who they are. */
  register: Register;
  today: Day;
  /** The earlier states that the report asked for and that git knows, the oldest first; hidden in the same way. */
  past: readonly PastState[];
  audience: Audience;
  /** What the people, partnership and calendar rules find in that register. */
  findings: readonly Finding[];
  /** What a finding says, in the language of the report. */
  words(finding: Finding): { message: string; help?: string };
  say: Say;
  options: ReportOptions;
}

export interface ReportOptions {
  since?: Day;
  /** Whose things are handed over, as `person/fatima`. */
  person?: string;
  /** The people and partners of whom we pretend that they stop, as `person/fatima`. */
  without?: readonly string[];
  /** The id of the partner that the report is about. */
  partner?: string;
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
 * Figures are counted in all records and hold numbers; sections are made of what the audience may see.
 */
export interface ReportDefinition<F extends object, T> {
  id: string;
  /** The formats it has beside those that every report has. */
  alsoAs?: readonly string[];
  /** The options it takes beside those that every report takes, by their key. */
  takes?: readonly string[];
  /** The days whose state it puts beside that of today. */
  looksBack?(today: Day, options: ReportOptions): readonly Day[];
  nl: ReportTexts & T;
  en: ReportTexts & T;
  figures(context: FiguresContext): F | Promise<F>;
  /** The figures as others than the core group get them, where they name people. */
  figuresForOthers?(figures: F): F;
  sections(context: ReportContext, texts: T, figures: F): Section[];
}

/** A report as commands and formats see it. */
export type Report = ReportDefinition<Figures, unknown>;

/** Defines a report. The texts beside the usual three are its own. */
export function report<F extends object, T>(definition: ReportDefinition<F, T>): Report {
  return definition as unknown as Report;
}

/** Every name a report answers to (its id, and its name in each language) with its id. */
export function reportNames(reports: readonly Report[]): Map<string, string> {
  return new Map(
    reports.flatMap(({ id, nl, en }) => [id, nl.name, en.name].map(name => [name, id] as const)),
  );
}

/** A report that was made: what every format draws. */
export interface ReportResult {
  report: string;
  title: string;
  summary: string;
  today: Day;
  language: Language;
  audience: Audience;
  initiative: string;
  figures: Figures;
  sections: readonly Section[];
}
