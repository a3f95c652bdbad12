import type { Input } from '../../core/asking/command.ts';
import type { Day } from '../../core/ground/calendar.ts';
import { byText } from '../../core/ground/order.ts';
import { UsageError } from '../../core/ground/usage-error.ts';
import { initiativeFile } from '../../core/model/kinds.ts';
import type { History, PastState } from '../../core/register/history.ts';
import type { Register } from '../../core/register/register.ts';
import { underIdsOfNow } from '../../core/register/renamed.ts';
import type { Report, ReportOptions } from '../../core/reporting/report.ts';
import { GitFailure, GitFolder } from '../../io/git-folder.ts';
import { type Commit, dayOfCommit, GitHistory } from '../../io/git-history.ts';
import { forkPoint, lastCommit, tooShallow } from '../../io/git-revision.ts';
import { GitStates } from '../../io/git-states.ts';
import { movedSince } from '../../io/moved-since.ts';
import type { Session } from '../../io/session.ts';
import { dateTyped, stillToCome } from './date-typed.ts';
import { type About, notYetThere } from './earlier.ts';

/** What a report that looks back gets to see of before. */
interface Before {
  past: PastState[];
  history: History;
  since?: Day;
}

/**
 * The earlier states that a report puts beside the one it is about, as far as git knows them; or why it knows none.
 * Throws a UsageError where somebody asked what changed since a state or a day, and git cannot tell.
 */
export async function lookBack(
  report: Report,
  about: About,
  options: ReportOptions,
  session: Session,
  input: Input,
): Promise<Before> {
  const typed = report.comparesRecords ? input.text('since') : undefined;
  try {
    const git = await GitFolder.at(session.root, session.io, session.language);
    const head = about.at?.commit ?? (await lastCommit(git));
    const history = head === undefined ? undefined : await GitHistory.of(git, head);
    const revision = typed === undefined ? undefined : revisionIn(typed, about, session);
    const base = revision === undefined ? undefined : await baseOf(git, revision, head);
    const wanted = base ? new Map([[base.day, base]]) : commitsWanted(report, about, options, history);
    if (wanted.size === 0 && typed !== undefined && history?.isCutOff) throw tooShallow(git, typed);
    const past = await statesAt(wanted, report, about, git, session);
    if (base && past.length === 0) throw notYetThere(typed ?? '', session);
    return { past, history: told(history, session), since: base?.day ?? options.since };
  } catch (error) {
    if (typed !== undefined || !(error instanceof UsageError)) throw error;
    return { past: [], history: lacking(error, session) };
  }
}

/** Where the work since a revision begins. */
async function baseOf(git: GitFolder, revision: string, head: string | undefined): Promise<Commit> {
  const id = await forkPoint(git, revision, head, true);
  return { id, day: await dayOfCommit(git, id) };
}

/** The commit at the end of each day that a report looks back on; for one that compares records at least the first. */
function commitsWanted(
  report: Report,
  { today }: About,
  options: ReportOptions,
  history: GitHistory | undefined,
): Map<Day, Commit> {
  const wanted = new Map<Day, Commit>();
  for (const day of report.looksBack?.(today, options) ?? []) {
    const commit = history?.on(day);
    if (commit) wanted.set(day, commit);
  }
  const begin = report.comparesRecords && !history?.isCutOff ? history?.begin : undefined;
  if (wanted.size === 0 && begin && begin.day <= today) wanted.set(begin.day, begin);
  return wanted;
}

async function statesAt(
  wanted: ReadonlyMap<Day, Commit>,
  report: Report,
  { register: now, at }: About,
  git: GitFolder,
  session: Session,
): Promise<PastState[]> {
  const states = new States(git, session);
  const past: PastState[] = [];
  for (const [day, { id }] of [...wanted].sort(([one], [other]) => byText(one, other))) {
    const register = await states.at(id);
    if (register === undefined) continue;
    const state = { day, register };
    const isCompared = report.comparesRecords;
    past.push(isCompared ? underIdsOfNow(state, now, await movedSince(git, id, at?.commit)) : state);
  }
  return past;
}

/** The states of a repository, each read once. */
class States {
  readonly #states: GitStates;
  readonly #session: Session;
  readonly #registers = new Map<string, Promise<Register | undefined>>();

  constructor(git: GitFolder, session: Session) {
    this.#states = new GitStates(git);
    this.#session = session;
  }

  /** The records in a commit; nothing where the initiative was not there. */
  at(commit: string): Promise<Register | undefined> {
    const known = this.#registers.get(commit) ?? this.#load(commit);
    this.#registers.set(commit, known);
    return known;
  }

  async #load(commit: string): Promise<Register | undefined> {
    const source = await this.#states.at(commit);
    const isThere = source.entries().some(({ path }) => path === initiativeFile);
    return isThere ? this.#session.load(source) : undefined;
  }
}

/** The text where that is the name of a state and no day. */
function revisionIn(typed: string, { today }: About, session: Session): string | undefined {
  const date = dateTyped(typed, session);
  if (date !== undefined && date > today) throw stillToCome(typed, session);
  return date === undefined ? typed : undefined;
}

/** Why there is nothing of before, in words that may stand in a report. */
function lacking(error: UsageError, { language }: Session): History {
  if (!(error instanceof GitFailure)) return { lacks: error.message, help: error.help };
  return { lacks: language === 'nl' ? 'Git doet hier niet mee.' : 'Git does not work here.' };
}

function told(history: GitHistory | undefined, { language }: Session): History {
  const nl = language === 'nl';
  if (history?.begin) return { from: history.begin.day, isCutOff: history.isCutOff };
  const help = nl
    ? 'Typ: git add . en dan: git commit -m "Eerste versie"'
    : 'Type: git add . and then: git commit -m "First version"';
  return { lacks: nl ? 'Dit initiatief staat nog niet in git.' : 'This initiative is not in git yet.', help };
}
