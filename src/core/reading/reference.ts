import { initiativeId } from '../kinds.ts';
import type { Target } from '../model.ts';
import type { Step } from '../place.ts';
import type { Reference } from '../record.ts';
import type { Words } from '../words.ts';

/** What a text names: `persoon`, `personen/persoon.md`, `afspraak/2026-…`. The kind where it is named, and the id. */
export function readReference(
  targets: readonly Target[],
  text: string,
  path: readonly Step[],
  words: Words,
): Reference {
  const isPlain = !text.includes('/') && !text.includes('.');
  const trimmed = isPlain ? text : text.replace(/^\.?\//, '').replace(/\.(md|yaml)$/, '');
  const slash = isPlain ? -1 : trimmed.indexOf('/');
  const named = slash < 0 ? undefined : words.targetOf(trimmed.slice(0, slash));
  const isInitiative =
    (targets.includes('partner') || targets.includes('initiative')) && words.isInitiative(trimmed);
  if (isInitiative) return { path, targets, kind: 'initiative', id: initiativeId, written: text };
  const kind = named ?? (targets.length === 1 && slash < 0 ? targets[0] : undefined);
  const id = named === undefined ? trimmed : trimmed.slice(trimmed.lastIndexOf('/') + 1);
  return { path, targets, kind, id, written: text };
}
