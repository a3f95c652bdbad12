import type { Fields } from '../model/shape.ts';
import { nearest } from '../words/nearest.ts';
import { fold, type Words } from '../words/words.ts';

/** The field that somebody names, by its word or its English name; one of their own, or a name of any kind, as it is. */
export function fieldNamed(shape: Fields, word: string, words: readonly Words[]): string | undefined {
  const names = [...words.map(each => each.fieldOf(word, shape.fields)), fold(word)];
  const known = names.find(name => name !== undefined && shape.fields.has(name));
  if (known !== undefined) return known;
  return shape.others || (shape.ownFields && /^x_[\w-]+$/.test(word)) ? word : undefined;
}

/** The field whose name is nearest to a word that names none. */
export function fieldNear(shape: Fields, word: string, words: readonly Words[]): string | undefined {
  const names = [...shape.fields.keys()].flatMap(name =>
    [name, ...words.map(each => each.field(name))].map(each => [each, name] as const),
  );
  return nearest(word, names);
}
