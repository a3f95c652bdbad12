import type { Input } from '../../core/asking/command.ts';
import { flagOf } from '../../core/asking/option-words.ts';
import { isAnyChanged } from '../../core/checking/judge.ts';
import { UsageError } from '../../core/ground/usage-error.ts';
import type { Source } from '../../core/loading/source.ts';
import type { Register } from '../../core/register/register.ts';
import { GitFolder } from '../../io/git-folder.ts';
import { forkPoint, isNewestOfShallow, nothingBefore } from '../../io/git-revision.ts';
import { GitStates } from '../../io/git-states.ts';
import { onDisk } from '../../io/on-disk.ts';
import type { Session } from '../../io/session.ts';

/** Records, and where they were read from. */
interface State {
  register: Register;
  source: Source;
}

/** What somebody changed: the records as they are now, with `--staged` as they are about to be committed, and as they were. */
export interface Changes extends State {
  before: State;
}

/** What changed, as `--staged` or `--since` asks. Throws a UsageError for what does not go with it, and when git cannot tell. */
export async function changesAsked(session: Session, input: Input): Promise<Changes> {
  refuseOthers(session, input);
  const git = await GitFolder.at(session.root, session.io, session.language);
  const states = new GitStates(git);
  const since = input.text('since');
  const read = async (source: Source): Promise<State> => ({ register: await session.load(source), source });
  const now = await read(since === undefined ? await states.staged() : onDisk(session.root));
  const base = since === undefined ? git.head : await forkPoint(git, since);
  const before = await read(await states.at(base));
  if (since !== undefined && !isAnyChanged(now.register, before.register)) {
    if (await isNewestOfShallow(git, since)) throw nothingBefore(git, since);
  }
  return { ...now, before };
}

/** The two each look at another state; what writes, goes on or lists looks at the disk. */
function refuseOthers({ language }: Session, input: Input): void {
  const asked = (['staged', 'since', 'fix', 'watch', 'accepted'] as const).filter(
    key => input.flag(key) || input.text(key) !== undefined,
  );
  const [one, other] = asked.map(key => flagOf(key, language));
  if (other === undefined) return;
  throw {
    nl: new UsageError(`${one} en ${other} gaan niet samen.`, 'Doe ze na elkaar.'),
    en: new UsageError(`${one} and ${other} do not go together.`, 'Do one after the other.'),
  }[language];
}
