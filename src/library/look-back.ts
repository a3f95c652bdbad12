import type { Day } from '../core/ground/calendar.ts';
import type { Language } from '../core/ground/language.ts';
import { byText } from '../core/ground/order.ts';
import { UsageError } from '../core/ground/usage-error.ts';
import { visibleLine } from '../core/ground/visible.ts';
import { initiativeFile } from '../core/model/kinds.ts';
import type { History, Moment, PastState } from '../core/register/history.ts';
import type { Register } from '../core/register/register.ts';
import { underIdsOfNow } from '../core/register/renamed.ts';
import type { Report, ReportOptions } from '../core/reporting/report.ts';
import { GitFailure, type GitFolder } from '../io/git-folder.ts';
import { type Commit, dayOfCommit, GitHistory } from '../io/git-history.ts';
import { forkPoint, tooShallow } from '../io/git-revision.ts';
import { GitStates } from '../io/git-states.ts';
import { movedSince } from '../io/moved-since.ts';
import { recentChanges } from '../io/recent-changes.ts';
import { load } from './load.ts';

/** The records that a report is about, and the day on which. */
export interface About {
  register: Register;
  today: Day;
  /** The earlier state that they are. */
  at?: Moment;
  /** The records as they are now, where that is another state. */
  now?: Register;
}

/** What a report that looks back gets to see of before. */
export interface Before {
  /** The earlier states, the oldest first. */
  past: PastState[];
  history: History;
  since?: Day;
}

/** What was typed as the day or the state since when, and which state in git that names, if it does. */
export interface Since {
  typed: string;
  revision(): string | undefined;
}

/**
 * The earlier states that a report puts beside the one it is about, as far as git knows them; or why it knows none.
 * Throws a UsageError where somebody asked what changed since a state or a day, and git cannot tell.
 */
export async function lookBack(
  open: () => Promise<GitFolder>,
  report: Report,
  about: About,
  options: ReportOptions,
  language: Language,
  asked?: Since,
): Promise<Before> {
  try {
    const git = await open();
    const head = about.at?.commit ?? git.head;
    const history = head === undefined ? undefined : await GitHistory.of(git, head);
    const revision = asked?.revision();
    const base = revision === undefined ? undefined : await baseOf(git, revision, head);
    const wanted = base ? new Map([[base.day, base]]) : commitsWanted(report, about, options, history);
    if (wanted.size === 0 && asked && history?.isCutOff) throw tooShallow(git, asked.typed);
    const past = await statesAt(wanted, report, about, git);
    if (asked && base && past.length === 0) throw notYetThere(asked.typed, language);
    const known = told(history, language);
    const recent = head && report.countsMakers ? await recentChanges(git, head, about.today) : undefined;
    const whole = recent && !('lacks' in known) ? { ...known, recent } : known;
    return { past, history: whole, since: base?.day ?? options.since };
  } catch (error) {
    if (asked || !(error instanceof UsageError)) throw error;
    return { past: [], history: lacking(error, language) };
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
  { today, register }: About,
  options: ReportOptions,
  history: GitHistory | undefined,
): Map<Day, Commit> {
  const wanted = new Map<Day, Commit>();
  for (const day of report.looksBack?.(today, options, register) ?? []) {
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
): Promise<PastState[]> {
  const states = new States(git);
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
  readonly #registers = new Map<string, Promise<Register | undefined>>();

  constructor(git: GitFolder) {
    this.#states = new GitStates(git);
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
    return isThere ? load(source) : undefined;
  }
}

/** Why there is nothing of before, in words that may stand in a report. */
function lacking(error: UsageError, language: Language): History {
  if (!(error instanceof GitFailure)) return { lacks: error.message, help: error.help };
  return { lacks: { nl: 'Git doet hier niet mee.', en: 'Git does not work here.' }[language] };
}

function told(history: GitHistory | undefined, language: Language): History {
  if (history?.begin) return { from: history.begin.day, isCutOff: history.isCutOff };
  const help = {
    nl: 'Typ: git add . en dan: git commit -m "Eerste versie"',
    en: 'Type: git add . and then: git commit -m "First version"',
  }[language];
  return {
    lacks: { nl: 'Dit initiatief staat nog niet in git.', en: 'This initiative is not in git yet.' }[
      language
    ],
    help,
  };
}

/** What is said of a state in which the initiative was not there. */
export function notYetThere(typed: string, language: Language): UsageError {
  const shown = visibleLine(typed);
  return {
    nl: new UsageError(
      `In "${shown}" stond in deze map nog geen ${initiativeFile}.`,
      `Kies een latere stand. Kijk welke er zijn met: git log --oneline -- ${initiativeFile}`,
    ),
    en: new UsageError(
      `In "${shown}" there was no ${initiativeFile} in this folder yet.`,
      `Choose a later state. See which there are with: git log --oneline -- ${initiativeFile}`,
    ),
  }[language];
}
