import manifest from '../../package.json' with { type: 'json' };
import type { KnownNames } from '../core/audiences/readers.ts';
import type { Day } from '../core/ground/calendar.ts';
import type { Language } from '../core/ground/language.ts';
import { hasTable } from '../core/output/plain-table.ts';
import type { SiteFile } from '../core/output/site-file.ts';
import type { History, PastState } from '../core/register/history.ts';
import type { Register } from '../core/register/register.ts';
import { makeReport } from '../core/reporting/make-report.ts';
import type { Report, ReportResult } from '../core/reporting/report.ts';
import { together } from '../core/reporting/together.ts';
import type { Say } from '../core/words/say.ts';
import { csv } from '../formats/csv.ts';
import { ics } from '../formats/ics.ts';
import { json } from '../formats/json.ts';
import { reports } from '../reports/index.ts';
import { rules } from '../rules/index.ts';
import type { DrawnReport } from '../site/reports.ts';
import { siteOf } from '../site/site.ts';
import { dayIn, sayIn } from './asked.ts';

/** What a site is asked for. It is for everyone, always. */
export interface SiteAsked {
  /** The day it is, as `2026-09-01`: no clock is looked at. */
  today: Day;
  /** The language it is in; without it that of the records. */
  language?: Language;
  /**
   * The names that people had over time, also of those who have no file by now (`InGit.names`). `null` where nothing
   * keeps those; a text that names somebody who left then still does.
   */
  known: KnownNames | null;
  /** The earlier states that reports look back on, by the id of the report (`InGit.before`). */
  before?: Readonly<Record<string, { past: readonly PastState[]; history: History; since?: Day }>>;
  /** May search engines list it? Without this they are asked not to. */
  isFindable?: boolean;
}

/** The reports that a site shows: those of which everyone may know something, and that are about all of it. */
export const reportsOfSite: readonly Report[] = reports.filter(
  ({ widest, takes = [] }) =>
    widest === undefined && !takes.includes('partner') && !takes.includes('agreement'),
);

/**
 * Makes a site of the records: the text of each file by its path, with `/`. The page to begin with is `index.html`. A
 * UsageError names the file of somebody whose name cannot be seen, so that nothing can hide it; a RangeError tells of a day or
 * language that is none.
 */
export async function site(register: Register, asked: SiteAsked): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for await (const [path, text] of siteFiles(register, asked)) files.set(path, text);
  return files;
}

/** The same file by file, for a site that is too large to be held at once. */
export async function* siteFiles(register: Register, asked: SiteAsked): AsyncGenerator<SiteFile> {
  const { known, before = {}, isFindable = false } = asked;
  if (known === undefined)
    throw new RangeError('for everyone, known has the names of before (InGit.names), or is null');
  const today = dayIn(asked.today);
  const say = sayIn(asked.language, register);
  const names = { known: known ?? undefined };
  const past = new Set(Object.values(before).flatMap(({ past: states }) => states.map(one => one.register)));
  past.delete(register);
  const leaving = together('everyone', [register, ...past], say.language, names);
  const request = { register, today, audience: 'everyone', rules, reports, say, ...names } as const;
  const results: ReportResult[] = [];
  for (const report of reportsOfSite)
    results.push(await makeReport(report, { ...request, ...before[report.id], together: leaving }));
  const by = `${manifest.name} ${manifest.version}`;
  const draw = (result: ReportResult): Promise<DrawnReport> => drawn(result, say);
  yield* siteOf({ leaving, reports: results, draw, site: { say, today, by, isFindable } });
}

/** A report in the forms that lie beside its page. A table in which nothing stands is no file. */
async function drawn(result: ReportResult, say: Say): Promise<DrawnReport> {
  const style = { say, width: 80, color: false };
  const sections = result.sections.filter(section => hasTable(section) && section.rows.length > 0);
  const tables = [...(await csv.files({ ...result, sections }, style))].map(([name, text], index) => ({
    title: sections[index]?.title ?? name,
    name: name.replace(/\.csv$/, ''),
    text: String(text),
  }));
  const hasDates = reportsOfSite.some(one => one.id === result.report && one.alsoAs?.includes(ics.id));
  return {
    tables,
    json: await json.report(result, style),
    ...(hasDates && { calendar: await ics.report(result, style) }),
  };
}
