import { groupedBy } from '../core/ground/groups.ts';
import { visibleLine } from '../core/ground/visible.ts';
import type { SiteFile } from '../core/output/site-file.ts';
import { Numbers } from '../core/reporting/numbered.ts';
import type { ReportResult } from '../core/reporting/report.ts';
import type { Together } from '../core/reporting/together.ts';
import { withTexts } from '../core/reporting/with-texts.ts';
import { aboutPage } from '../pages/site/about-page.tsx';
import { listPage } from '../pages/site/list-page.tsx';
import { type Referring, recordPage } from '../pages/site/record-page.tsx';
import { searchPage } from '../pages/site/search-page.tsx';
import type { Site } from '../pages/site/site-page.tsx';
import { siteStyle } from '../pages/site/style.ts';
import { siteWords } from '../pages/site/words.ts';
import { wayTo } from './addresses.ts';
import { recordsFound, reportsFound } from './found.ts';
import { Plan } from './plan.ts';
import { numberedPages, type PageOfRecord, recordPages } from './records.ts';
import { type Reference, referencesBetween } from './referring.ts';
import { type DrawReport, reportFiles, spotsOf } from './reports.ts';

/** What a site is made of. */
export interface SiteParts {
  /** What everyone may see of the records, and what leaves as one. */
  leaving: Together;
  /** Reports for everyone that leave with it, of which the first is the home page; their people have no numbers yet. */
  reports: readonly ReportResult[];
  /** Draws a report in the other forms that lie beside its page. */
  draw: DrawReport;
  site: Omit<Site, 'initiative' | 'contactPoint'>;
}

/** The files of a site, one by one: for everyone, and the same for the same records and day. */
export async function* siteOf({ leaving, reports, draw, site: given }: SiteParts): AsyncGenerator<SiteFile> {
  const { say } = given;
  const words = siteWords[say.language];
  const unnumbered = await recordPages(leaving, say);
  const numbers = new Numbers(say.language);
  numbers.spare([reports, unnumbered]);
  const results = reports.map(result => withTexts(result, text => numbers.in(text)));
  const records = numberedPages(unnumbered, numbers);
  const { initiative = '', contactPoint } = results[0] ?? {};
  const contact = contactPoint && visibleLine(contactPoint);
  const site: Site = { ...given, initiative: visibleLine(initiative), contactPoint: contact };
  const plan = new Plan(records, leaving.shown.words.vocabulary, words);

  yield [plan.style, siteStyle];
  const spots = spotsOf(results, plan);
  yield* reportFiles(results, draw, spots, plan, site);
  const { path: search } = plan.search;
  const found = [...reportsFound(results, spots, search), ...recordsFound(plan, search)];
  yield [search, searchPage(site, plan.placeAt(search), found)];
  yield [plan.about.path, aboutPage(site, plan.placeAt(plan.about.path))];
  for (const { path, text: heading, pages } of plan.lists) {
    const listed = pages.map(page => ({
      href: wayTo(plan.pathOf(page), path),
      name: page.told.name,
      about: page.about,
    }));
    const lead = words.listLead(pages.length);
    yield [path, listPage(site, plan.placeAt(path), { heading, lead, listed })];
  }
  const references = referencesBetween(records, leaving.shown, say);
  for (const page of records) {
    const { told } = page;
    const path = plan.pathOf(page);
    const place = plan.placeAt(path, ...plan.lists.filter(({ kind }) => kind === told.kind));
    const referring = referringTo(references.get(page) ?? [], plan);
    yield [path, recordPage(site, place, told, plan.nameOf(told.kind), referring)];
  }
}

/** What names a record, kind by kind. */
function referringTo(references: readonly Reference[], plan: Plan): Referring[] {
  const byKind = groupedBy(references, ({ from }) => [from.told.kind]);
  return [...byKind].map(([kind, all]) => ({
    title: plan.titleOf(kind),
    records: all.map(({ from, field }) => ({ ...nameOf(from), field })),
  }));
}

function nameOf({ told: { key, name } }: PageOfRecord): { key: string; name: string } {
  return { key, name };
}
