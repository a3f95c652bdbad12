import { type Answer, newOneIn } from '../asking/question.ts';
import type { Fields } from '../model/shape.ts';

/** The fields that say which partner or person an item is about, where it begins with that. */
export function whoIn({ fields }: Fields, asked: readonly string[]): readonly string[] {
  const who = whoFields.filter(name => fields.has(name));
  return who.includes(asked[0] ?? '') ? who : [];
}

const whoFields = ['partner', 'person'];

/** The field of an item that a part is an answer for: a person is no partner. */
export function partFor({ fields }: Fields, part: string, answer: Answer): string {
  if (!whoFields.includes(part)) return part;
  return whoFields.find(name => fields.has(name) && isOfKind(answer, name)) ?? part;
}

/** Is it a record of this kind, or a new one? */
function isOfKind(answer: Answer, kind: string): boolean {
  const one = newOneIn(answer);
  return one ? one.new === kind : String(answer).startsWith(`${kind}/`);
}
