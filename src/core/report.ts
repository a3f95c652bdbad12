import type { Audience } from './audience.ts';
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
  type?: 'text' | 'date' | 'number' | 'list';
}

export type Row = Readonly<Record<string, Cell>>;

/** A part of a report: what it shows, in a sentence; a table or a few sentences; and the one next step. */
export interface Section {
  id: string;
  title: string;
  about?: string;
  paragraphs?: readonly string[];
  columns: readonly Column[];
  rows: readonly Row[];
  /** What is said when there are no rows. */
  empty?: string;
  next?: string;
}

/** The figures of a report: the part that programs read. */
export type Figures = Readonly<Record<string, unknown>>;

/** What a report is made from. */
export interface ReportContext {
  /** As the audience may see it: names of people are already what that audience gets. */
  register: Register;
  today: Day;
  audience: Audience;
  /** The findings of the people, partnership and calendar rules. */
  findings: readonly Finding[];
  /** What a finding says, in the language of the report. */
  words(finding: Finding): { message: string; help?: string };
  say: Say;
  options: ReportOptions;
}

export interface ReportOptions {
  since?: Day;
}

export interface ReportTexts {
  /** The name people may type in this language; the id in English. */
  name: string;
  title: string;
  /** What question it answers: one sentence. */
  summary: string;
}

/** A report: its texts in both languages, and how it is made. It gives data; a format makes text of it. */
export interface ReportDefinition<T> {
  id: string;
  nl: ReportTexts & T;
  en: ReportTexts & T;
  build(context: ReportContext, texts: T): Promise<{ figures: Figures; sections: Section[] }>;
}

/** A report as commands and formats see it. */
export type Report = ReportDefinition<unknown>;

/** Defines a report. The texts beside the usual three are its own. */
export function report<T>(definition: ReportDefinition<T>): Report {
  return definition as unknown as Report;
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
