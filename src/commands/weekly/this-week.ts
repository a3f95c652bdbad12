import type { Day } from '../../core/ground/calendar.ts';
import { UsageError } from '../../core/ground/usage-error.ts';
import { goingRound } from '../../core/output/going-round.ts';
import { escaped } from '../../core/output/markdown-escape.ts';
import { fitting, markOf, quieted, sumOf } from '../../core/output/weekly-text.ts';
import { markdown } from '../../formats/markdown.ts';
import { GitFolder } from '../../io/git-folder.ts';
import { knownPeople } from '../../io/people-gone.ts';
import type { Session } from '../../io/session.ts';
import { report } from '../../library/report.ts';
import { texts } from './texts.ts';

/** What there is to say this week. */
export interface ThisWeek {
  /** As everyone may read it. */
  initiative: string;
  text: string;
  /** The same as long as the text is, whatever the day. */
  sum: string;
}

/** A day that stands for any other, to compare what is said on two of them. */
const anyDay: Day = '2000-01-01';

/** The overview for everyone, as Markdown that calls nobody. Throws a UsageError where it could name who left. */
export async function thisWeek(session: Session): Promise<ThisWeek> {
  const { language, today, vocabularies } = session;
  const register = await session.load();
  const git = await GitFolder.at(session.root, session.io, language);
  const { names: known, isWhole } = await knownPeople(git, register, vocabularies);
  const { notAll, rest } = texts[language];
  if (!isWhole) throw new UsageError(...notAll);

  const say = session.say(register);
  const result = await report(register, 'overview', { today, audience: 'everyone', known, language });
  // In a mail a drawing is code.
  const sections = result.sections.map(section => ({ ...section, graph: undefined }));
  const closing = goingRound(result).map(escaped).join(' ');
  const textOn = async (day: Day): Promise<string> => {
    const whole = await markdown.report({ ...result, sections, today: day }, session.style(say, true));
    return quieted(`${whole}\n${closing}\n`);
  };
  const sum = sumOf(await textOn(anyDay));
  const text = `${fitting(await textOn(today), `${rest} ${quieted(closing)}`)}\n${markOf(session.folderInGit, sum)}\n`;
  return { initiative: result.initiative, text, sum };
}
