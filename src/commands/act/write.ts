import type { Refusal } from '../../core/acting/action.ts';
import type { Begun } from '../../core/acting/broken-off.ts';
import type { Planned } from '../../core/acting/make-plan.ts';
import { UsageError } from '../../core/ground/usage-error.ts';
import { visible } from '../../core/ground/visible.ts';
import type { Asker } from '../../io/ask.ts';
import { markOf } from '../../io/beside.ts';
import type { KeptActions } from '../../io/kept-actions.ts';
import { alreadyThere, layDown } from '../../io/lay-down.ts';
import type { Session } from '../../io/session.ts';
import type { Spot } from '../../io/within.ts';
import { writeSet } from '../../io/writing.ts';
import { ChangedMeanwhile } from '../../io/written-set.ts';
import { actTexts } from './texts.ts';

/**
 * Writes the files. Where that does not work, what somebody answered about new records is given back. Gives why nothing was
 * written, where somebody else made such a file meanwhile.
 */
async function writePlanned(
  { files, action }: Planned,
  session: Session,
  asker?: Asker,
): Promise<Refusal | undefined> {
  const folder = { root: session.root, path: '' };
  try {
    if (action.makes) await layNew(files, folder, session);
    else await writeSet(session, folder, files);
    return undefined;
  } catch (error) {
    if (asker && action.makes) {
      const lost = files.map(({ after }) => after ?? '').join('\n');
      await session.note(visible(actTexts[session.language].givenBack(lost)));
    }
    if (error instanceof Taken) return { says: error.message, help: error.help };
    if (!(error instanceof ChangedMeanwhile)) throw error;
    throw new UsageError(...actTexts[session.language].changedMeanwhile(error.file));
  }
}

/** A file of that name is there already. */
class Taken extends UsageError {}

/** Makes files that are all new; who made one of them meanwhile loses nothing. */
async function layNew(files: Planned['files'], folder: Spot, session: Session): Promise<void> {
  const { language } = session;
  const made = files.map(({ file, after }) => ({ path: file, text: after ?? '' }));
  await layDown(folder, made, session, path => {
    const { message, help } = alreadyThere(path, language, actTexts[language].addToIt);
    return new Taken(message, help);
  });
}

/**
 * Writes what was planned. What is needed to take it back, and to tell what became of it, is kept first, and what may not be
 * taken back is thrown away first: whatever breaks it off, who comes next knows. Gives whether that could be kept, or why
 * nothing was written.
 */
export async function writeKept(
  planned: Planned,
  begun: Pick<Begun, 'kept' | 'words' | 'today' | 'staged'>,
  kept: KeptActions,
  session: Session,
  asker?: Asker,
): Promise<{ isKept: boolean } | { refused: Refusal }> {
  const { files, takesBack = false } = planned;
  const isForgotten = !planned.action.undoable && !takesBack;
  const isCleared = !isForgotten || kept.clear();
  const marks = files.map(({ file, before, after }) => ({
    file,
    before: markOf(before),
    after: markOf(after),
  }));
  const isBegun = kept.begin(
    { ...begun, kept: { ...begun.kept, files: isForgotten ? [] : files }, marks },
    takesBack,
  );
  let isWritten = false;
  try {
    const refused = await writePlanned(planned, session, asker);
    if (refused) return { refused };
    isWritten = true;
  } finally {
    if (!isWritten) kept.cancel();
  }
  return { isKept: isForgotten ? isCleared : isBegun };
}
