import { initiativeId, somebody, somebodyId, type Target } from '../model/kinds.ts';
import type { Step } from '../model/place.ts';
import type { Reference } from '../model/record.ts';
import type { Words } from '../words/words.ts';
import { wikiTarget } from './wiki-link.ts';

/** What a text names: `fatima`, `personen/fatima.md`, `afspraak/2026-…`, `[[fatima|Fatima]]`; the kind where that is sure. */
export function readReference(
  targets: readonly Target[],
  written: string,
  path: readonly Step[],
  words: Words,
): Reference {
  const text = wikiTarget(written) ?? written;
  const isPlain = !text.includes('/') && !text.includes('.');
  const trimmed = isPlain ? text : text.replace(/^(?:\.{0,2}\/)+/, '').replace(/\.(md|yaml)$/, '');
  const isInitiative =
    (targets.includes('partner') || targets.includes('initiative')) && words.isInitiative(trimmed);
  if (isInitiative) return { path, targets, kind: 'initiative', id: initiativeId, written };
  const isSomebody = trimmed === somebody[words.vocabulary.language] && targets.includes('person');
  if (isSomebody) return { path, targets, kind: 'person', id: somebodyId, written };
  // Several on one line are no path.
  if (!trimmed.includes('/') || /[,;]|\s(?:en|and|&|\+)\s/.test(trimmed.slice(0, trimmed.lastIndexOf('/'))))
    return { path, targets, kind: targets.length === 1 ? targets[0] : undefined, id: trimmed, written };
  const kind = kindIn(trimmed, words);
  const id = kind === undefined ? trimmed : trimmed.slice(trimmed.lastIndexOf('/') + 1);
  const isForgotten = kind === 'person' && id === somebody[words.vocabulary.language];
  return { path, targets, kind, id: isForgotten ? somebodyId : id, written };
}

/** The kind that a path names: with its first folder, or further on where the initiative lies in a folder itself. */
function kindIn(path: string, words: Words): Target | undefined {
  for (const folder of path.split('/').slice(0, -1)) {
    const kind = words.targetOf(folder);
    if (kind !== undefined) return kind;
  }
  return undefined;
}
