import type { Input } from '../../core/asking/command.ts';
import { flagOf } from '../../core/asking/option-words.ts';
import { newFindings } from '../../core/checking/new-findings.ts';
import type { Rule } from '../../core/checking/rule.ts';
import { type Clock, contextOf } from '../../core/checking/rules-context.ts';
import { runRules } from '../../core/checking/run-rules.ts';
import { UsageError } from '../../core/ground/usage-error.ts';
import { looseTexts } from '../../core/loading/loose-texts.ts';
import type { Source } from '../../core/loading/source.ts';
import type { Finding } from '../../core/model/finding.ts';
import type { Register } from '../../core/register/register.ts';
import { GitFolder } from '../../io/git-folder.ts';
import { forkPoint, isNewestOfShallow, lastCommit, nothingBefore } from '../../io/git-revision.ts';
import { GitStates } from '../../io/git-states.ts';
import { onDisk } from '../../io/on-disk.ts';
import type { Session } from '../../io/session.ts';
import { rules } from '../../rules/index.ts';

/** The records of a state, and where they were read from. */
interface State {
  register: Register;
  source: Source;
}

/** What somebody changed: the records as they are now, and as they were. */
export class Changes {
  /** The records as they are now: with `--staged` as they are about to be committed. */
  readonly register: Register;
  readonly clock: Clock;
  readonly #before: State;
  readonly #session: Session;

  constructor(now: State, before: State, session: Session) {
    this.register = now.register;
    this.clock = clockIn(now, session);
    this.#before = before;
    this.#session = session;
  }

  /** Does this file read differently than before? */
  has(file: string): boolean {
    return this.register.fileAt(file)?.text !== this.#before.register.fileAt(file)?.text;
  }

  /** Does any file read differently than before? */
  get isAny(): boolean {
    return [...this.register.files, ...this.#before.register.files].some(({ file }) => this.has(file));
  }

  /**
   * Of all findings of these rules, those in a changed file, and those elsewhere that were not there before: a
   * reference to what was taken away, for one.
   */
  async concern(found: readonly Finding[], chosen: readonly Rule[]): Promise<Finding[]> {
    const isOurs = ({ at }: Finding): boolean => this.has(at.file);
    if (found.every(isOurs)) return [...found];
    const clock = clockIn(this.#before, this.#session);
    const before = await runRules(chosen, contextOf(this.#before.register, rules, clock));
    const isNew = new Set(newFindings(found, before));
    return found.filter(finding => isOurs(finding) || isNew.has(finding));
  }
}

/** What changed, as `--staged` or `--since` asks. Throws a UsageError for what does not go with it, and when git cannot tell. */
export async function changesAsked(session: Session, input: Input): Promise<Changes> {
  refuseOthers(session, input);
  const git = await GitFolder.at(session.root, session.io, session.language);
  const states = new GitStates(git);
  const since = input.text('since');
  const read = async (source: Source): Promise<State> => ({ register: await session.load(source), source });
  const now = await read(since === undefined ? await states.staged() : onDisk(session.root));
  const base = since === undefined ? await lastCommit(git) : await forkPoint(git, since);
  const changes = new Changes(now, await read(await states.at(base)), session);
  if (since !== undefined && !changes.isAny && (await isNewestOfShallow(git, since)))
    throw nothingBefore(git, since);
  return changes;
}

/** The same day and git, with the texts of this state. */
function clockIn({ source }: State, session: Session): Clock {
  return {
    get today() {
      return session.today;
    },
    git: session.git,
    looseTexts: register => looseTexts(source, register),
  };
}

/** The two each look at another state; what writes, goes on or lists looks at the disk. */
function refuseOthers({ language }: Session, input: Input): void {
  const asked = (['staged', 'since', 'fix', 'watch', 'accepted'] as const).filter(
    key => input.flag(key) || input.text(key) !== undefined,
  );
  const [one, other] = asked.map(key => flagOf(key, language));
  if (other === undefined) return;
  throw language === 'nl'
    ? new UsageError(`${one} en ${other} gaan niet samen.`, 'Doe ze na elkaar.')
    : new UsageError(`${one} and ${other} do not go together.`, 'Do one after the other.');
}
