import type { Day } from '../ground/calendar.ts';
import { slugOf } from '../ground/slug.ts';
import { type Kind, kinds, type Target } from '../model/kinds.ts';
import type { Step } from '../model/place.ts';
import type { Fields, Scalar, Shape } from '../model/shape.ts';
import { undressed } from '../reading/undress.ts';
import { readBoolean, readInterval, readNumber } from '../reading/values.ts';
import type { Register } from '../register/register.ts';
import { nearest } from '../words/nearest.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { wordsOf } from '../words/words.ts';
import { readSpokenDay, readSpokenPartialDate } from './spoken-date.ts';
import { readSpokenNumber } from './spoken-number.ts';
import type { Direction } from './spoken-words.ts';
import type { Written } from './template.ts';

/** What somebody filled in for a new record: English names, texts as they were typed. */
export type Typed = string | Typed[] | { [name: string]: Typed };

/** Was a question passed over? */
export function isNothing(typed: Typed): boolean {
  return typed === '' || (Array.isArray(typed) && typed.length === 0);
}

/** What is needed to read what people type: the records they may name, and in which words they think. */
export interface Reading {
  register: Register;
  /** The vocabulary of the language that is spoken with the person who types. */
  spoken: Vocabulary;
  today: Day;
}

/** Something that was typed and does not fit; in English names. */
export interface Misfit {
  path: readonly Step[];
  typed: string;
  expected: Scalar['type'];
  choices: readonly string[];
  nearest?: string;
}

/** What is typed for one value as it is to be written, or why that cannot be. */
export function readTyped(
  shape: Scalar,
  path: readonly Step[],
  typed: string,
  reading: Reading,
): { written: string | number } | { misfit: Misfit } {
  const { words } = reading.register;
  const isText = shape.type === 'text' && shape.references.length === 0 && typeof path.at(-1) === 'string';
  const text = shape.section ? typed.trim() : undressed(typed.trim(), !isText);
  const written = shape.references.length > 0 ? referenceTo(shape.references, text, reading) : undefined;
  const value = written ?? converted(shape, text, reading);
  if (value !== undefined) return { written: value };
  const names = shape.choices.flatMap(choice => [
    [words.value(choice), choice] as const,
    [choice, choice] as const,
  ]);
  const near = nearest(text, names);
  return { misfit: { path, typed: text, expected: shape.type, choices: shape.choices, nearest: near } };
}

/** Everything that was filled in, in the words of the repository. What does not fit goes to `report`. */
export function toWritten(
  shape: Shape,
  typed: Typed,
  path: readonly Step[],
  reading: Reading,
  report: (misfit: Misfit) => void,
): Written {
  if (shape.type === 'list') {
    const all = Array.isArray(typed) ? typed : [typed];
    const count = shape.orCount && all.length === 1 ? readNumber(String(all[0])) : undefined;
    if (count !== undefined) return count;
    const items = all.map((item, index) => toWritten(shape.items, item, [...path, index], reading, report));
    // Inside an item one text reads better without a dash; a list of a record shows how it goes on.
    return items.length === 1 && path.length > 1 ? (items[0] as Written) : items;
  }
  if (shape.type === 'fields') return fieldsWritten(shape, typed, path, reading, report);
  const result = readTyped(shape, path, String(typed), reading);
  if ('written' in result) return result.written;
  report(result.misfit);
  return null;
}

function fieldsWritten(
  shape: Fields,
  typed: Typed,
  path: readonly Step[],
  reading: Reading,
  report: (misfit: Misfit) => void,
): Written {
  const { words } = reading.register;
  const fields = typeof typed === 'string' ? { [shape.shorthand ?? '']: typed } : typed;
  const written: Record<string, Written> = {};
  for (const [name, value] of Object.entries(fields)) {
    const part = shape.fields.get(name) ?? shape.others;
    written[words.field(name)] = part
      ? toWritten(part, value, [...path, name], reading, report)
      : String(value);
  }
  return written;
}

/** In what has been and what began `12 maart` is the last one, elsewhere the next. */
export function directionOf({ when }: Scalar): Direction {
  return when === undefined ? 'ahead' : 'back';
}

function converted(shape: Scalar, text: string, reading: Reading): string | number | undefined {
  const { register, today, spoken } = reading;
  const { words } = register;
  const vocabularies = [spoken, words.vocabulary];
  switch (shape.type) {
    case 'text':
      return text;
    case 'choice': {
      const names = [words.valueOf(text), wordsOf(spoken).valueOf(text), text.toLowerCase()];
      const choice = names.find(name => name !== undefined && shape.choices.includes(name));
      return choice && words.value(choice);
    }
    case 'boolean': {
      const value = readBoolean(text);
      return value === undefined ? undefined : value ? words.vocabulary.yes : words.vocabulary.no;
    }
    case 'number':
    case 'integer': {
      const number = first(vocabularies, vocabulary => readSpokenNumber(text, vocabulary));
      return shape.type === 'integer' && !Number.isInteger(number) ? undefined : number;
    }
    case 'interval':
      if (readInterval(text, words.vocabulary) !== undefined) return text;
      return readInterval(text, spoken);
    case 'date':
      return first(vocabularies, vocabulary => readSpokenDay(text, vocabulary, today, directionOf(shape)));
    case 'partial-date': {
      const date = first(vocabularies, vocabulary =>
        readSpokenPartialDate(text, vocabulary, today, directionOf(shape)),
      );
      return date?.length === 4 ? Number(date) : date;
    }
  }
}

/**
 * The id of what is named, as it is written there: a name becomes its id, and the kind stands before it where
 * several can be meant. What is not known stays as it was typed, for the rule that says so.
 */
function referenceTo(targets: readonly Target[], typed: string, { register, spoken }: Reading): string {
  const { words } = register;
  const vocabularies = [words, wordsOf(spoken)];
  const text = typed.replace(/^\.?\//, '').replace(/\.(md|yaml)$/, '');
  const isInitiative =
    targets.some(target => target === 'partner' || target === 'initiative') &&
    vocabularies.some(each => each.targetOf(text) === 'initiative');
  if (isInitiative) return words.kind('initiative');
  const slash = text.indexOf('/');
  const named = slash < 0 ? undefined : first(vocabularies, each => each.targetOf(text.slice(0, slash)));
  const id = named === undefined ? text : text.slice(text.lastIndexOf('/') + 1);
  for (const target of named === undefined ? targets : [named]) {
    const found = register.has(target, id) ? id : idNamed(target, id, register);
    if (found !== undefined) return targets.length === 1 ? found : `${words.kind(target)}/${found}`;
  }
  return text;
}

/** The one record with this name. */
function idNamed(target: Target, name: string, register: Register): string | undefined {
  const slug = slugOf(name);
  if (target === 'goal') return register.goals().find(goal => goal === slug);
  if (!kinds.includes(target as Kind)) return undefined;
  const found = register.all(target).filter(({ id, data }) => id === slug || slugOf(data.name) === slug);
  return found.length === 1 ? found[0]?.id : undefined;
}

function first<T, R>(items: readonly T[], read: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const result = read(item);
    if (result !== undefined) return result;
  }
  return undefined;
}
