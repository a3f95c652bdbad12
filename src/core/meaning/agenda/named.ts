import type { Kind } from '../../model/kinds.ts';
import { fieldIn } from '../../model/record.ts';
import type { Shape } from '../../model/shape.ts';
import type { Register } from '../../register/register.ts';
import { nameOf, nameOfKey } from '../names.ts';

/** The names of those that an item names in lists beside its date. */
export function namesBeside(
  shape: Shape | undefined,
  item: object,
  about: readonly string[],
  register: Register,
): string[] {
  if (shape?.type !== 'fields') return [];
  return about.flatMap(field => {
    const inside = shape.fields.get(field);
    const of = inside?.type === 'list' ? inside.items : inside;
    return [fieldIn(item, field) ?? []].flat().map(one => nameIn(of, one, register));
  });
}

/** What an item is called: the text that stands for it when it stands alone. */
export function ownName(shape: Shape | undefined, item: object): string | undefined {
  if (shape?.type !== 'fields' || shape.shorthand === undefined) return undefined;
  const alone = shape.fields.get(shape.shorthand);
  const isText = alone?.type === 'text' && alone.references.length === 0;
  return isText ? (fieldIn(item, shape.shorthand) as string | undefined) : undefined;
}

export function nameIn(shape: Shape | undefined, value: unknown, register: Register): string {
  if (shape?.type === 'fields') {
    const of = subjectOf(shape, value as object);
    return of ? nameOf(register, of.kind, of.id) : '';
  }
  const [kind, ...others] = shape && 'references' in shape ? shape.references : [];
  const text = String(value);
  if (kind === undefined) return text;
  return others.length > 0 ? nameOfKey(register, text) : nameOf(register, kind as Kind, text);
}

/** A record that is named. */
export interface Subject {
  kind: Kind;
  id: string;
}

/** Whom or what an item is about: the first that it names. */
export function subjectOf(shape: Shape | undefined, item: object): Subject | undefined {
  if (shape?.type !== 'fields') return undefined;
  for (const [name, field] of shape.fields) {
    const id = fieldIn(item, name);
    const [kind] = 'references' in field ? field.references : [];
    if (kind !== undefined && typeof id === 'string' && id !== '') return { kind: kind as Kind, id };
  }
  return undefined;
}
