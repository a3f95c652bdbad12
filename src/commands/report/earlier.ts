import type { Input } from '../../core/asking/command.ts';
import { flagOf } from '../../core/asking/option-words.ts';
import { type Day, firstDay, lastDay } from '../../core/ground/calendar.ts';
import { UsageError } from '../../core/ground/usage-error.ts';
import { initiativeFile } from '../../core/model/kinds.ts';
import type { Moment } from '../../core/register/history.ts';
import { GitFolder } from '../../io/git-folder.ts';
import { dayOfCommit, GitHistory } from '../../io/git-history.ts';
import { commitNamed, tooShallow } from '../../io/git-revision.ts';
import { GitStates } from '../../io/git-states.ts';
import type { Session } from '../../io/session.ts';
import { type About, notYetThere } from '../../library/look-back.ts';
import { dateTyped, spokenDay, stillToCome } from './date-typed.ts';

/** The records as they were at the moment that `--at` names. Throws a UsageError where git cannot tell. */
export async function recordsAt(typed: string, session: Session, input: Input): Promise<About> {
  refuseOthers(session, input);
  const git = await GitFolder.at(session.root, session.io, session.language);
  const at = await momentNamed(typed, git, session);
  const source = await new GitStates(git).at(at.commit);
  if (!source.entries().some(({ path }) => path === initiativeFile))
    throw notYetThere(typed, session.language);
  const today = input.text('today') === undefined ? at.day : session.today;
  return { register: await session.load(source), today, at, now: await session.load() };
}

async function momentNamed(typed: string, git: GitFolder, session: Session): Promise<Moment> {
  const date = dateTyped(typed, session);
  if (date === undefined) {
    const commit = await commitNamed(git, typed, true);
    return { commit, day: await dayOfCommit(git, commit) };
  }
  if (firstDay(date) > session.today) throw stillToCome(typed, session);
  // Of this month or year, what is there so far.
  const day = lastDay(date) > session.today ? session.today : lastDay(date);
  const history = git.head === undefined ? undefined : await GitHistory.of(git, git.head);
  const commit = history?.on(day);
  if (commit) return { commit: commit.id, day };
  if (history?.isCutOff) throw tooShallow(git, typed);
  throw beforeBegin(day, history?.begin?.day, session);
}

/** What is kept beside git belongs to now. */
function refuseOthers({ language }: Session, input: Input): void {
  if (!input.flag('withDetails')) return;
  const flag = flagOf('withDetails', language);
  throw {
    nl: new UsageError(
      `--toen gaat over toen, en ${flag} over nu: die gaan niet samen.`,
      'Laat een van de twee weg.',
    ),
    en: new UsageError(
      `--at is about then and ${flag} about now: they do not go together.`,
      'Leave out one of the two.',
    ),
  }[language];
}

function beforeBegin(day: Day, begin: Day | undefined, session: Session): UsageError {
  if (begin === undefined) {
    return {
      nl: new UsageError(
        'Dit initiatief staat nog niet in git.',
        'Typ: git add . en dan: git commit -m "Eerste versie"',
      ),
      en: new UsageError(
        'This initiative is not in git yet.',
        'Type: git add . and then: git commit -m "First version"',
      ),
    }[session.language];
  }
  const [asked, first] = [day, begin].map(one => spokenDay(one, session));
  return {
    nl: new UsageError(
      `Op ${asked} stond dit initiatief nog niet in git.`,
      `De eerste stand is die van ${first}. Typ: --toen ${begin}`,
    ),
    en: new UsageError(
      `On ${asked} this initiative was not in git yet.`,
      `The first state is that of ${first}. Type: --at ${begin}`,
    ),
  }[session.language];
}
