import type { Action } from '../../core/acting/action.ts';
import type { Given } from '../../core/acting/answers.ts';
import { type BrokenOff, isSame } from '../../core/acting/broken-off.ts';
import type { Planned } from '../../core/acting/make-plan.ts';
import { visible } from '../../core/ground/visible.ts';
import type { Register } from '../../core/register/register.ts';
import { putBackStaged } from '../../io/git-commit.ts';
import type { KeptActions } from '../../io/kept-actions.ts';
import type { Session } from '../../io/session.ts';
import { markOfWords } from './given.ts';
import { actTexts } from './texts.ts';

/** How this action is done. */
interface How {
  isDry: boolean;
  commits: boolean;
  /** Was it told already that saving was interrupted? */
  isTold: boolean;
}

/**
 * Tells what became of actions that were broken off, and puts each where it belongs. Gives the one that is asked for once
 * more and is done: whoever asks heard nothing of it, and wants it once.
 */
export async function afterBrokenOff(
  action: Action,
  given: Given,
  kept: KeptActions,
  register: Register,
  session: Session,
  { isDry, commits, isTold }: How,
): Promise<BrokenOff | undefined> {
  if (!isDry) kept.takeAwayLeft();
  const all = kept.brokenOff();
  const last = all.at(-1);
  const typed = { words: markOfWords(given), isNothing: Object.keys(given).length === 0 };
  const again = last?.isDone && isSame(last, action, typed, session.today) ? last : undefined;
  for (const each of all) {
    const isLeft = each.isDone && each.staged !== undefined && !isDry && !(each === again && commits);
    const toDo = isLeft ? await putBackStaged(inGit(each.marks, register), each.staged ?? '', session) : '';
    if (!isDry && each !== again) kept.settle(each);
    // Undoing tells by itself what became of the last one.
    const isUndone = action.id === 'undo' && each === last && each !== again && each.kept.files.length > 0;
    const texts = actTexts[session.language];
    const { did } = each.takesBack ?? each.kept;
    const what = texts.brokenOff[each.isDone ? 'done' : 'notDone'](did, each.takesBack !== undefined);
    const lines = [isTold ? '' : what, each === again ? texts.notAgain : ''].filter(Boolean);
    if (!isUndone) await tell(lines.join('\n'), toDo, session);
  }
  return again;
}

async function tell(what: string, toDo: string | undefined, session: Session): Promise<void> {
  const { inWindow } = await import('../../formats/text/wrap.ts');
  const said = [inWindow(what, session.noteStyle.width), toDo].filter(Boolean).join('\n');
  if (said !== '') await session.note(`${visible(said)}\n\n`);
}

/** What was broken off as the plan that it came from, as far as it is still known. */
export function plannedOf(
  { kept, marks, takesBack }: BrokenOff,
  action: Action,
  register: Register,
): Planned {
  const files = marks.map(({ file, before, after }) => ({
    file,
    before: before === null ? null : '',
    after: after === null ? null : '',
  }));
  return {
    action,
    files: kept.files.length > 0 ? kept.files : files,
    after: register,
    did: ({ isPublic }) => (isPublic ? kept.didPublicly : kept.did),
    ...(takesBack && { takesBack: true }),
  };
}

/** The files that git keeps: the one with contact details is none of them. */
export function inGit(files: readonly { file: string }[], { words }: Register): string[] {
  const folder = `${words.vocabulary.privateFolder}/`;
  return files.map(({ file }) => file).filter(file => !file.startsWith(folder));
}
