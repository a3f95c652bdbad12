import type { Language } from '../core/ground/language.ts';
import { goingRound } from '../core/output/going-round.ts';
import { whenOf } from '../core/register/history.ts';
import type { ReportResult, Section } from '../core/reporting/report.ts';
import type { Say } from '../core/words/say.ts';
import { anchors } from './anchors.ts';
import { Facts } from './forms/facts.tsx';
import { pageText } from './page.tsx';
import { SectionPart } from './section.tsx';
import type { View } from './view.ts';

interface Words {
  core: string;
  /** `by`: the program and its version. */
  made(when: string, by: string): string;
}

const words: Record<Language, Words> = {
  nl: {
    core: 'Dit is voor de kerngroep. Stuur het niet door.',
    made: (when, by) => `Zo stond het op ${when}. Gemaakt met ${by}.`,
  },
  en: {
    core: 'This is for the core group. Do not pass it on.',
    made: (when, by) => `This is how things stood on ${when}. Made with ${by}.`,
  },
};

/** A report as a page. `by`: the program that made it, and its version. */
export function reportPage(result: ReportResult, say: Say, by: string): string {
  const { title, summary, initiative, today, language, audience, sections } = result;
  const [opening, others] = opened(sections);
  const places = anchors(others);
  const view: View = { say, today, hrefOf: key => places.hrefOf(key) };
  const { core, made } = words[language];
  const [first, ...rest] = audience === 'core' ? [core] : goingRound(result);
  return pageText({
    language,
    title: [title, initiative].filter(Boolean).join(' · '),
    over: initiative,
    heading: title,
    lead: summary,
    warning: audience === 'core' ? core : undefined,
    opening: opening && <Facts section={opening} view={view} isOpening />,
    contents: others,
    bottom: (
      <>
        <p>
          <strong>{first}</strong> {rest.join(' ')}
        </p>
        <p>{made(whenOf(result, say), by)}</p>
      </>
    ),
    children: others.map(section => (
      <SectionPart section={section} view={view} idOf={row => places.idOf(section, row)} />
    )),
  });
}

/** What the page opens with stands under its title, without a heading of its own. */
function opened(sections: readonly Section[]): [Section | undefined, readonly Section[]] {
  const opening = sections.find(({ isOpening }) => isOpening);
  return [opening, sections.filter(section => section !== opening)];
}
