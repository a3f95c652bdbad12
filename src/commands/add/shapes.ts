import type { FolderKind } from '../../core/model/kinds.ts';
import type { Step } from '../../core/model/place.ts';
import { type List, type Scalar, type Shape, schemaAt } from '../../core/model/shape.ts';
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

/** What is asked of an item: all that the schema says, else the value that stands for it when it stands alone. */
export function askedOfItems(kind: FolderKind, { items }: List, path: readonly Step[]): Shape | undefined {
  if (items.type !== 'fields' || schemaAt(kind, [...path, 0]).asked) return items;
  return items.fields.get(items.shorthand ?? '');
}
