import type { Audience } from '../audiences/readers.ts';
import type { CheckResult } from '../checking/check-result.ts';
import type { Language, OtherLanguage } from '../ground/language.ts';
import type { ReportResult } from '../reporting/report.ts';
import type { Say } from '../words/say.ts';

export type { CheckResult } from '../checking/check-result.ts';

/** How the text is going to be looked at. */
export interface Style {
  say: Say;
  /** In columns of the terminal. */
  width: number;
  color: boolean;
  /** The address of a file of the initiative, where a text can be a link to it. */
  linkTo?(file: string): string;
  /** Prints a page, given as HTML, as a pdf. Formats start no program, so a browser is handed in. */
  print?: ((html: string) => Promise<Uint8Array>) | undefined;
}

/** What a format says of itself: help, docs, endings and defaults are made of it. */
interface Described {
  id: string;
  /** What people type beside its id, where that is no word that all of them know. */
  words?: Record<OtherLanguage, string>;
  /** What its files end in; the first is the one we propose. Of two formats with one ending the first in the list has it. */
  endings: readonly string[];
  /** What to say to who asks for one of these endings, which nobody can write here. */
  insteadOf?: { endings: readonly string[]; help: Record<Language, string> };
}

/** Makes text of what was found. Never writes; always ends with a line end. */
export interface FindingsFormat extends Described {
  /** What findings in it are good for. */
  forFindings: Record<Language, string>;
  findings(result: CheckResult, style: Style): Promise<string>;
  /** The format of the page that a forge shows beside the log, for those that have one. */
  summary?: string;
  /** Is it made of commands for a runner? */
  isForRunner?: true;
}

interface ForReports extends Described {
  /** What a report in it is good for. */
  forReports: Record<Language, string>;
  /** Who it is for where nobody says so: what is sent on is for partners or everyone. */
  audience: Audience;
  /** It is looked at by who gets it, as it is: what is for the core group alone is made so only where somebody says that. */
  goesRound?: true;
}

/** Makes text of what was reported. Never writes. */
export interface ReportFormat extends ForReports {
  report(result: ReportResult, style: Style): Promise<string>;
}

/** The contents of files, by name. */
export type FilesByName = ReadonlyMap<string, string | Uint8Array>;

/** Makes files of what was reported, where one text cannot hold it. Never writes. */
export interface FilesFormat extends ForReports {
  /** Each file holds one section: who asks for one section gets one file. */
  isPerSection?: boolean;
  /** A browser prints it. */
  isPrinted?: boolean;
  /** It is nothing for a screen. */
  isBinary?: boolean;
  files(result: ReportResult, style: Style): Promise<FilesByName>;
}

export type Format = FindingsFormat | ReportFormat | FilesFormat;
