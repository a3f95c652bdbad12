import { slugOf } from '../ground/slug.ts';
import type { Kind } from '../model/kinds.ts';
import type { Step } from '../model/place.ts';
import { type Shape, shapeOf } from '../model/shape.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { fieldNamed, fieldNear } from '../writing/field-names.ts';
import type { Reading } from '../writing/typed-value.ts';

/** Where a field stands in a record, and what can stand there; of one's own field nothing is known. */
export interface Place {
  path: readonly Step[];
  shape: Shape | undefined;
}

/** Why there is no such place. `nearest`: the name of a field that is. */
export interface NoPlace {
  reason: 'no-field' | 'no-item';
  word: string;
  nearest?: string;
  /** Where the list is in which there is no such item. */
  list?: readonly Step[];
  /** The fields that can be there. */
  fields?: readonly string[];
}

/**
 * Where a field is that somebody names with points between the steps: `wie.cor.als`. An item of a list is meant by its
 * number from 0, by whom or what it is about, or by its text.
 */
export function placeOf(
  typed: string,
  { kind, data }: { kind: Kind; data: object },
  { register, spoken }: Pick<Reading, 'register' | 'spoken'>,
): Place | NoPlace {
  const words = [register.words, wordsOf(spoken)];
  const path: Step[] = [];
  let shape: Shape | undefined = shapeOf(kind);
  let value: unknown = data;
  const steps = typed.split('.');
  while (steps.length > 0) {
    if (shape?.type === 'list') {
      // What an item says can have points in it too.
      const found = itemNamed(value, steps, words);
      if (!found) {
        const word = shape.items.type === 'fields' ? (steps[0] as string) : steps.join('.');
        return { reason: 'no-item', word, list: path };
      }
      path.push(found.index);
      steps.splice(0, found.taken);
      shape = shape.items;
    } else if (shape?.type === 'fields') {
      const word = steps.shift() as string;
      const name = fieldNamed(shape, word, words);
      if (name === undefined) {
        const [nearest, fields] = [fieldNear(shape, word, words), [...shape.fields.keys()]];
        return { reason: 'no-field', word, nearest, fields };
      }
      path.push(name);
      shape = shape.fields.get(name) ?? shape.others;
    } else return { reason: 'no-field', word: steps.join('.') };
    value = (value as Record<Step, unknown> | undefined)?.[path.at(-1) as Step];
  }
  return { path, shape };
}

/** The one item that is meant, and how many of the steps it took to say so. */
function itemNamed(
  value: unknown,
  steps: readonly string[],
  words: readonly Words[],
): { index: number; taken: number } | undefined {
  const items: unknown[] = Array.isArray(value) ? value : [];
  const [first = ''] = steps;
  if (/^\d{1,3}$/.test(first) && Number(first) < items.length) return { index: Number(first), taken: 1 };
  for (let taken = steps.length; taken > 0; taken -= 1) {
    const typed = steps.slice(0, taken).join('.');
    const found = items.flatMap((item, index) => (isAbout(item, typed, words) ? [index] : []));
    if (found.length === 1) return { index: found[0] as number, taken };
  }
  return undefined;
}

function isAbout(item: unknown, typed: string, words: readonly Words[]): boolean {
  const texts = typeof item === 'object' && item !== null ? Object.values(item) : [item];
  const slash = typed.indexOf('/');
  const kind = words.flatMap(each => each.targetOf(typed.slice(0, Math.max(slash, 0))) ?? [])[0];
  const key = kind === undefined ? typed : `${kind}/${typed.slice(slash + 1)}`;
  return texts.some(text => {
    if (typeof text !== 'string') return false;
    const slug = slugOf(typed);
    return text === key || text === typed || (slug !== '' && slugOf(text.split('/').at(-1) ?? '') === slug);
  });
}
