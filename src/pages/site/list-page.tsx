import { visibleLine } from '../../core/ground/visible.ts';
import { type Place, type Site, sitePage } from './site-page.tsx';
import { siteWords } from './words.ts';

/** A page of the site in a list: its name, and what is said of it in small. */
export interface Listed {
  href: string;
  name: string;
  about: string;
}

interface Parts {
  heading: string;
  lead: string;
  listed: readonly Listed[];
}

/** All pages of a sort. */
export function listPage(site: Site, place: Place, { heading, lead, listed }: Parts): string {
  const { none } = siteWords[site.say.language];
  return sitePage(site, place, {
    heading,
    lead,
    contents: [],
    children: (
      <section class="section" aria-label={heading}>
        {listed.length === 0 ? <p class="told">{none}</p> : <Links listed={listed} />}
      </section>
    ),
  });
}

/** Links below each other. */
export function Links({ listed }: { listed: readonly Listed[] }) {
  return (
    <ul class="links">
      {listed.map(({ href, name, about }) => (
        <li>
          <a class="utrecht-link utrecht-link--html-a" href={href}>
            {visibleLine(name)}
          </a>
          {about !== '' && <div class="small">{visibleLine(about)}</div>}
        </li>
      ))}
    </ul>
  );
}
