import type { Action } from '../core/acting/action.ts';
import type { Change } from '../core/changing/change.ts';
import { texts } from './undo/texts.ts';

/** That was wrong: what the last action did is as it was before. */
export const undo: Action = {
  id: 'undo',
  group: 'tidying',
  weight: 'small',
  undoable: false,
  arguments: [],
  options: [],
  texts,
  questions: () => ({ questions: [], objections: [] }),
  plan({ lastKept, written, say }) {
    const kept = lastKept?.();
    const words = texts[say.language];
    if (!kept) return { refused: words.nothing };
    if (kept.isNothing) return { refused: words.notDone(kept.did) };
    const other = kept.files.find(({ file, after }) => (written(file) ?? null) !== after);
    if (other) return { refused: words.changedSince(other.file, kept.did) };
    return {
      takesBack: true,
      changes: kept.files.map(({ file, before }): Change => ({ do: 'restore', file, text: before })),
      did: ({ say: to, isPublic }) => texts[to.language].takenBack(isPublic ? kept.didPublicly : kept.did),
    };
  },
};
