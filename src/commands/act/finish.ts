import type { Begun } from '../../core/acting/broken-off.ts';
import type { Kept } from '../../core/acting/kept.ts';
import type { Planned } from '../../core/acting/make-plan.ts';
import { namingAll } from '../../core/acting/naming.ts';
import type { Register } from '../../core/register/register.ts';
import type { Committer } from '../../io/git-commit.ts';
import type { KeptActions } from '../../io/kept-actions.ts';
import type { Session } from '../../io/session.ts';
import { inGit } from './broken-off.ts';
import { commitMessage } from './message.ts';
import { tellDone } from './tell.ts';
import { actTexts } from './texts.ts';

/** What an action is going to do, as it is kept. */
export function toKeep(planned: Planned, register: Register, session: Session): Kept {
  const did = planned.did(namingAll(session.say(planned.after), planned.after, register));
  const didPublicly = commitMessage(planned, register, session);
  const { action, files } = planned;
  return { action: action.id, at: session.io.now().toISOString(), did, didPublicly, files };
}

interface Done {
  planned: Planned;
  register: Register;
  begun: Pick<Begun, 'kept' | 'staged'>;
  isKept: boolean;
  isAsked: boolean;
}

interface Door {
  kept: KeptActions;
  session: Session;
  commit: Committer | undefined;
  isJson: boolean;
}

/**
 * Tells of what is written, and commits it. Only then it is done: who was killed before that heard nothing of it. What git
 * did by half is found as what was broken off is.
 */
export async function finish(
  { planned, register, begun, isKept, isAsked }: Done,
  { kept, session, commit, isJson }: Door,
): Promise<0 | 1> {
  let isHalf = false;
  try {
    await tellDone(planned, register, session, { isJson, isAsked });
    const { add, clear } = actTexts[session.language].notKept;
    const { action, takesBack } = planned;
    if (!isKept) await session.note(`${(action.undoable || takesBack ? add : clear)(kept.folder)}\n`);
    if (!commit) return 0;
    const paths = inGit(planned.files, register);
    const staged = begun.staged ?? (await commit.staged(paths));
    const committed = await commit.commit(paths, begun.kept.didPublicly, staged);
    isHalf = committed === 'half';
    return committed === 'whole' ? 0 : 1;
  } finally {
    if (!isHalf) kept.end();
  }
}
