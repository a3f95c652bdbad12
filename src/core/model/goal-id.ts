import { slugOf } from '../ground/slug.ts';
import type { FieldsOf } from './kinds.ts';

type Goal = NonNullable<FieldsOf['initiative']['goals']>[number];

/** By what other records name a goal: what its id says, else its name in small letters with hyphens. */
export function goalId({ id, name }: Goal): string {
  return id ?? slugOf(name);
}
