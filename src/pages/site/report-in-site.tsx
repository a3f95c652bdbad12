import type { ReportResult } from '../../core/reporting/report.ts';
import { reportPage } from '../report-page.tsx';
import { type Place, pageOfSite, type Site } from './site-page.tsx';
import { siteWords } from './words.ts';

/** A file that a page can be taken along as. */
export interface AlsoAs {
  href: string;
  text: string;
}

/** A report as a page of the site. */
export function reportInSite(
  result: ReportResult,
  site: Site,
  place: Place,
  also: readonly AlsoAs[],
): Promise<string> {
  const { say, by } = site;
  const page = pageOfSite(site, place);
  return reportPage(result, say, by, { page, hrefOf: place.hrefOf, also: <Also also={also} site={site} /> });
}

function Also({ also, site }: { also: readonly AlsoAs[]; site: Site }) {
  return (
    <section class="section also" aria-labelledby="take-along">
      <h2 class="utrecht-heading-2" id="take-along">
        {siteWords[site.say.language].alsoHeading}
      </h2>
      <ul class="utrecht-unordered-list rows">
        {also.map(({ href, text }) => (
          <li>
            <a class="utrecht-link utrecht-link--html-a" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
