import type { Child } from 'hono/jsx';
import type { Language } from '../core/ground/language.ts';
import { visibleLine } from '../core/ground/visible.ts';
import { goingRound } from '../core/output/going-round.ts';
import { whenOf } from '../core/register/history.ts';
import type { ReportResult, Section } from '../core/reporting/report.ts';
import type { Say } from '../core/words/say.ts';
import { anchors } from './anchors.ts';
import { Facts } from './forms/facts.tsx';
import { madeLine } from './made.ts';
import { type PageOfSite, pageText } from './page.tsx';
import { networksOf } from './pictures/network.ts';
import { SectionPart } from './section.tsx';
import type { View } from './view.ts';

/** What a page says of itself that is made for the core group; `name`: who gets it beside them. */
const forCore: Record<Language, (name: string | undefined) => string> = {
  nl: name =>
    name === undefined
      ? 'Dit is voor de kerngroep. Stuur het niet door.'
      : `Dit is voor ${name} en de kerngroep. Stuur het niet verder door.`,
  en: name =>
    name === undefined
      ? 'This is for the core group. Do not pass it on.'
      : `This is for ${name} and the core group. Do not pass it on to others.`,
};

/** What a report has that is one of many pages. */
export interface ReportOfSite {
  page: PageOfSite;
  /** Where a record has a page of its own. */
  hrefOf(key: string): string | undefined;
  /** The same in other forms, and what more there is of it. */
  also: Child;
}

/** A report as a page. `by`: the program that made it, and its version. */
export async function reportPage(
  result: ReportResult,
  say: Say,
  by: string,
  site?: ReportOfSite,
): Promise<string> {
  const { title, summary, initiative, today, language, audience, sections } = result;
  const [opening, others] = opened(sections);
  // What asks attention comes into sight before a list of what else there is.
  const urgent = others.slice(0, others[0]?.form === 'steps' && others.length > 2 ? 1 : 0);
  const places = anchors(others);
  const networks = await networksOf(result);
  const view: View = {
    say,
    today,
    hrefOf: key => site?.hrefOf(key) ?? places.hrefOf(key),
    networkOf: section => networks.get(section),
  };
  const drawn = (some: readonly Section[]) =>
    some.map(section => <SectionPart section={section} view={view} idOf={places.idOf} />);
  const core = forCore[language](result.givenTo && visibleLine(result.givenTo));
  const [first, ...rest] = audience === 'core' ? [core] : goingRound(result);
  return pageText({
    language,
    title: [title, initiative].filter(Boolean).join(' · '),
    over: initiative,
    heading: title,
    lead: summary,
    warning: audience === 'core' ? core : undefined,
    opening: opening && <Facts section={opening} view={view} isOpening />,
    first: drawn(urgent),
    contents: others.slice(urgent.length),
    site: site?.page,
    bottom: (
      <>
        <p>
          <strong>{first}</strong> {rest.join(' ')}
        </p>
        <p>{madeLine[language](whenOf(result, say), by)}</p>
      </>
    ),
    children: (
      <>
        {drawn(others.slice(urgent.length))}
        {site?.also}
      </>
    ),
  });
}

/** What the page opens with stands under its title, without a heading of its own. */
function opened(sections: readonly Section[]): [Section | undefined, readonly Section[]] {
  const opening = sections.find(({ isOpening }) => isOpening);
  return [opening, sections.filter(section => section !== opening)];
}
