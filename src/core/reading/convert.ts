import type { SchemaFacts, SchemaReason } from '../model/record.ts';
import type { ScalarType } from '../model/shape.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import {
  hasFormOfDate,
  possibleDays,
  readBoolean,
  readDay,
  readInterval,
  readNumber,
  readPartialDate,
} from './values.ts';

/** A text as the type that the schema asks; nothing where it is none. */
export function converted(
  type: ScalarType,
  text: string,
  vocabulary: Vocabulary,
): string | number | boolean | undefined {
  if (type === 'boolean') return readBoolean(text);
  if (type === 'number' || type === 'integer') return readNumber(text);
  if (type === 'interval') return readInterval(text, vocabulary);
  return type === 'date' ? readDay(text, vocabulary) : readPartialDate(text, vocabulary);
}

/** What is wrong with a text that is not of the type that the schema asks. */
export function misread(
  expected: ScalarType,
  text: string,
  vocabulary: Vocabulary,
): [SchemaReason, Omit<SchemaFacts, 'field'>] {
  const facts = { expected, written: text };
  const days = isDate(expected) ? possibleDays(text, vocabulary) : [];
  if (days.length > 1) return ['which-day', { ...facts, allowed: days }];
  const isNoDay = isDate(expected) && hasFormOfDate(text, vocabulary, expected === 'partial-date');
  return [isNoDay ? 'no-such-day' : 'wrong-type', facts];
}

export function isDate(type: ScalarType): boolean {
  return type === 'date' || type === 'partial-date';
}
