import type { Child } from 'hono/jsx';
import type { Day } from '../../core/ground/calendar.ts';
import { forEveryone } from '../../core/output/going-round.ts';
import type { Say } from '../../core/words/say.ts';
import { madeLine } from '../made.ts';
import { type PageOfSite, type PageParts, pageText } from '../page.tsx';
import { type Way, Ways } from './ways.tsx';

/** What all pages of a site have in common. */
export interface Site {
  initiative: string;
  contactPoint: string | undefined;
  say: Say;
  today: Day;
  /** The program and its version. */
  by: string;
  isFindable: boolean;
}

/** Where a page of a site is, among the others. */
export interface Place {
  ways: readonly Way[];
  above: readonly Way[];
  style: string;
  hrefOf(key: string): string | undefined;
}

/** What a page of this site has around it. */
export function pageOfSite(site: Site, { ways, above, style }: Place): PageOfSite {
  const { say, isFindable } = site;
  return { style, isFindable, ways: <Ways language={say.language} ways={ways} above={above} /> };
}

type Parts = Pick<PageParts, 'heading' | 'lead' | 'contents'> & {
  children: Child;
  script?: PageOfSite['script'];
};

/** A page of the site that is no report. */
export function sitePage(
  site: Site,
  place: Place,
  { heading, lead, contents, children, script }: Parts,
): string {
  const { initiative, contactPoint, say, today, by } = site;
  const [first, ...rest] = forEveryone(say.language, contactPoint);
  return pageText({
    language: say.language,
    title: [heading, initiative].filter(Boolean).join(' · '),
    over: initiative,
    heading,
    lead,
    contents,
    site: { ...pageOfSite(site, place), script },
    bottom: (
      <>
        <p>
          <strong>{first}</strong> {rest.join(' ')}
        </p>
        <p>{madeLine[say.language](say.date(today), by)}</p>
      </>
    ),
    children,
  });
}
