import type { FolderKind } from '../../core/model/kinds.ts';
import type { Step } from '../../core/model/place.ts';
import { type Scalar, schemaAt } from '../../core/model/shape.ts';
import { isWordForNothing } from '../../core/reading/nothing.ts';

/** Is it a day, or a month or year? */
export function isDate({ type }: Scalar): boolean {
  return type === 'date' || type === 'partial-date';
}

/** `weet ik niet` where a number or day can be left out; in an interval `geen` is an answer, and a sentence is a sentence. */
export function isNothingHere(typed: string, { type, section }: Scalar): boolean {
  return type !== 'interval' && !section && (typed === '?' || typed === '-' || isWordForNothing(typed));
}

/** The value that holds where nothing is filled in, as the schema says. */
export function defaultAt(kind: FolderKind, path: readonly Step[]): string | undefined {
  const { default: preset } = schemaAt(kind, path);
  return preset === undefined ? undefined : String(preset);
}
