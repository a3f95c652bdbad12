import type { Kind } from '../../../core/model/kinds.ts';
import type { Problem } from '../../../core/model/record.ts';
import { type Shape, shapeOf } from '../../../core/model/shape.ts';
import { contactsFileOf } from '../../../core/register/contacts-file.ts';
import type { Register } from '../../../core/register/register.ts';
import type { Facts } from './texts.ts';

/** Where a name belongs that was typed one level too high, such as `email` beside the name of a person. */
export function elsewhere(problem: Problem, kind: Kind, { words }: Register): Partial<Facts> {
  if (problem.type !== 'schema' || problem.reason !== 'unknown-field' || problem.path.length > 1) return {};
  const name = words.fieldOf(problem.facts.field);
  const under = [...shapeOf(kind).fields].flatMap(([field, shape]) => (holds(shape, name) ? field : []));
  if (under.length === 0) return {};
  // Where not everybody reads along it may stand here, and is still told to be better kept there.
  if (under[0] === 'contact_details') return { belongs_in: contactsFileOf(words) };
  const [first = ''] = under;
  return { under, beside: askedBeside(shapeOf(kind).fields.get(first), name as string) };
}

/** Is there a field of this name in a field, or in each item of a list? */
function holds(shape: Shape, name: string | undefined): boolean {
  if (shape.type === 'list') return holds(shape.items, name);
  return name !== undefined && shape.type === 'fields' && shape.fields.has(name);
}

/** What else is asked where a field stands, in an item of a list too: a promise is somebody's. */
export function askedBeside(shape: Shape | undefined, field: string): string[] {
  const around = shape?.type === 'list' ? shape.items : shape;
  if (around?.type !== 'fields') return [];
  const asked = around.required.filter(name => name !== field);
  const all = Object.fromEntries([field, ...asked].map(name => [name, '']));
  const [first = ''] = around.fields.keys();
  return around.isComplete(all) || first in all ? asked : [first, ...asked];
}
