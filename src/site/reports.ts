import type { ReportResult } from '../core/reporting/report.ts';
import { listPage } from '../pages/site/list-page.tsx';
import { type AlsoAs, reportInSite } from '../pages/site/report-in-site.tsx';
import type { Site } from '../pages/site/site-page.tsx';
import { siteWords } from '../pages/site/words.ts';
import { wayTo } from './addresses.ts';
import type { Plan, Spot } from './plan.ts';

/** A report in the forms that lie beside its page. */
export interface DrawnReport {
  /** Each table that has something in it, by the title of its section. */
  tables: readonly { title: string; name: string; text: string }[];
  json: string;
  /** For a calendar, where it has dates. */
  calendar?: string;
}

export type DrawReport = (result: ReportResult) => Promise<DrawnReport>;

/** Where the page of each report is; the first is the home page. */
export function spotsOf(results: readonly ReportResult[], { addresses, reportFolder, home }: Plan): Spot[] {
  return results.map(({ title, name }, index) => {
    if (index === 0) return { text: title, path: home.path };
    return { text: title, path: addresses.claim(reportFolder, name, '.html') };
  });
}

/** A page for each report, with its files beside it, and one on which all are listed. */
export async function* reportFiles(
  results: readonly ReportResult[],
  draw: DrawReport,
  spots: readonly Spot[],
  plan: Plan,
  site: Site,
): AsyncGenerator<[path: string, text: string]> {
  const { addresses, reportFolder, reports } = plan;
  const { language } = site.say;
  const words = siteWords[language];
  for (const [index, result] of results.entries()) {
    const { path } = spots[index] as Spot;
    const { tables, json, calendar } = await draw(result);
    const also: AlsoAs[] = [];
    const file = (to: string, text: string, content: string): [string, string] => {
      also.push({ href: wayTo(to, path), text });
      return [to, content];
    };
    if (calendar !== undefined) yield file(addresses.claim('', 'agenda', '.ics'), words.subscribe, calendar);
    for (const { title, name, text } of tables)
      yield file(addresses.claim(reportFolder, name, '.csv'), words.asTable(title), text);
    yield file(addresses.claim(reportFolder, result.name, '.json'), words.forPrograms, json);
    const place = index === 0 ? plan.placeAt(path) : plan.placeAt(path, reports);
    yield [path, await reportInSite(result, site, place, also)];
  }
  const listed = results.map(({ title, summary }, index) => ({
    href: wayTo((spots[index] as Spot).path, reports.path),
    name: title,
    about: summary,
  }));
  const place = plan.placeAt(reports.path);
  yield [reports.path, listPage(site, place, { heading: words.reports, lead: words.reportsLead, listed })];
}
