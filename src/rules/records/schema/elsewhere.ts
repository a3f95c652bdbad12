import type { Kind } from '../../../core/kinds.ts';
import { type Shape, shapeOf } from '../../../core/model.ts';
import { contactsFileOf } from '../../../core/privacy/contacts-file.ts';
import type { Problem } from '../../../core/record.ts';
import type { Register } from '../../../core/register.ts';
import type { Facts } from './texts.ts';

/** Where a name belongs that was typed one level too high, such as `email` beside the name of a person. */
export function elsewhere(problem: Problem, kind: Kind, { initiative, words }: Register): Partial<Facts> {
  if (problem.type !== 'schema' || problem.reason !== 'unknown-field' || problem.path.length > 1) return {};
  const name = words.fieldOf(problem.facts.field);
  const under = [...shapeOf(kind).fields].flatMap(([field, shape]) => (holds(shape, name) ? field : []));
  if (under.length === 0) return {};
  const isPrivate = under[0] === 'contact_details' && initiative.data.visibility === 'public';
  return isPrivate ? { belongs_in: contactsFileOf(words) } : { under };
}

/** Is there a field of this name in a field, or in each item of a list? */
function holds(shape: Shape, name: string | undefined): boolean {
  if (shape.type === 'list') return holds(shape.items, name);
  return name !== undefined && shape.type === 'fields' && shape.fields.has(name);
}
