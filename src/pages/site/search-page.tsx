import { visibleLine } from '../../core/ground/visible.ts';
import { searchHash, searchScript } from '../../generated/search.ts';
import { Links } from './list-page.tsx';
import { type Place, type Site, sitePage } from './site-page.tsx';
import { siteWords } from './words.ts';

/** A page that can be found: its name, what it is, and the text that stands on it. */
export interface Found {
  href: string;
  name: string;
  about: string;
  text: string;
}

/** Where the site is searched. All that is looked through stands in the page, and without a script it is a list. */
export function searchPage(site: Site, place: Place, found: readonly Found[]): string {
  const words = siteWords[site.say.language];
  const texts = found.map(({ href, ...said }) => [
    href,
    ...[said.name, said.about, said.text].map(visibleLine),
  ]);
  const data = { id: 'pages', json: JSON.stringify(texts) };
  return sitePage(site, place, {
    heading: words.search,
    lead: words.searchLead,
    contents: [],
    script: { text: searchScript, hash: searchHash, data },
    children: (
      <section class="section" aria-label={words.search}>
        <search>
          <form id="search" class="search" hidden>
            <label for="query">{words.query}</label>
            <input id="query" type="search" autocomplete="off" />
            <p
              id="status"
              role="status"
              data-none={words.found.none}
              data-one={words.found.one}
              data-more={words.found.more}
            />
          </form>
        </search>
        <ul id="found" class="links found" />
        <noscript>
          <p class="told">{words.noScript}</p>
          <Links listed={found} />
        </noscript>
      </section>
    ),
  });
}
